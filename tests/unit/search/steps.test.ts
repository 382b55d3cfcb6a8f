import { describe, expect, test } from "vitest";
import { preparing } from "../../../src/search/engine.ts";
import { atOnce, inSlices, type Steps } from "../../../src/search/steps.ts";
import { data, engine, golden } from "./real.ts";

/** Steps that take longer together than a key may wait; `seen` is asked after each. */
function* slow(seen: () => void): Steps<string> {
  for (let step = 0; step < 5; step++) {
    for (const end = performance.now() + 10; performance.now() < end; );
    yield seen();
  }
  return "done";
}

const afterAMessage = (act: () => void): void => {
  const { port1, port2 } = new MessageChannel();
  port2.onmessage = () => {
    act();
    port2.close();
  };
  port1.postMessage(null);
};

describe("long work in steps", () => {
  test("lets what waits for the page come in between", async () => {
    let key = 0;
    const heardAt: number[] = [];
    afterAMessage(() => key++);
    expect(await inSlices(slow(() => heardAt.push(key)))).toBe("done");
    expect(heardAt[0]).toBe(0);
    expect(heardAt.at(-1)).toBe(1);
  });

  test("may be done at once where nobody types", () => {
    expect(atOnce(slow(() => {}))).toBe("done");
  });

  test("passes on what goes wrong in it", async () => {
    await expect(
      inSlices(
        (function* (): Steps<void> {
          yield;
          throw new Error("broken data");
        })(),
      ),
    ).rejects.toThrow("broken data");
  });
});

test("a search prepared in slices answers like one prepared at once", async () => {
  const sliced = await inSlices(preparing(data));
  for (const { q } of golden)
    expect(
      sliced.search(q).results.map(({ id }) => id),
      q,
    ).toEqual(engine.search(q).results.map(({ id }) => id));
});
