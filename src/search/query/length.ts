/** How long a query may be: read by the page's search box, by the state in its address, and by the search. */

/** The greatest length of a query in UTF-16 code units, as `maxlength` counts: whole questions fit, a pasted page does not. */
export const LONGEST_QUERY = 160;

/** The beginning of a text that may be searched; no character is cut in two. */
export const withinLength = (text: string): string => text.slice(0, LONGEST_QUERY).replace(/[\uD800-\uDBFF]$/, "");

const HAN = /\p{Script=Han}/u;

/** Whether a query is long enough to search while someone types: one Han character, or two of anything else. */
export const isSearchable = (query: string): boolean => HAN.test(query) || [...query.trim()].length >= 2;
