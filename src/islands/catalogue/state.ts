/** What the reader asked for, as the address bar holds it. */
import { FACET_NAMES, FACETS, type Facet, NOTHING_CHOSEN, type Selection } from "../../catalogue/facets.ts";
import { LONGEST_TYPED, withinLength } from "../../search/query/length.ts";

/** The orders in which the list can stand, as the address names them. */
export const SORTS = ["recommended", "relevance", "stage", "amount", "name", "updated", "deadline"] as const;
export type Sort = (typeof SORTS)[number];

/** The order as built. */
export const USUAL_SORT: Sort = "recommended";

/** What is asked for. */
export interface State {
  /** As typed. */
  query: string;
  selection: Selection;
  /** undefined: best match while there is a query, else the usual order. */
  sort: Sort | undefined;
}

export const INITIAL: State = { query: "", selection: NOTHING_CHOSEN, sort: undefined };

/** The query without blanks around it: as the page says it and the address holds it. */
export const queryOf = ({ query }: State): string => query.trim();

const known = (facet: Facet, value: string): boolean => (FACETS[facet] as readonly string[]).includes(value);

/** Reads `?q=&stage=&instrument=…`; lists are comma-separated or repeated. Unknown values are passed over. */
export function readState(search: string): State {
  const params = new URLSearchParams(search);
  const values = (facet: Facet): string[] => [
    ...new Set(
      params
        .getAll(facet)
        .flatMap((list) => list.split(","))
        .filter((value) => known(facet, value)),
    ),
  ];
  const sort = params.get("sort");
  return {
    query: withinLength(params.get("q") ?? "", LONGEST_TYPED),
    selection: Object.fromEntries(FACET_NAMES.map((facet) => [facet, values(facet)])) as unknown as Selection,
    sort: SORTS.find((known) => known === sort),
  };
}

/** The query string of a state, empty where nothing is asked; parameters of others, such as `asof`, stay as they are. */
export function writeState(state: State, current = ""): string {
  const params = new URLSearchParams(current);
  const put = (name: string, value: string | undefined) => (value ? params.set(name, value) : params.delete(name));
  put("q", queryOf(state));
  for (const facet of FACET_NAMES) put(facet, state.selection[facet].join(","));
  put("sort", state.sort);
  const text = params.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}
