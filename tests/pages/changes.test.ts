/** One dated change in words, as the list of changes tells it. */
import { expect, test } from "vitest";
import { allChanges } from "../../src/catalogue/changes.ts";
import ChangeLine from "../../src/components/ChangeLine.astro";
import { viewsOf } from "../../src/site/view.ts";
import { soundRecord } from "../unit/catalogue/sound-record.ts";
import { render } from "./render.ts";

const scheme = soundRecord({
  life: [
    { state: "open", from: "2020-04-01", sources: ["page"] },
    {
      state: "unknown",
      from: "2026-02-01",
      asOf: "2026-02-01",
      note: { en: "It was to be merged into the BUD Fund.", "zh-Hant": "原定併入BUD專項基金。" },
      sources: ["page"],
    },
  ],
});
const catalogue = {
  schemes: [scheme],
  organisations: { office: { kind: "body" as const, name: { en: "Office of Vouchers" } } },
  hosts: {},
  editions: [],
};

test.each([
  ["en", "Status unclear: It was to be merged into the BUD Fund."],
  ["zh-hk", "狀況不詳：原定併入BUD專項基金。"],
] as const)("a state that is not clear says so, and what is known of it (%s)", async (locale, said) => {
  const change = allChanges([scheme], "2026-12-01").find(({ date }) => date === "2026-02-01");
  const html = await render(ChangeLine, { change, view: viewsOf(catalogue, "2026-06-30")(locale) });
  expect(html.replaceAll(/<[^>]*>/g, "")).toContain(said);
});
