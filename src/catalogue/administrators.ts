/** The bodies that run schemes, and the schemes of each. */
import { byStage } from "./order.ts";
import type { Catalogue } from "./schema/catalogue.ts";
import type { SchemeRecord } from "./schema/record.ts";
import type { Organisations } from "./schema/registers.ts";
import type { ShownState } from "./schema/vocabulary.ts";
import { isLiveOn, shownStateOn } from "./status.ts";

export interface Administrator {
  id: string;
  organisation: Organisations[string];
  /** What it runs, alone or with others, in the order of the catalogue. */
  schemes: SchemeRecord[];
}

/** Every body that runs at least one scheme, the one with the most first. */
export const administratorsOf = ({ organisations, schemes }: Catalogue): Administrator[] =>
  Object.entries(organisations)
    .map(([id, organisation]) => ({
      id,
      organisation,
      schemes: schemes.filter(({ administrators }) => administrators.includes(id)),
    }))
    .filter((administrator) => administrator.schemes.length > 0)
    .sort((a, b) => b.schemes.length - a.schemes.length || a.id.localeCompare(b.id));

/** What a reader looking for money wants first; whatever else is live comes after. */
const WANTED: readonly (ShownState | undefined)[] = ["open", "unconfirmed"];

/**
 * The schemes as a reader looking for money wants them on the day (`YYYY-MM-DD`): first what is open and confirmed,
 * what is open, and what may open later; apart from these what is over, not known or not begun.
 */
export function openFirst(
  schemes: readonly SchemeRecord[],
  day: string,
): { live: SchemeRecord[]; over: SchemeRecord[] } {
  const inOrder = byStage(schemes, day);
  const live = inOrder.filter((scheme) => isLiveOn(scheme, day));
  const shown = Map.groupBy(live, (scheme) => WANTED.indexOf(shownStateOn(scheme, day)));
  return {
    live: [0, 1, -1].flatMap((place) => shown.get(place) ?? []),
    over: inOrder.filter((scheme) => !isLiveOn(scheme, day)),
  };
}
