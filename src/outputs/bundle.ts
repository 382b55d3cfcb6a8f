import { build } from "vite";

/**
 * One script of this folder with all it imports, small and ready for a plain `<script src>`.
 * Uses the bundler that Astro brings; the output must not depend on what a page imports, as hosts link to it by name.
 * @param values are put in for the names the script declares, such as `__SITE__`.
 */
export async function bundle(entry: string, values: Record<string, unknown> = {}): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      target: "es2020",
      modulePreload: false,
      rolldownOptions: { input: `src/embed/${entry}`, output: { format: "iife" } },
    },
  });
  const [result] = [output].flat();
  const chunk = result && "output" in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`src/embed/${entry} was not bundled; run the build again with --verbose`);
  return chunk.code;
}
