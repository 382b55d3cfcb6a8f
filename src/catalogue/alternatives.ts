/** What somebody may turn to where a scheme is over and none took over from it. */
import { plainForm } from "./plain-form.ts";
import type { SchemeRecord } from "./schema/record.ts";
import type { Sector, ShownState } from "./schema/vocabulary.ts";
import { shownStateOn } from "./status.ts";

export interface Alternative {
  scheme: SchemeRecord;
  /** What both pay for, in the words of the scheme that is over. */
  needs: string[];
  /** The trades both are for; empty where both are for any. */
  sectors: Sector[];
}

const MOST = 4;

/** What may still be applied for, the surest first; what was not seen open for a year says so where it is shown. */
const OFFERED: Partial<Record<ShownState, number>> = { open: 0, announced: 0, unconfirmed: 1 };

/**
 * The schemes that are open or announced on the day (`YYYY-MM-DD`), for the same applicants and trades, that pay for
 * something this one paid for. Those confirmed within a year come first, then those that share most needs, of equals
 * those the record names as related. How a scheme pays makes no two alike.
 */
export function alternativesTo(scheme: SchemeRecord, all: readonly SchemeRecord[], day: string): Alternative[] {
  const { related } = scheme;
  const isRelated = ({ id }: SchemeRecord): number => (related.includes(id) ? 0 : 1);
  const order = ({ scheme: other, needs }: Alternative): number[] => [
    sureness(other, day) ?? 0,
    -needs.length,
    isRelated(other),
    related.indexOf(other.id),
  ];
  return all
    .filter((other) => other !== scheme && sureness(other, day) !== undefined && fits(scheme, other))
    .map((other) => ({ scheme: other, needs: sharedNeeds(scheme, other), sectors: sharedSectors(scheme, other) }))
    .filter(({ needs }) => needs.length > 0)
    .sort((a, b) => compare(order(a), order(b)))
    .slice(0, MOST);
}

const sureness = (scheme: SchemeRecord, day: string): number | undefined => {
  const state = shownStateOn(scheme, day);
  return state && OFFERED[state];
};

/** Whether someone of those the one was for may apply to the other. */
const fits = (one: SchemeRecord, other: SchemeRecord): boolean =>
  overlap(leadsOf(one), leadsOf(other)) && (isForAny(one) || isForAny(other) || overlap(one.sectors, other.sectors));

/** The first of two lists of numbers, of which the earlier ones count more. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

const leadsOf = ({ lead }: SchemeRecord): string[] => lead.flatMap(({ who }) => who);
const isForAny = ({ sectors }: SchemeRecord): boolean => sectors.includes("all");
const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

const needsOf = ({ aliases }: SchemeRecord): string[] =>
  aliases.filter(({ kind }) => kind === "need").map(({ text }) => text);

function sharedNeeds(one: SchemeRecord, other: SchemeRecord): string[] {
  const theirs = new Set(needsOf(other).map(plainForm));
  return needsOf(one).filter((need) => theirs.has(plainForm(need)));
}

function sharedSectors(one: SchemeRecord, other: SchemeRecord): Sector[] {
  if (isForAny(one)) return isForAny(other) ? [] : other.sectors;
  return isForAny(other) ? one.sectors : one.sectors.filter((sector) => other.sectors.includes(sector));
}
