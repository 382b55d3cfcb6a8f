/** Which components of which pages show another day, and the files of fragments made of them. */
import type { AstroComponentFactory } from "astro/runtime/server/index.js";
import { kinOf } from "../catalogue/links.ts";
import type { SchemeRecord } from "../catalogue/schema/record.ts";
import Card from "../components/Card.astro";
import Covered from "../components/Covered.astro";
import HowToApply from "../components/HowToApply.astro";
import Instead from "../components/Instead.astro";
import OverviewRow from "../components/OverviewRow.astro";
import SchemeBeside from "../components/SchemeBeside.astro";
import SchemeParts from "../components/SchemeParts.astro";
import SchemeTitle from "../components/SchemeTitle.astro";
import WhoMayApply from "../components/WhoMayApply.astro";
import { type FragmentFile, fragmentFile, type Slot } from "../outputs/dated-fragments.ts";
import { BARE } from "../site/families.ts";
import type { View } from "../site/view.ts";

const oneEach = (component: AstroComponentFactory, { catalogue, today }: View): Slot[] =>
  catalogue.schemes.map((scheme) => ({ name: scheme.id, component, scheme, shown: [scheme], cutOn: today }));

/** The cards of all schemes. */
export const cardFragments = (view: View): Promise<FragmentFile> =>
  fragmentFile("cards", view, () => oneEach(Card, view));

/** The lines of the overview. */
export const overviewFragments = (view: View): Promise<FragmentFile> =>
  fragmentFile("overview", view, () => oneEach(OverviewRow, view));

/**
 * What a scheme's page says of a day: its name and status, its figures, who may apply for what and how, and the schemes it leads to with theirs. What
 * there is instead of a scheme that is over could be any other; it is told as of today only, which keeps these few.
 */
export const schemeFragments = (view: View, scheme: SchemeRecord): Promise<FragmentFile> =>
  fragmentFile(`schemes/${scheme.id}`, view, () => {
    const withKin = [scheme, ...kinOf(scheme, view.catalogue.schemes, view.today)];
    return [
      { name: "title", component: SchemeTitle, scheme, shown: [scheme] },
      { name: "figures", component: SchemeParts, scheme, shown: [scheme] },
      { name: "who", component: WhoMayApply, scheme, shown: [scheme], cutOn: view.today },
      { name: "covered", component: Covered, scheme, shown: [scheme], cutOn: view.today },
      { name: "apply", component: HowToApply, scheme, shown: [scheme], cutOn: view.today },
      { name: "instead", component: Instead, scheme, shown: withKin, cutOn: view.today },
      { name: "beside", component: SchemeBeside, scheme, shown: withKin, cutOn: view.today },
    ];
  });

/** All files that the pages of a family load, in the view's language; there is no bare overview. */
export const fragmentFiles = (view: View): Promise<FragmentFile>[] => [
  cardFragments(view),
  ...(view.places === BARE ? [] : [overviewFragments(view)]),
  ...view.catalogue.schemes.map((scheme) => schemeFragments(view, scheme)),
];
