/** A track's figures as steps in time, for drawing. */
import { dayAfter } from "./days.ts";
import { firstDay, lastDay } from "./partial-date.ts";
import type { MoneyLimit, Share, Track } from "./schema/record.ts";
import { mainLimit, startIsUncertain } from "./terms.ts";

export interface Step {
  /** First day of the step; undefined where the start is not documented. */
  from: string | undefined;
  /** The day after its last; undefined while nothing ends it. */
  until: string | undefined;
  limit: MoneyLimit | undefined;
  share: Share | undefined;
  /** The start is a sighting or a guess. */
  uncertain: boolean;
}

/** The terms that were or are in force, oldest first, each ending where the next begins or by its own last day. */
export const stepsOf = (track: Track): Step[] =>
  track.terms
    .filter(({ announced }) => !announced)
    .map((term, index, terms): Step => {
      const next = terms[index + 1]?.from;
      const ends = [term.until && dayAfter(lastDay(term.until)), next && firstDay(next)].filter(
        (day) => day !== undefined,
      );
      return {
        from: term.from && firstDay(term.from),
        until: ends.sort()[0],
        limit: mainLimit(term),
        share: term.share,
        uncertain: startIsUncertain(term),
      };
    });
