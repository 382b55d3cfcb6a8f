import { visible } from "./visible.ts";

/** Something wrong in the data, told so that the person editing it can mend it without reading code. */
export interface Fault {
  /** File relative to the data folder, e.g. `schemes/tvp.json`. */
  file: string;
  /** Field path, e.g. `tracks[0].terms[2].limits[0].hkd`; empty for the file as a whole. */
  path: string;
  /** What stands there now. */
  found: unknown;
  /** What should stand there. */
  expected: string;
}

/** A rule's complaint about one record; the caller knows the file. */
export type Complaint = Omit<Fault, "file">;

/** `["tracks", 0, "terms"]` → `tracks[0].terms`. */
export const pathText = (keys: readonly PropertyKey[]): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === "number") return `${path}[${key}]`;
    const name = /^[\w$-]+$/.test(String(key)) ? String(key) : JSON.stringify(key);
    return path === "" ? name : `${path}.${name}`;
  }, "");

/** Something found that is shown as it stands in the file, where it is no value or would not survive as one. */
export class Written {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const LONGEST_VALUE = 120;
/** A path or an expectation may repeat something of the file. */
const LONGEST_TEXT = 600;

const cut = (text: string, longest: number): string =>
  visible(text.length > longest ? `${text.slice(0, longest)}…` : text);

const shown = (value: unknown): string => {
  const text = value instanceof Written ? value.text : JSON.stringify(value);
  return text ? cut(text, LONGEST_VALUE) : "nothing";
};

/** One fault in three short lines: where, what was found, what was expected. */
export const faultText = ({ file, path, found, expected }: Fault): string =>
  `${cut(path === "" ? file : `${file} · ${path}`, LONGEST_TEXT)}\n  found    ${shown(found)}\n  expected ${cut(expected, LONGEST_TEXT)}`;

const MOST_OF_A_FILE = 20;

/** All faults, as far as a person can read them: of each file the first few, and how many more it has. */
export const faultsText = (faults: readonly Fault[]): string =>
  [...Map.groupBy(faults, ({ file }) => file)]
    .flatMap(([file, ofFile]) => {
      const more = ofFile.length - MOST_OF_A_FILE;
      return [
        ...ofFile.slice(0, MOST_OF_A_FILE).map(faultText),
        ...(more > 0 ? [`${visible(file)}: ${more} more`] : []),
      ];
    })
    .join("\n\n");

/** Thrown where the data must be sound; the message lists every fault. */
export class CatalogueError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
    super(`${count} in the data. Nothing was built; mend these and try again.\n\n${faultsText(faults)}`);
    this.name = "CatalogueError";
    this.faults = faults;
  }
}
