/** Rows of a record's dated statements as rules compare them: those of one kind, and those that hold at once. */
import { dayBefore } from "../days.ts";
import type { Complaint } from "../fault.ts";
import { BEGINNING, certainty, END, earliest, firstDay, lastDay, type PartialDate } from "../partial-date.ts";
import type { ConditionKind } from "../schema/conditions.ts";
import type { Condition, Held, SchemeRecord, Term } from "../schema/record.ts";
import type { PartnerKind, Purpose } from "../schema/vocabulary.ts";

/** A row of a list with its path, e.g. `lead[1]`. */
export interface Row<T> {
  path: string;
  row: T;
}

/** When a statement holds, and of which tracks. */
export type When = Pick<Held, "from" | "until" | "tracks">;

export const rowsOf = <T>(field: string, list: readonly T[] = []): Row<T>[] =>
  list.map((row, index) => ({ path: `${field}[${index}]`, row }));

export type ConditionOf<K extends ConditionKind> = Extract<Condition, { kind: K }>;

/** The conditions of a kind, without those that say there is none. */
export const conditionsOf = <K extends ConditionKind>({ conditions }: SchemeRecord, kind: K): Row<ConditionOf<K>>[] =>
  rowsOf("conditions", conditions).filter(
    (one): one is Row<ConditionOf<K>> => one.row.kind === kind && !("none" in one.row),
  );

const shareATrack = (a: When, b: When): boolean =>
  !a.tracks || !b.tracks || a.tracks.some((id) => b.tracks?.includes(id));

const isSameTime = (a: When, b: When): boolean => a.from === b.from && a.until === b.until;

/** Whether both surely hold on one day for one track, whatever day their dates mean. */
export function surelyMeet(a: When, b: When): boolean {
  if (!shareATrack(a, b)) return false;
  if (isSameTime(a, b)) return true;
  const starts = [a, b].map(({ from }) => (from ? lastDay(from) : BEGINNING));
  const ends = [a, b].map(({ until }) => (until ? earliest(until) : END));
  return starts.every((start) => ends.every((end) => start <= end));
}

/** Whether both may hold on one day for one track. */
export function mayMeet(a: When, b: When): boolean {
  const starts = [a, b].map(({ from }) => (from ? earliest(from) : BEGINNING));
  const ends = [a, b].map(({ until }) => (until ? lastDay(until) : END));
  return shareATrack(a, b) && starts.every((start) => ends.every((end) => start <= end));
}

/** Every term that is no announcement, when it held, and its path; without an end it held until the next began. */
export const termsHeld = ({ tracks }: SchemeRecord): { term: Term; path: string; when: When }[] =>
  tracks.flatMap(({ id, terms }, t) =>
    terms.flatMap((term, i) => {
      const next = terms[i + 1];
      const until = term.until ?? (next?.announced ? undefined : next?.from && endBefore(next.from));
      return term.announced
        ? []
        : [{ term, path: `tracks[${t}].terms[${i}]`, when: { from: term.from, until, tracks: [id] } }];
    }),
  );

const endBefore = (from: PartialDate): PartialDate => (certainty(from) === "by" ? from : dayBefore(firstDay(from)));

/** Each row with each one above it that surely holds at once. */
export const pairsAtOnce = <T extends When>(
  rows: readonly Row<T>[],
  check: (later: Row<T>, earlier: Row<T>) => Complaint[],
): Complaint[] =>
  rows.flatMap((later, index) =>
    rows
      .slice(0, index)
      .filter((earlier) => surelyMeet(earlier.row, later.row))
      .flatMap((earlier) => check(later, earlier)),
  );

/** Whether the note of one of the two may tell cases apart that the fields cannot. */
export const tellsCases = (a: Pick<Held, "note">, b: Pick<Held, "note">): boolean =>
  a.note !== undefined || b.note !== undefined;

/** What to do where two rows cannot hold at once. */
export const endOrSplit = (path: string): string =>
  `or an \`until\` or \`tracks\` that part it from ${path}, or a \`note\` that tells the cases apart`;

/** Who may lead, and who may take part, while the statement holds. */
export const leadsBeside = ({ lead }: SchemeRecord, when: When): PartnerKind[] =>
  lead.filter((row) => mayMeet(row, when)).flatMap(({ who }) => who);
export const partiesBeside = (record: SchemeRecord, when: When): PartnerKind[] => [
  ...leadsBeside(record, when),
  ...(record.partner ?? []).filter((row) => mayMeet(row, when)).flatMap(({ who }) => who),
];

/** What the tracks that a statement is of are for. */
export const purposesBeside = ({ tracks, purposes }: SchemeRecord, when: When): readonly Purpose[] =>
  when.tracks
    ? tracks.filter(({ id }) => when.tracks?.includes(id)).flatMap((track) => track.purposes ?? purposes)
    : purposes;
