import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { CatalogueError, type Complaint, type Fault, Written } from "./fault.ts";
import { readJson } from "./json.ts";
import { checkCatalogue } from "./rules/check.ts";
import type { Catalogue } from "./schema/catalogue.ts";
import { parse } from "./schema/parse.ts";
import { fileSlug } from "./schema/primitives.ts";
import { schemeRecord } from "./schema/record.ts";
import { edition, hosts, organisations } from "./schema/registers.ts";

/** The project's own data folder. */
export const DATA_DIR = join(process.cwd(), "data");

/** Far more than a file needs; whatever reads one may take its time for each line. */
const LARGEST_FILE = 1_000_000;

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The names in a folder of `<name>.json` files, in order; what else lies there is a fault, as nobody would read it. */
function namesIn(dir: string, folder: string, faults: Fault[]): string[] {
  // A hidden file belongs to an editor or the system, and no name of ours begins with a dot.
  const files = isFolder(join(dir, folder))
    ? readdirSync(join(dir, folder)).filter((file) => !file.startsWith("."))
    : [];
  if (files.length === 0)
    faults.push({ file: `${folder}/`, path: "", found: undefined, expected: "a folder with at least one JSON file" });
  return files
    .flatMap((file) => {
      if (file.endsWith(".json")) return file.slice(0, -".json".length);
      faults.push({
        file: `${folder}/${file}`,
        path: "",
        found: file,
        expected: "only files that end in .json; rename or remove it",
      });
      return [];
    })
    .sort();
}

function readFile<T extends z.ZodType>(dir: string, file: string, schema: T, faults: Fault[]): z.infer<T> | undefined {
  const complain = (complaint: Complaint) => faults.push({ file, ...complaint });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(dir, file));
  } catch (error) {
    complain({
      path: "",
      found: (error as NodeJS.ErrnoException).code,
      expected: "this file to exist and to be readable",
    });
    return undefined;
  }
  if (bytes.length > LARGEST_FILE) {
    complain({
      path: "",
      found: new Written(`${bytes.length} bytes`),
      expected: `at most ${LARGEST_FILE} bytes; the largest record takes some 40,000`,
    });
    return undefined;
  }
  const reading = readJson(bytes);
  reading.complaints.forEach(complain);
  if (reading.value === undefined) return undefined;
  const { value, complaints } = parse(schema, reading.value);
  // Of a field that cannot be read as written, the schema would complain again, and of another value.
  const told = new Set(reading.complaints.map(({ path }) => path));
  complaints.filter(({ path }) => !told.has(path)).forEach(complain);
  return value;
}

/** All files of a folder. The file's name is what the entry is known by; the field that repeats it has to agree. */
function readFolder<T extends z.ZodType<Record<K, string>>, K extends string>(
  dir: string,
  folder: string,
  schema: T,
  key: K,
  faults: Fault[],
): { names: string[]; entries: z.infer<T>[] } {
  const names = namesIn(dir, folder, faults);
  const entries = names.flatMap((name): z.infer<T>[] => {
    const file = `${folder}/${name}.json`;
    const entry = readFile(dir, file, schema, faults);
    const id = idFor(name);
    const misnamed = fileSlug.safeParse(name).error?.issues[0]?.message;
    if (misnamed) {
      const to = id && id !== name ? ` to ${id}.json` : "";
      faults.push({ file, path: "", found: `${name}.json`, expected: `${misnamed}; rename the file${to}` });
    }
    if (entry === undefined) return [];
    if (!misnamed && entry[key] !== id) {
      faults.push({ file, path: key, found: entry[key], expected: `${JSON.stringify(id)}, like the file name` });
    }
    return [{ ...entry, [key]: id }];
  });
  return { names: names.map(idFor), entries };
}

/** The id that a file's name is, or was meant to be: `my-scheme` for `My Scheme`. */
const idFor = (name: string): string =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join("-");

/**
 * Reads and checks a data folder; never throws for bad data.
 * Rules that span fields run over every record whose shape is sound, so one run shows all there is to mend.
 * @param today the day it is in Hong Kong, `YYYY-MM-DD`, which no check may be after; a build asks for that apart.
 */
export function readCatalogue(dir: string = DATA_DIR, today?: string): { catalogue: Catalogue; faults: Fault[] } {
  if (!isFolder(dir)) {
    const fault: Fault = { file: dir, path: "", found: undefined, expected: "a folder like the project's data/" };
    return { catalogue: { schemes: [], organisations: {}, hosts: {}, editions: [] }, faults: [fault] };
  }
  const faults: Fault[] = [];
  const schemes = readFolder(dir, "schemes", schemeRecord, "id", faults);
  const catalogue: Catalogue = {
    schemes: schemes.entries,
    organisations: readFile(dir, "organisations.json", organisations, faults) ?? {},
    hosts: readFile(dir, "hosts.json", hosts, faults) ?? {},
    editions: readFolder(dir, "editions", edition, "date", faults).entries,
  };
  return { catalogue, faults: [...faults, ...checkCatalogue(catalogue, new Set(schemes.names), today)] };
}

/**
 * The catalogue for pages, search and tools.
 * @throws {CatalogueError} listing every fault, where the data is not sound.
 */
export function loadCatalogue(dir: string = DATA_DIR): Catalogue {
  const { catalogue, faults } = readCatalogue(dir);
  if (faults.length > 0) throw new CatalogueError(faults);
  return catalogue;
}
