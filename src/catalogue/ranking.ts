/** The orders of a list, decided by what a card carries, so that the page as built and the browser arrive at the same. */
import type { Faceted } from "./facets.ts";
import { STAGES } from "./schema/vocabulary.ts";

/** What of a scheme on a day decides its place. */
export interface Ranked extends Faceted {
  id: string;
  /** What one application can get, in HK$; 0 where no sum is known. */
  amount: number;
}

type Order = (a: Ranked, b: Ranked) => number;

const byId: Order = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Which states a reader looking for money wants first; at last what nobody knew of yet. */
const STATE_ORDER: readonly (string | undefined)[] = [
  "open",
  "unconfirmed",
  "announced",
  "paused",
  "unknown",
  "merged",
  "closed",
  undefined,
];

const stateOf = ({ status }: Ranked): number => STATE_ORDER.indexOf(status[0]);

/** By main stage, what is open first, then the larger sum, then the id. */
export const byMainStage: Order = (a, b) =>
  stageOf(a) - stageOf(b) || openFirst(a) - openFirst(b) || b.amount - a.amount || byId(a, b);

const stageOf = ({ stage }: Ranked): number => (STAGES as readonly string[]).indexOf(stage[0] ?? "");

/** Whether its being open was confirmed lately makes no difference here. */
const openFirst = (item: Ranked): number => Math.max(stateOf(item), STATE_ORDER.indexOf("unconfirmed"));

/** Those who run a business, and may apply themselves or join. */
const FIRMS = ["sme", "company", "unincorporated", "startup", "partner"];

/**
 * What most readers look for first: what a firm may apply for or join before all else; then open and confirmed, open,
 * announced, the rest. Within each what is for any trade, what has a limit that is known; then by main stage.
 */
export const byRecommendation: Order = (a, b) =>
  Number(isForFirms(b)) - Number(isForFirms(a)) ||
  groupOf(a) - groupOf(b) ||
  Number(isForAnyTrade(b)) - Number(isForAnyTrade(a)) ||
  Number(hasKnownLimit(b)) - Number(hasKnownLimit(a)) ||
  byMainStage(a, b);

const groupOf = (item: Ranked): number => Math.min(stateOf(item), STATE_ORDER.indexOf("paused"));
const isForAnyTrade = ({ sector }: Ranked): boolean => sector.includes("all");
/** Whether a firm may apply itself, or join. */
export const isForFirms = ({ applicant }: Pick<Ranked, "applicant">): boolean =>
  applicant.some((who) => FIRMS.includes(who));
const hasKnownLimit = ({ amount, ceiling }: Ranked): boolean => amount > 0 || ceiling.length > 0;
