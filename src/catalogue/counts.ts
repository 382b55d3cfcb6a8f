/** What the records as a whole come to. */
import { ageInMonths } from "./freshness.ts";
import { firstDay, type PartialDate } from "./partial-date.ts";
import type { SchemeRecord } from "./schema/record.ts";
import { isOfficialKind } from "./schema/vocabulary.ts";
import { evidenceDay, stateOn } from "./status.ts";

/** How many dated terms there are, and how many of them rest first of all on an official source. */
export function termCounts(schemes: readonly SchemeRecord[]): { terms: number; official: number } {
  const kinds = schemes.flatMap(({ tracks, sources }) =>
    tracks.flatMap(({ terms }) => terms.map((term) => sources[term.sources[0] ?? ""]?.kind)),
  );
  return { terms: kinds.length, official: kinds.filter(isOfficialKind).length };
}

const A_YEAR = 12;

/**
 * The newest evidence of any scheme's status, and of how many schemes it was more than a year old on the day
 * (`YYYY-MM-DD`).
 * @throws {Error} where there is no scheme.
 */
export function evidenceCounts(
  schemes: readonly SchemeRecord[],
  day: string,
): { newestEvidence: PartialDate; olderThanAYear: number } {
  const evidence = schemes.map(evidenceDay).sort((a, b) => firstDay(a).localeCompare(firstDay(b)));
  const newestEvidence = evidence.at(-1);
  if (!newestEvidence) throw new Error("There is no scheme whose evidence could be counted");
  return { newestEvidence, olderThanAYear: evidence.filter((date) => ageInMonths(date, day) > A_YEAR).length };
}

/** How many of the schemes were last seen open by the day, however long ago. */
export const seenOpen = (schemes: readonly SchemeRecord[], day: string): number =>
  schemes.filter((scheme) => stateOn(scheme, day) === "open").length;
