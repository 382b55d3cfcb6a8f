/** `npm run data:stale [-- --dir DIR]`: which records to compare with their sources first, and why; then the days to come. */
import { parseArgs } from "node:util";
import { readCatalogue } from "../catalogue/load.ts";
import { dueNotes, reviewBy } from "../catalogue/review.ts";
import type { SchemeRecord } from "../catalogue/schema/record.ts";
import { evidenceDay, isLiveOn } from "../catalogue/status.ts";
import { DIR_OPTION, dataDir } from "./data-option.ts";
import { dayAsked } from "./day-asked.ts";
import { REASONS, reviewText } from "./review-words.ts";
import { run } from "./run.ts";

await run("npm run data:stale [-- --dir DIR]", () => {
  const { catalogue, faults } = readCatalogue(dataDir(parseArgs({ options: DIR_OPTION }).values.dir));
  const today = dayAsked();
  console.log([...dueLines(catalogue.schemes, today), "", ...comingLines(catalogue.schemes, today)].join("\n"));
  if (faults.length > 0) console.error("\nThe data has faults; npm run data:check names them.");
});

/** What is due, the longest due first; of those due on one day what may be applied for, then the oldest evidence. */
function dueLines(schemes: readonly SchemeRecord[], today: string): string[] {
  const isOver = (scheme: SchemeRecord): number => (isLiveOn(scheme, today) ? 0 : 1);
  const due = schemes
    .flatMap((scheme) => dueNotes(scheme, today).map((review) => ({ scheme, review })))
    .sort(
      (a, b) =>
        a.review.on.localeCompare(b.review.on) ||
        isOver(a.scheme) - isOver(b.scheme) ||
        evidenceDay(a.scheme).localeCompare(evidenceDay(b.scheme)) ||
        a.scheme.id.localeCompare(b.scheme.id),
    );
  if (due.length === 0) return [`Nothing is due on ${today}.`];
  return [
    `Due on ${today}, the longest due first:`,
    ...due.map(({ scheme, review }) => `${review.on}  ${reviewText(scheme, review)}`),
  ];
}

/** The days to come, each with the records to read then. */
function comingLines(schemes: readonly SchemeRecord[], today: string): string[] {
  const coming = schemes.map((scheme) => ({ id: scheme.id, ...reviewBy(scheme) })).filter(({ on }) => on > today);
  const days = Map.groupBy(coming, ({ on, why }) => `${on}  ${REASONS[why]}`);
  if (days.size === 0) return ["Nothing else is to come."];
  const lines = [...days].sort(([a], [b]) => a.localeCompare(b));
  return ["To come:", ...lines.map(([day, records]) => `${day}: ${records.map(({ id }) => id).join(", ")}`)];
}
