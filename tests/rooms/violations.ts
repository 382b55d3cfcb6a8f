/** What breaks the order of the rooms. dependency-cruiser reads the imports; Astro's own converter shows it `.astro` files. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { convertToTsx } from "@astrojs/astro2tsx";
import { cruise, type ICruiseResult, type IForbiddenRuleType, type IViolation } from "dependency-cruiser";
import { LOOSE, ROOMS, SEARCH } from "./rooms.ts";

/** Under this ending an `.astro` file stands converted, where a resolver finds it. */
const CONVERTED = ".tsx";

/** What each place of the tree may import, in the words of a message. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...ROOMS,
  ...LOOSE,
  ...Object.fromEntries(SEARCH.map((folder, index) => [`search/${folder}`, SEARCH.slice(0, index)])),
};

/** The name of a room or a file as a pattern: nothing in it but a point means more than itself. */
const literal = (name: string): string => name.replaceAll(".", "\\.");

const oneOf = (names: readonly string[]): string => `(?:${names.map(literal).join("|")})`;

const RULES: IForbiddenRuleType[] = [
  ...Object.entries(ROOMS).map(([room, allowed]) => ({
    name: room,
    from: { path: `^src/${room}/` },
    to: { path: "^src/", pathNot: `^src/${oneOf([room, ...allowed])}/` },
  })),
  ...Object.entries(LOOSE).map(([file, allowed]) => ({
    name: file,
    from: { path: `^src/${literal(file)}$` },
    to: { path: "^src/", pathNot: `^src/${oneOf(allowed)}/` },
  })),
  ...SEARCH.map((folder, index) => ({
    name: `search/${folder}`,
    from: { path: `^src/search/${folder}/` },
    to: { path: `^src/search/${oneOf([...SEARCH.slice(index + 1), "build", "engine.ts"])}` },
  })),
  { name: "circle", from: {}, to: { circular: true } },
];

/** The file as TypeScript; of an `.astro` file its frontmatter, then the scripts of its page. */
function asTypeScript(path: string): string {
  const source = readFileSync(path, "utf8");
  if (!path.endsWith(".astro")) return source;
  const { code, scripts } = convertToTsx(source, { filename: path });
  return [code, ...scripts.map(({ content }) => content)].join("\n");
}

/** Copies the tree with every `.astro` file converted; returns the copied files, as paths below it with `/` between folders. */
function copyConverted(src: string, target: string): string[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const below = path.slice(src.length + 1);
      const copied = join(target, below) + (below.endsWith(".astro") ? CONVERTED : "");
      mkdirSync(dirname(copied), { recursive: true });
      writeFileSync(copied, asTypeScript(path));
      return below.replaceAll("\\", "/");
    });
}

const told = (path: string): string => path.replace(`.astro${CONVERTED}`, ".astro");

function inWords({ from, to, rule, cycle }: IViolation): string {
  if (rule.name === "circle")
    return `a circle of imports, of which one has to go: ${[from, ...(cycle ?? []).map(({ name }) => name)].map(told).join(" → ")}`;
  const allowed = ALLOWED[rule.name]?.join(", ") || "nothing of the others";
  return `${told(from)} imports ${told(to)}: ${rule.name} may import ${allowed}`;
}

/**
 * Every import that goes against the order of the rooms, every circle of imports (type-only ones included), and every
 * file that stands in no room, each in a sentence.
 * @param src path of a source tree, without a slash at its end.
 */
export async function violationsIn(src: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "rooms-"));
  try {
    const files = copyConverted(src, join(folder, "src"));
    const homeless = files.filter(
      (file) => !(file in LOOSE) && !((file.split("/")[0] as string) in ROOMS && file.includes("/")),
    );
    const { output } = await cruise(["src"], {
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden: RULES },
      tsPreCompilationDeps: true,
      enhancedResolveOptions: { extensions: [".ts", CONVERTED] },
    });
    return [
      ...homeless.map((file) => `src/${file} stands in no room: give it one of ${Object.keys(ROOMS).join(", ")}`),
      ...(output as ICruiseResult).summary.violations.map(inWords),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
