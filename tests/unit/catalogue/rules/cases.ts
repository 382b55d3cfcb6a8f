/** Tests of a rule by example: changes of the sound record that pass, and those it complains about. */
import { expect, test } from "vitest";
import type { Rule } from "../../../../src/catalogue/rules/rule.ts";
import type { Condition, SchemeRecord, Term } from "../../../../src/catalogue/schema/record.ts";
import { complaints, type surroundings, tracksOf } from "../sound-record.ts";

type Changes = Partial<SchemeRecord>;
/** Changes, and the paths of the complaints about them. */
type Refused = [changes: Changes, ...paths: string[]];

export const sources = ["page"];
export const note = { en: "In one case.", "zh-Hant": "特定情況。" };
export const line = (en: string) => ({ en, "zh-Hant": `例${en}` });

/** One test: the rule lets pass what is sound and complains about each contradiction, saying what to do. */
export const testRule = (
  sentence: string,
  rule: Rule,
  passes: readonly Changes[],
  refuses: readonly Refused[],
  around?: Parameters<typeof surroundings>[1],
): void =>
  test(sentence, () => {
    for (const changes of [{}, ...passes]) expect(complaints(rule, changes, around)).toEqual([]);
    expect(refuses.length).toBeGreaterThan(0);
    for (const [changes, ...paths] of refuses) {
      const found = complaints(rule, changes, around);
      expect(paths).not.toEqual([]);
      expect(found.map(({ path }) => path)).toEqual(paths);
      for (const { expected } of found) expect(expected).toMatch(/\w{3}/);
    }
  });

/** Leaves the sources to be added, in each of a union. */
type Unsourced<T> = T extends unknown ? Omit<T, "sources"> : never;
const sourced = <T extends { sources: string[] }>(rows: readonly Unsourced<T>[]): T[] =>
  rows.map((row) => ({ ...row, sources }) as unknown as T);

type Rows<T> = NonNullable<T> extends readonly (infer Row)[] ? Row : never;
type Timing = NonNullable<SchemeRecord["timing"]>;

export const conditions = (...rows: Unsourced<Condition>[]): Changes => ({ conditions: sourced<Condition>(rows) });
export const lead = (...rows: Unsourced<Rows<SchemeRecord["lead"]>>[]): Changes => ({ lead: sourced(rows) });
export const ledBy = (...who: Rows<SchemeRecord["lead"]>["who"]): Changes => lead({ who });
export const partner = (...rows: Unsourced<Rows<SchemeRecord["partner"]>>[]): Changes => ({ partner: sourced(rows) });
export const through = (...rows: Unsourced<Rows<SchemeRecord["through"]>>[]): Changes => ({ through: sourced(rows) });
export const together = (...rows: Unsourced<Rows<SchemeRecord["together"]>>[]): Changes => ({
  together: sourced(rows),
});
export const sharedBy = (...rows: Unsourced<Rows<SchemeRecord["sharedBy"]>>[]): Changes => ({
  sharedBy: sourced(rows),
});
export const papers = (...rows: Unsourced<Rows<SchemeRecord["papers"]>>[]): Changes => ({ papers: sourced(rows) });
export const help = (...rows: Unsourced<Rows<SchemeRecord["help"]>>[]): Changes => ({ help: sourced(rows) });
export const after = (...rows: Unsourced<Rows<SchemeRecord["after"]>>[]): Changes => ({ after: sourced(rows) });
export const record = (...rows: Unsourced<Rows<SchemeRecord["record"]>>[]): Changes => ({ record: sourced(rows) });
export const timing = (
  fields: { [Field in keyof Timing]?: Unsourced<Rows<Timing[Field]>>[] },
): NonNullable<Changes["timing"]> =>
  Object.fromEntries(Object.entries(fields).map(([field, rows]) => [field, rows.map((row) => ({ ...row, sources }))]));

/** The record with two tracks, `main` and `other`. */
export const TWO_TRACKS: Changes = {
  tracks: [...tracksOf({}), { ...tracksOf({})[0], id: "other" } as SchemeRecord["tracks"][number]],
};

export const term = (...terms: Partial<Term>[]): Changes => ({ tracks: tracksOf(...terms) });
/** The path of a field of the first term. */
export const at = (field: string): string => `tracks[0].terms[0].${field}`;
