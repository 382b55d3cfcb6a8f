import type { Complaint } from "../fault.ts";
import { END } from "../partial-date.ts";
import { isMoneyLimit } from "../terms.ts";
import { type BegunTerm, begunTerms } from "../timeline.ts";
import { baseOf } from "./figures-together.ts";
import type { Rule } from "./rule.ts";

/** A track that counts towards another's ceiling has no ceiling above it while both are in force. */
export const partsFitTheirWhole: Rule = ({ tracks }) =>
  tracks.flatMap((track, t) =>
    begunTerms(track).flatMap((part): Complaint[] => {
      const { term } = part;
      const whole = tracks.find(({ id }) => id === term.within && id !== track.id);
      if (!whole) return [];
      const around = begunTerms(whole).filter((other) => isBeside(part, other));
      return term.limits.flatMap((limit, index): Complaint[] => {
        if (!isMoneyLimit(limit)) return [];
        const ceilings = around
          .flatMap((other) => other.term.limits.filter(isMoneyLimit))
          .filter((other) => baseOf(other) === baseOf(limit))
          .map(({ hkd }) => hkd);
        const most = Math.max(...ceilings);
        return ceilings.length > 0 && limit.hkd > most
          ? [
              {
                path: `tracks[${t}].terms[${track.terms.indexOf(term)}].limits[${index}].hkd`,
                found: limit.hkd,
                expected: `at most ${most}, the ceiling of “${whole.id}” towards which it counts`,
              },
            ]
          : [];
      });
    }),
  );

/** Whether there is a day on which both are in force. */
const isBeside = (a: BegunTerm, b: BegunTerm): boolean =>
  (a.from ?? "") < (b.until ?? END) && (b.from ?? "") < (a.until ?? END);
