/** What closes or opens next of a scheme. Days are `YYYY-MM-DD`. */
import { lastDay, type PartialDate } from "./partial-date.ts";
import type { SchemeRecord, Term } from "./schema/record.ts";
import { isOverOn } from "./status.ts";
import { termOn } from "./terms.ts";

/**
 * `closes`, `opens`: the last or first day to apply, as announced. `ends`: the scheme's figures hold until then and
 * nothing is known to follow; `part-ends`: the same of one of its parts.
 */
export type NextDayKind = "closes" | "opens" | "ends" | "part-ends";

export interface NextDay {
  kind: NextDayKind;
  on: PartialDate;
}

/** The earliest day from the given one on that one can apply by, or from; undefined where none is known. */
export function nextDayOf(scheme: SchemeRecord, day: string): NextDay | undefined {
  const [first] = [...announcedDays(scheme), ...endOf(scheme, day)]
    .filter(({ on }) => day <= lastDay(on))
    .sort((a, b) => lastDay(a.on).localeCompare(lastDay(b.on)));
  return first;
}

const announcedDays = ({ timing }: SchemeRecord): NextDay[] =>
  (timing?.dates ?? []).flatMap(({ kind, on }) =>
    on && (kind === "closes" || kind === "opens") ? [{ kind, on }] : [],
  );

/** The end of what is in force and has nothing after it: of the whole scheme, or of the part that ends first. */
function endOf(scheme: SchemeRecord, day: string): NextDay[] {
  if (isOverOn(scheme, day)) return [];
  const last = scheme.tracks.flatMap((track): Term[] => {
    const term = termOn(scheme, track, day);
    return term ? [term === track.terms.at(-1) ? term : { ...term, until: undefined }] : [];
  });
  const ends = last.flatMap(({ until }) => until ?? []).sort((a, b) => lastDay(a).localeCompare(lastDay(b)));
  const [first] = ends;
  if (!first) return [];
  const final = ends.at(-1) as PartialDate;
  return ends.length < last.length || lastDay(first) !== lastDay(final)
    ? [{ kind: "part-ends", on: first }]
    : [{ kind: "ends", on: first }];
}
