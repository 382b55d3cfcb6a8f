/** What pages show on any day, rendered when the site is built: one piece of HTML for each span of days in which nothing changes. */
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import type { SchemeRecord } from "../catalogue/schema/record.ts";
import { spansOf } from "../catalogue/spans.ts";
import type { Locale } from "../i18n/locales.ts";
import { viewIn } from "../site/routes.ts";

/** A piece of a page that changes with the day: where it goes, when it holds (both days included), and its HTML. */
export interface Piece {
  slot: string;
  from: string;
  until: string;
  html: string;
}

/** A component that shows one scheme, and the `data-slot` it fills. */
interface Slot {
  component: AstroComponentFactory;
  name: (scheme: SchemeRecord) => string;
}

/** The pieces of some schemes; neighbouring spans that read the same are one piece. */
export async function piecesOf(
  schemes: readonly SchemeRecord[],
  slots: readonly Slot[],
  locale: Locale,
): Promise<Piece[]> {
  const container = await AstroContainer.create();
  const pieces: Piece[] = [];
  for (const scheme of schemes) {
    for (const { component, name } of slots) {
      for (const { from, until } of spansOf(scheme)) {
        const html = await container.renderToString(component, { props: { scheme, view: viewIn(locale, from) } });
        const before = pieces.at(-1);
        if (before?.slot === name(scheme) && before.html === html) before.until = until;
        else pieces.push({ slot: name(scheme), from, until, html });
      }
    }
  }
  return pieces;
}
