/** How long a query may be: read by the page's search box, by the state in its address, and by the search. */

/** The greatest length that is searched, in UTF-16 code units as `maxlength` counts: a pasted page is not. */
export const LONGEST_QUERY = 160;

/** The greatest length that the page's box and address take. */
export const LONGEST_TYPED = 120;

/** The beginning of a text, at most so long; no character is cut in two. */
export const withinLength = (text: string, longest: number = LONGEST_QUERY): string =>
  text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");

const HAN = /\p{Script=Han}/u;

/** Whether a query is long enough to search while someone types: one Han character, or two of anything else. */
export const isSearchable = (query: string): boolean => HAN.test(query) || [...query.trim()].length >= 2;
