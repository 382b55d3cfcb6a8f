/** A track's figures in time: which term held from when until when. */
import { dayAfter } from "./days.ts";
import { offerOf } from "./offer.ts";
import { firstDay, lastDay } from "./partial-date.ts";
import type { MoneyLimit, Share, Term, Track } from "./schema/record.ts";
import { startIsUncertain } from "./terms.ts";

export interface Step {
  /** First day of the step; undefined where the start is not documented. */
  from: string | undefined;
  /** The day after its last; undefined while nothing ends it. */
  until: string | undefined;
  /** What one application can get, and the total over all, as far as each is documented. */
  limits: MoneyLimit[];
  share: Share | undefined;
  /** The start is a sighting or a guess. */
  uncertain: boolean;
}

/** A term that was or is in force, and its days as in `Step`. */
export type BegunTerm = Pick<Step, "from" | "until"> & { term: Term };

/** The terms that were or are in force, oldest first, each ending where the next begins or by its own last day. */
export const begunTerms = ({ terms }: Track): BegunTerm[] =>
  terms
    .filter(({ announced }) => !announced)
    .map((term, index, begun) => {
      const next = begun[index + 1]?.from;
      const ends = [term.until && dayAfter(lastDay(term.until)), next && firstDay(next)].filter(
        (day) => day !== undefined,
      );
      return { term, from: term.from && firstDay(term.from), until: ends.sort()[0] };
    });

const sumsOf = (term: Term): MoneyLimit[] => {
  const { single, total } = offerOf(term);
  return [single, total].filter((limit) => limit !== undefined);
};

/** The same, as steps. */
export const stepsOf = (track: Track): Step[] =>
  begunTerms(track).map(({ term, from, until }) => ({
    from,
    until,
    limits: sumsOf(term),
    share: term.share,
    uncertain: startIsUncertain(term),
  }));
