/**
 * What pages show on any day, rendered when the site is built: for each place of a page (its `data-slot`) one fragment
 * of HTML for each span of days in which nothing changes. They are rendered for the family of pages that loads them,
 * so that the browser only chooses one and sets it in.
 */
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import type { SchemeRecord } from "../catalogue/schema/record.ts";
import { cutAt, spansOf } from "../catalogue/spans.ts";
import type { View } from "../site/view.ts";
import { contentHash } from "./content-hash.ts";

/** Where a fragment goes, the days on which it holds (`YYYY-MM-DD`, both included), and its HTML. */
export interface DatedFragment {
  slot: string;
  from: string;
  until: string;
  html: string;
}

/** A file of fragments, under a name that changes with its content. */
export interface FragmentFile {
  /** Its path below `asof/`, without `.json`. */
  name: string;
  /** Its path below the site's base. */
  path: string;
  /** JSON: `DatedFragment[]`. */
  body: string;
}

/** A place on a page: the component that fills it, and the schemes whose history decides when it reads otherwise. */
export interface Slot {
  /** Its `data-slot`. */
  name: string;
  component: AstroComponentFactory;
  scheme: SchemeRecord;
  shown: readonly SchemeRecord[];
  /** A day (`YYYY-MM-DD`) from which it may read otherwise though none of them changes. */
  cutOn?: string;
}

/** The fragments of the slots; neighbouring spans that read the same are one fragment. */
async function rendered(slots: readonly Slot[], view: View): Promise<DatedFragment[]> {
  const container = await AstroContainer.create();
  const fragments: DatedFragment[] = [];
  for (const { name, component, scheme, shown, cutOn } of slots) {
    const spans = spansOf(...shown);
    for (const { from, until } of cutOn ? cutAt(spans, cutOn) : spans) {
      const html = await container.renderToString(component, { props: { scheme, view: { ...view, day: from } } });
      const before = fragments.at(-1);
      if (before?.slot === name && before.html === html) before.until = until;
      else fragments.push({ slot: name, from, until, html });
    }
  }
  return fragments;
}

const files = new Map<string, Promise<FragmentFile>>();

/**
 * The file of what some pages of the view's language and family show on other days.
 * Rendered once a build, however many pages name it.
 * @param what names the pages, e.g. `cards`.
 * @param slots of those pages; asked for only where the file is rendered.
 */
export function fragmentFile(what: string, view: View, slots: () => readonly Slot[]): Promise<FragmentFile> {
  const stem = `${view.locale}/${view.places.path(what)}`;
  const known = files.get(stem);
  if (known) return known;
  const file = rendered(slots(), view).then((fragments): FragmentFile => {
    const body = JSON.stringify(fragments);
    const name = `${stem}.${contentHash(body)}`;
    return { name, path: `asof/${name}.json`, body };
  });
  files.set(stem, file);
  return file;
}
