/**
 * `npm run data:check [-- --dir DIR]`: every fault of the data, then exit 1; a line of counts where there is none. After
 * that verdict come notes on what today makes true, which are no faults.
 */
import { parseArgs } from "node:util";
import { faultsText } from "../catalogue/fault.ts";
import { readCatalogue } from "../catalogue/load.ts";
import { dueNotes } from "../catalogue/review.ts";
import { oddlyWrittenSums } from "../i18n/sums-in-texts.ts";
import { DIR_OPTION, dataDir } from "./data-option.ts";
import { dayAsked } from "./day-asked.ts";
import { reviewText } from "./review-words.ts";
import { run } from "./run.ts";

const MOST_NOTES = 20;

await run("npm run data:check [-- --dir DIR]", () => {
  const dir = dataDir(parseArgs({ options: DIR_OPTION }).values.dir);
  const today = dayAsked();
  const { catalogue, faults: unsound } = readCatalogue(dir, today);
  const faults = [...unsound, ...catalogue.schemes.flatMap(oddlyWrittenSums)];
  if (faults.length > 0) {
    console.error(faultsText(faults));
    console.error(`\n${faults.length} ${faults.length === 1 ? "fault" : "faults"} in ${dir}`);
    process.exitCode = 1;
    return;
  }
  const terms = catalogue.schemes.flatMap((scheme) => scheme.tracks.flatMap((track) => track.terms));
  console.log(`${catalogue.schemes.length} records with ${terms.length} dated terms in ${dir}: no fault.`);
  const notes = catalogue.schemes.flatMap((scheme) =>
    dueNotes(scheme, today).map((review) => reviewText(scheme, review)),
  );
  if (notes.length === 0) return;
  const more = notes.length - MOST_NOTES;
  console.log(
    `\nBy ${today} these ask to be read again; they are no faults:\n${notes.slice(0, MOST_NOTES).join("\n")}`,
  );
  if (more > 0) console.log(`and ${more} more: npm run data:stale`);
});
