/** Whether the reader of figures sees all that looks like one in the records, by a scan that knows nothing of it. */
import { expect, test } from "vitest";
import { figuresIn } from "../../src/catalogue/figures-in-text.ts";
import { loadCatalogue } from "../../src/catalogue/load.ts";
import { suspicionsIn } from "../looks-like-a-figure.ts";

/** Fields that quote other readings on purpose, or are no text of ours. */
const QUOTING =
  /^(?:conflicts|unknowns|deck|sources|links|name|aliases|codes|id|\$schema|checked)\b|\.(?:id|sources|kind|figure)\b/;

function* textsIn(value: unknown, path = ""): Generator<[path: string, text: string]> {
  if (typeof value === "string") yield [path, value];
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, path === "" ? key : `${path}.${key}`);
}

const texts = loadCatalogue().schemes.flatMap((scheme) =>
  [...textsIn(scheme)]
    .filter(([path]) => !QUOTING.test(path))
    .map(([path, text]) => ({ at: `${scheme.id} ${path}`, text })),
);

test("whatever looks like a figure in a text of a record is read as one", () => {
  const suspicions = texts.flatMap(({ at, text }) => suspicionsIn(text).map((suspicion) => ({ at, text, suspicion })));
  expect(suspicions.length).toBeGreaterThan(300);
  const missed = suspicions.filter(
    ({ text, suspicion }) =>
      !figuresIn(text).some(({ start, end }) => start <= suspicion.start && suspicion.end <= end),
  );
  expect(missed.map(({ at, text, suspicion }) => `${at}: ${suspicion.text} in ${text}`)).toEqual([]);
});
