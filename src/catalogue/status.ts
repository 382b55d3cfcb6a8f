import { checkedOn } from "./checks.ts";
import { confirmedUntil } from "./freshness.ts";
import { BEGINNING, firstDay } from "./partial-date.ts";
import type { LifeEvent, SchemeRecord } from "./schema/record.ts";
import type { ShownState, State } from "./schema/vocabulary.ts";

/** The first day the event is known to hold: its own, else the one its evidence speaks of. */
export const startOf = ({ from, asOf }: LifeEvent): string =>
  from ? firstDay(from) : asOf ? firstDay(asOf) : BEGINNING;

/** The first day the scheme is known to have been more than an announcement. */
export const beginningOf = ({ life }: SchemeRecord): string => {
  const begun = life.find(({ state }) => state !== "announced") ?? life[0];
  return begun ? startOf(begun) : BEGINNING;
};

/**
 * The last event of the scheme's life that had happened by the day (`YYYY-MM-DD`), if any had.
 * One without any date says nothing of a day, unless it is how the scheme began.
 */
export const eventOn = (scheme: SchemeRecord, day: string): LifeEvent | undefined =>
  scheme.life.filter((event, index) => (index === 0 || event.from || event.asOf) && startOf(event) <= day).at(-1);

/** The scheme's state on the day; undefined before its first event, when it had not even been announced. */
export const stateOn = (scheme: SchemeRecord, day: string): State | undefined => eventOn(scheme, day)?.state;

/** Whether the evidence of the event speaks of the day or an earlier one; later evidence says nothing of that day. */
export const isEvidencedOn = ({ asOf }: LifeEvent, day: string): boolean => asOf === undefined || firstDay(asOf) <= day;

/** A stable address of an event on its scheme's page. */
export const eventAnchor = (event: LifeEvent): string => `${event.state}-${startOf(event)}`;

const isIn = (scheme: SchemeRecord, day: string, states: readonly State[]): boolean => {
  const state = stateOn(scheme, day);
  return state !== undefined && states.includes(state);
};

/** Whether the scheme was known to be over by the day. */
export const isOverOn = (scheme: SchemeRecord, day: string): boolean => isIn(scheme, day, ["closed", "merged"]);

/** Whether the scheme had begun by the day and was not known to be over; one that was only announced had not begun. */
export const isRunningOn = (scheme: SchemeRecord, day: string): boolean =>
  isIn(scheme, day, ["open", "paused", "unknown"]);

/** Whether the scheme had been announced or had begun by the day, and was not known to be over. */
export const isAnnouncedOrRunningOn = (scheme: SchemeRecord, day: string): boolean =>
  isIn(scheme, day, ["announced", "open", "paused", "unknown"]);

/** Whether there was something to apply for on the day, or later, as far as was known: not where its state was unknown. */
export const isLiveOn = (scheme: SchemeRecord, day: string): boolean =>
  isIn(scheme, day, ["announced", "open", "paused"]);

/** The day the newest evidence of the present state speaks of. */
export const evidenceDay = (scheme: SchemeRecord): string => scheme.life.at(-1)?.asOf ?? checkedOn(scheme);

/**
 * Whether all that is known of the scheme's state on the day (`YYYY-MM-DD`) is when it was last seen so. What a later
 * event or later evidence follows was so beyond doubt.
 */
export function restsOnEvidence(scheme: SchemeRecord, day: string): boolean {
  const event = eventOn(scheme, day);
  return event !== undefined && event === scheme.life.at(-1) && isEvidencedOn(event, day);
}

/** The last day on which the scheme's being open counts as confirmed, where it rests on when that was last seen. */
const lastConfirmed = (scheme: SchemeRecord, day: string): string | undefined =>
  stateOn(scheme, day) === "open" && restsOnEvidence(scheme, day) ? confirmedUntil(evidenceDay(scheme)) : undefined;

/** The state as a reader is shown it on the day; undefined before the scheme's first event. */
export function shownStateOn(scheme: SchemeRecord, day: string): ShownState | undefined {
  const until = lastConfirmed(scheme, day);
  return until !== undefined && day > until ? "unconfirmed" : stateOn(scheme, day);
}

/** The last day on which the scheme, shown as open on the day asked about, can be shown so; undefined where none is known. */
export const openUntil = (scheme: SchemeRecord, day: string): string | undefined =>
  shownStateOn(scheme, day) === "open" ? lastConfirmed(scheme, day) : undefined;
