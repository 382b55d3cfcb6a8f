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

const shown = (value: unknown): string => {
  const text = value instanceof Written ? value.text : JSON.stringify(value);
  if (!text) return "nothing";
  return visible(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);
};

/** One fault in three short lines: where, what was found, what was expected. */
export const faultText = ({ file, path, found, expected }: Fault): string =>
  `${visible(path === "" ? file : `${file} · ${path}`)}\n  found    ${shown(found)}\n  expected ${expected}`;

/** Thrown where the data must be sound; the message lists every fault. */
export class CatalogueError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
    super(
      `${count} in the data. Nothing was built; mend these and try again.\n\n${faults.map(faultText).join("\n\n")}`,
    );
    this.name = "CatalogueError";
    this.faults = faults;
  }
}
