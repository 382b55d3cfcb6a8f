/** Every name, alias and code in the records, as it is, in other scripts, and with every kind of slip. */
import { describe, expect, test } from "vitest";
import { idsFor, namingForms, placeOf, plain, schemes } from "./real.ts";
import { type Slipped, slippedCodes, slippedNames, slippedShortCodes } from "./slipped.ts";
import { fullWidth, simplified } from "./variants.ts";

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

/** How many of them find their scheme by that place. */
const share = (some: readonly Slipped[], by: number): number =>
  some.filter(({ query, owners }) => placeOf(query, owners) <= by).length / some.length;

describe("one slip", { timeout: 60_000 }, () => {
  test("there are enough of them to tell", () => {
    expect(slippedNames.length).toBeGreaterThan(1500);
    expect(slippedCodes.length).toBeGreaterThan(100);
  });

  test.each([
    ["Chinese", slippedNames.filter(({ text }) => isHan(text))],
    ["English", slippedNames.filter(({ text }) => !isHan(text))],
  ])("in a %s name or alias of five or more characters: 98 in 100 first", (_, some) => {
    expect(share(some, 1)).toBeGreaterThanOrEqual(0.98);
  });

  test("in a code of four or more letters: 90 in 100 among the first three", () => {
    expect(share(slippedCodes, 3)).toBeGreaterThanOrEqual(0.9);
  });

  test("in a code of three letters: no more than what tells, and that is about half", () => {
    expect(share(slippedShortCodes, 3)).toBeGreaterThanOrEqual(0.5);
  });
});

test("a code does not bring a page of look-alikes", () => {
  const owners = new Map(forms.map((form) => [plain(form.text), form.owners]));
  const noisy = schemes
    .flatMap(({ codes }) => codes)
    .filter((code) => idsFor(code).length > Math.max(3, owners.get(plain(code))?.size ?? 0));
  expect(noisy).toEqual([]);
});
