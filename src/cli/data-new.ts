/** `npm run data:new -- ID [--dir DIR]`: begins a record, with every field it needs in place and empty. */
import { existsSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { todayInHongKong } from "../catalogue/days.ts";
import { fileSlug } from "../catalogue/schema/primitives.ts";
import { recordSkeleton } from "../catalogue/schema/skeleton.ts";
import { DIR_OPTION, dataDir } from "./data-option.ts";
import { run } from "./run.ts";

await run("npm run data:new -- ID [--dir DIR]", () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: DIR_OPTION });
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0)
    throw new Error("Name one scheme by its id, for example: npm run data:new -- tvp");
  const { error } = fileSlug.safeParse(id);
  if (error) {
    throw new Error(
      `${JSON.stringify(id)} cannot be an id. It takes ${error.issues[0]?.message}; for example ta-it-matching.`,
    );
  }
  const file = join(dataDir(values.dir), "schemes", `${id}.json`);
  if (existsSync(file)) throw new Error(`${relative(".", file)} exists already; an id belongs to one scheme for good.`);
  const record = recordSkeleton(id, todayInHongKong(new Date()));
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`, { flag: "wx" });
  console.log(`wrote ${relative(".", file)}`);
  console.log(
    "Fill it in: `npm run data:check` names each field that still waits, CONTRIBUTING.md says what belongs there.",
  );
});
