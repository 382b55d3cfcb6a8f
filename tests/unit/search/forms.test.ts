/** Every name, alias and code in the records, as it is, in other scripts, and with every kind of slip. */
import { describe, expect, test } from "vitest";
import { idsFor, namingForms, placeOf, plain, schemes } from "./real.ts";
import { fullWidth, SLIPS, sequence, simplified, withSlip } from "./variants.ts";

const forms = namingForms();
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

describe("every form finds its scheme first", { timeout: 60_000 }, () => {
  test.each([
    ["as it is", (text: string) => text],
    ["in Simplified characters", simplified],
    ["in capitals", (text: string) => text.toUpperCase()],
    ["in full width", fullWidth],
  ])("%s", (_, written) => {
    const missed = forms
      .filter(({ text, owners }) => placeOf(written(text), owners) !== 1)
      .map(({ text }) => written(text));
    expect(missed).toEqual([]);
  });
});

interface Tried {
  query: string;
  text: string;
  kind: string;
  place: number;
}

const known = new Set(forms.map(({ text }) => plain(text)));
const random = sequence(7);
const tried: Tried[] = forms
  .filter(({ kind }) => kind !== "need")
  .flatMap(({ text, kind, owners }) =>
    SLIPS.flatMap((slip) => {
      const query = withSlip(text, slip, random);
      return query && !known.has(plain(query)) ? [{ query, text, kind, place: placeOf(query, owners) }] : [];
    }),
  );

const share = (some: Tried[], by: number): number => some.filter(({ place }) => place <= by).length / some.length;
const letters = (text: string): number => [...plain(text)].length;

describe("one slip", () => {
  const names = tried.filter(({ kind, text }) => kind !== "code" && letters(text) >= 5);
  const codes = tried.filter(({ kind, text }) => kind === "code" && letters(text) >= 4);

  test("there are enough of them to tell", () => {
    expect(names.length).toBeGreaterThan(1500);
    expect(codes.length).toBeGreaterThan(100);
  });

  test.each([
    ["Chinese", names.filter(({ text }) => isHan(text))],
    ["English", names.filter(({ text }) => !isHan(text))],
  ])("in a %s name or alias of five or more characters: 98 in 100 first", (_, some) => {
    expect(share(some, 1)).toBeGreaterThanOrEqual(0.98);
  });

  test("in a code of four or more letters: 90 in 100 among the first three", () => {
    expect(share(codes, 3)).toBeGreaterThanOrEqual(0.9);
  });
});

test("a code does not bring a page of look-alikes", () => {
  const owners = new Map(forms.map((form) => [plain(form.text), form.owners]));
  const noisy = schemes
    .flatMap(({ codes }) => codes)
    .filter((code) => idsFor(code).length > Math.max(3, owners.get(plain(code))?.size ?? 0));
  expect(noisy).toEqual([]);
});
