/** `npm run data:schema`: writes all that follows from the record's schema: the JSON Schema and the field table. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFiles } from "./generated.ts";
import { run } from "./run.ts";

await run("npm run data:schema", () => {
  for (const { file, content } of generatedFiles(process.cwd())) {
    writeFileSync(join(process.cwd(), file), content);
    console.log(`wrote ${file}`);
  }
});
