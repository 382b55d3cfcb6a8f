import fc from "fast-check";
import { expect, test } from "vitest";
import { longestRising } from "../../../src/islands/catalogue/reorder.ts";

test.each([
  [[], []],
  [[3], [0]],
  [
    [0, 1, 2],
    [0, 1, 2],
  ],
  // Only the card that jumped the queue has to move.
  [
    [9, 0, 1, 2],
    [1, 2, 3],
  ],
  [
    [0, 1, 9, 2, 3],
    [0, 1, 3, 4],
  ],
])("of %j those at %j may stay", (numbers, staying) => {
  expect([...longestRising(numbers)].sort()).toEqual(staying);
});

test("what may stay is in order, and nothing could be added to it", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200), { maxLength: 40 }), (numbers) => {
      const staying = [...longestRising(numbers)].sort((a, b) => a - b);
      const rising = (indices: readonly number[]): boolean =>
        indices.every(
          (index, at) => at === 0 || (numbers[indices[at - 1] as number] as number) < (numbers[index] as number),
        );
      expect(rising(staying)).toBe(true);
      const others = numbers.map((_, at) => at).filter((at) => !staying.includes(at));
      for (const other of others) expect(rising([...staying, other].sort((a, b) => a - b))).toBe(false);
    }),
  );
});
