/** `npm run data:check [-- --dir DIR]`: every fault of the data, then exit 1; a line of counts where there is none. */
import { parseArgs } from "node:util";
import { faultText } from "../catalogue/fault.ts";
import { readCatalogue } from "../catalogue/load.ts";
import { oddlyWrittenSums } from "../i18n/sums-in-texts.ts";
import { DIR_OPTION, dataDir } from "./data-option.ts";
import { run } from "./run.ts";

await run("npm run data:check [-- --dir DIR]", () => {
  const dir = dataDir(parseArgs({ options: DIR_OPTION }).values.dir);
  const { catalogue, faults: unsound } = readCatalogue(dir);
  const faults = [...unsound, ...catalogue.schemes.flatMap(oddlyWrittenSums)];
  if (faults.length > 0) {
    console.error(faults.map(faultText).join("\n\n"));
    console.error(`\n${faults.length} ${faults.length === 1 ? "fault" : "faults"} in ${dir}`);
    process.exitCode = 1;
    return;
  }
  const terms = catalogue.schemes.flatMap((scheme) => scheme.tracks.flatMap((track) => track.terms));
  console.log(`${catalogue.schemes.length} records with ${terms.length} dated terms in ${dir}: no fault.`);
});
