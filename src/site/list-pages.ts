/**
 * The pages of the list of all schemes. A list that is short enough stands whole in the catalogue; one that is not goes
 * on at `all/2/`, so that all of it is in reach without script and the catalogue stays light.
 */
import { recommended } from "../catalogue/order.ts";
import type { SchemeRecord } from "../catalogue/schema/record.ts";
import type { View } from "./view.ts";

/** As many schemes stand in the catalogue at most, if these are all. */
const LONGEST = 300;
/** Else so many on each page. */
const A_PAGE = 200;

/** All schemes as the catalogue lists them on the view's day, by page; the first page is the catalogue itself. */
export function listPages({ catalogue, day }: View): SchemeRecord[][] {
  const all = recommended(catalogue.schemes, day);
  if (all.length <= LONGEST) return [all];
  return Array.from({ length: Math.ceil(all.length / A_PAGE) }, (_, at) => all.slice(at * A_PAGE, (at + 1) * A_PAGE));
}
