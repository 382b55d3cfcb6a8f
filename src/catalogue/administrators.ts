/** The bodies that run schemes, and the schemes of each. */
import { byStage } from "./order.ts";
import type { Catalogue } from "./schema/catalogue.ts";
import type { SchemeRecord } from "./schema/record.ts";
import type { Organisations } from "./schema/registers.ts";
import { isLiveOn, stateOn } from "./status.ts";

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

/**
 * The schemes as a reader looking for money wants them on the day (`YYYY-MM-DD`): what is open first, then what may
 * open later; apart from these what is over, not known or not begun.
 */
export function openFirst(schemes: readonly SchemeRecord[], day: string) {
  const inOrder = byStage(schemes, day);
  const open = inOrder.filter((scheme) => stateOn(scheme, day) === "open");
  const later = inOrder.filter((scheme) => isLiveOn(scheme, day) && !open.includes(scheme));
  return { open, live: [...open, ...later], over: inOrder.filter((scheme) => !isLiveOn(scheme, day)) };
}
