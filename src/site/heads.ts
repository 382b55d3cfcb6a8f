/** What the pages of a kind say of themselves to browsers and search engines, alike in every family. */
import type { Administrator } from "../catalogue/administrators.ts";
import { nameOn } from "../catalogue/names.ts";
import { ofStage } from "../catalogue/order.ts";
import type { SchemeRecord } from "../catalogue/schema/record.ts";
import type { Stage } from "../catalogue/schema/vocabulary.ts";
import { nameIn, textIn } from "../i18n/text.ts";
import { bodyName } from "./body-name.ts";
import { listPath } from "./families.ts";
import { listPages } from "./list-pages.ts";
import type { View } from "./view.ts";

export interface PageHead {
  /** The path among the site's own pages, below the locale; the same in every language. */
  path: string;
  title: string;
  description: string;
}

export function catalogueHead({ m, places, day, catalogue }: View): PageHead {
  const edition = catalogue.editions.find(({ date }) => date === places.edition);
  if (!edition)
    return { path: "", title: m.catalogue.title, description: m.catalogue.description(catalogue.schemes.length) };
  const date = m.date(day);
  return { path: "", title: m.edition.title(date), description: m.edition.description(edition.claimed, date) };
}

/** @param page of the list of all schemes, counted from 1. */
export function listHead(view: View, page: number): PageHead {
  const title = view.m.listPage.title(page, listPages(view).length);
  return { ...catalogueHead(view), path: listPath(page), title };
}

export function stageHead({ m, places, day, catalogue }: View, stage: Stage): PageHead {
  const path = `stages/${stage}/`;
  const [name, intro] = [m.stages[stage], m.stageIntro[stage]];
  if (places.edition) {
    const title = m.edition.pageTitle(name, m.date(day));
    return { path, title, description: `${title}${m.fullStop}${intro}` };
  }
  const count = ofStage(catalogue.schemes, stage, day).length;
  return { path, title: m.stagePage.title(name), description: m.stagePage.description(name, count, intro) };
}

export function schemeHead({ locale, m, places, day }: View, scheme: SchemeRecord): PageHead {
  const path = `schemes/${scheme.id}/`;
  const name = nameIn(nameOn(scheme, day), locale);
  const title = m.scheme.title(name, scheme.codes[0]);
  if (!places.edition) return { path, title, description: textIn(scheme.summary, locale) };
  // Not the summary, which is of today and may name a figure that was not known on the day.
  const date = m.date(day);
  return { path, title: m.edition.pageTitle(title, date), description: m.edition.schemeDescription(name, date) };
}

export const administratorsHead = ({ m }: View): PageHead => ({
  path: "administrators/",
  title: m.administrators.title,
  description: m.administrators.description,
});

export function administratorHead(view: View, { id, organisation, schemes }: Administrator): PageHead {
  const name = bodyName(view, organisation);
  const { pageTitle, pageDescription } = view.m.administrators;
  return { path: `administrators/${id}/`, title: pageTitle(name), description: pageDescription(name, schemes.length) };
}
