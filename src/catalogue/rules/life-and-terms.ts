/** A scheme's life and its terms tell the same story: nothing is in force before it opened or after it was over. */
import { dayAfter, daysLater } from "../days.ts";
import type { Complaint } from "../fault.ts";
import { certainty, earliest, firstDay, lastDay, plain, surelyBefore } from "../partial-date.ts";
import type { LifeEvent, SchemeRecord, Term, Track } from "../schema/record.ts";
import { termOn } from "../terms.ts";
import { eachTerm, type Rule } from "./rule.ts";

const isOver = ({ state }: LifeEvent): boolean => state === "closed" || state === "merged";

/** Of a scheme that is closed or merged every term has ended, by the day it was over. */
export const closedSchemeHasNoTermInForce: Rule = (record) => {
  const last = record.life.at(-1);
  if (!last || !isOver(last)) return [];
  const over = last.from ?? last.asOf;
  return eachTerm(record, (term, path): Complaint[] => {
    if (term.announced || !isLastBegun(record, term)) return [];
    const { until } = term;
    if (until && !(over && surelyBefore(over, until))) return [];
    const expected = until
      ? `a date not after ${over}, when the scheme was ${last.state}`
      : `the last day it held, as the scheme is ${last.state}; “≤${plain(over ?? "YYYY-MM")}” where that is not documented`;
    return [{ path: `${path}.until`, found: until, expected }];
  });
};

/** Whatever came before the last term that began ended with it at the latest. */
const isLastBegun = ({ tracks }: SchemeRecord, term: Term): boolean =>
  tracks.some(({ terms }) => terms.findLast(({ announced }) => !announced) === term);

/** A scheme that was last seen open had a term in force then, on one of its tracks. */
export const openSchemeHasATermInForce: Rule = (record) => {
  const last = record.life.at(-1);
  if (last?.state !== "open") return [];
  const day = [last.from, last.asOf]
    .flatMap((date) => (date ? firstDay(date) : []))
    .sort()
    .at(-1);
  if (day === undefined || record.tracks.some((track) => isCoveredOn(track, day))) return [];
  return [
    {
      path: `life[${record.life.length - 1}].state`,
      found: last.state,
      expected: `a state that fits its terms, of which none was in force on ${day}; or the term that was`,
    },
  ];
};

/** Whether the track may have had a term in force on the day; of one that is only announced nothing else is known. */
const isCoveredOn = ({ terms }: Track, day: string): boolean =>
  terms.some(
    ({ from, until, announced }) =>
      announced || ((!from || earliest(from) <= day) && (!until || day <= lastDay(until))),
  );

/** A scheme that is only announced has no term in force. */
export const announcedSchemeOnlyAnnounces: Rule = (record) =>
  record.life.some(({ state }) => state !== "announced")
    ? []
    : eachTerm(record, (term, path) =>
        term.announced
          ? []
          : [
              {
                path: `${path}.announced`,
                found: undefined,
                expected: "the day it was announced, as the scheme itself is only announced; or an event that opens it",
              },
            ],
      );

/** No term begins before the scheme first opened, nor while it was closed. */
export const termsBeginWhileOpen: Rule = (record) => {
  const { life } = record;
  const opening = life.find(({ state }) => state !== "announced")?.from;
  return eachTerm(record, ({ from, announced }, path) => {
    if (!from || announced) return [];
    if (opening && surelyBefore(from, opening))
      return [{ path: `${path}.from`, found: from, expected: `a date not before ${opening}, when the scheme began` }];
    return life.flatMap((event, index): Complaint[] => {
      const [over, next] = [event.from, life[index + 1]?.from];
      if (!isOver(event) || !over || !next || !surelyBefore(over, from) || !surelyBefore(from, next)) return [];
      const expected = `a date outside the time the scheme was ${event.state}: from ${over} until it began again in ${next}`;
      return [{ path: `${path}.from`, found: from, expected }];
    });
  });
};

const LONGEST_GAP_IN_DAYS = 45;

/** Where a scheme was open all along and nothing else of it was in force, stated days leave no gap of months. */
export const gapsAreExplained: Rule = (record) =>
  eachTerm(record, (term, path, before) => {
    const [until, from] = [before?.until, term.from];
    if (!until || !from || term.announced || [until, from].some((date) => certainty(date) !== "stated")) return [];
    const [low, high] = [lastDay(until), firstDay(from)];
    const isLong = daysLater(low, LONGEST_GAP_IN_DAYS) < high;
    const isTold = record.life.some((event) => isWithin(event, low, high));
    const isCovered = record.tracks.some((track) => termOn(record, track, dayAfter(low)));
    return isLong && !isTold && !isCovered
      ? [
          {
            path: `${path}.from`,
            found: from,
            expected: `the day after ${until}; if nothing was on offer between, an event of \`life\` that says so (paused)`,
          },
        ]
      : [];
  });

/** Whether the event lies between the two days, or may lie there. */
const isWithin = ({ from }: LifeEvent, low: string, high: string): boolean =>
  from !== undefined && earliest(from) <= high && lastDay(from) > low;
