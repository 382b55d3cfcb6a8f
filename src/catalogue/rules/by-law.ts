/** Terms that a law fixes in advance. */
import { dayAfter } from "../days.ts";
import { certainty, firstDay, lastDay } from "../partial-date.ts";
import { eachTerm, type Rule } from "./rule.ts";

const isDay = (date: string): boolean => certainty(date) === "stated" && firstDay(date) === lastDay(date);

/** What a law fixes comes by itself and is no announcement. */
export const lawIsNoAnnouncement: Rule = (record) =>
  eachTerm(record, ({ byLaw, announced }, path) =>
    byLaw && announced
      ? [
          {
            path: `${path}.announced`,
            found: announced,
            expected: "nothing, as `byLaw` says that the term comes by itself; or no `byLaw` where no law fixes it yet",
          },
        ]
      : [],
  );

/** What a law fixes begins on a day that the law names. */
export const lawNamesItsDay: Rule = (record) =>
  eachTerm(record, ({ byLaw, from }, path) =>
    byLaw && !(from && isDay(from))
      ? [
          {
            path: `${path}.from`,
            found: from,
            expected: "a day without a mark, YYYY-MM-DD, as the law names it; else no `byLaw`",
          },
        ]
      : [],
  );

/** What a law fixes follows on the day after the term before it, where that one ends on a day. */
export const lawLeavesNoGap: Rule = (record) =>
  eachTerm(record, ({ byLaw, from }, path, before) =>
    byLaw && from && isDay(from) && before?.until && isDay(before.until) && from !== dayAfter(before.until)
      ? [
          {
            path: `${path}.from`,
            found: from,
            expected: `${dayAfter(before.until)}, the day after the term before it; a law that fixes terms ahead leaves no gap`,
          },
        ]
      : [],
  );
