import { describe, expect, test } from "vitest";
import type { Source } from "../../../src/catalogue/schema/record.ts";
import { citation, citations } from "../../../src/catalogue/sources.ts";
import { officialSource, soundRecord } from "./sound-record.ts";

const words = (en: string, chinese: string) => ({ en, "zh-Hant": chinese });
const office = words("Office", "辦公室");
const known = {
  hosts: { "www.example.gov.hk": { publisher: office, kind: "official" as const } },
  editions: [
    {
      date: "2020-04-29",
      publisher: words("Council", "促進局"),
      title: words("Chart", "圖表"),
      claimed: 1,
      printed: [],
      completed: [],
      rule: words("x", "甲"),
    },
  ],
};

describe("a source as a reader meets it", () => {
  test("on a reviewed host: its publisher, document, kind and link", () => {
    expect(citation("page", officialSource(), known)).toEqual({
      key: "page",
      kind: "official",
      publisher: office,
      title: words("Programme page", "計劃網頁"),
      url: "https://www.example.gov.hk/voucher",
      stated: undefined,
    });
  });

  test("that bears a date: with it", () => {
    expect(citation("page", { ...officialSource(), stated: "2020-04" } as Source, known).stated).toBe("2020-04");
  });

  test("that readers are not sent to: named, without a link", () => {
    const named: Source = { kind: "press", title: words("Report", "報道"), publisher: words("The News", "新聞報") };
    const cited = citation("news", named, known);
    expect(cited.publisher).toEqual(words("The News", "新聞報"));
    expect(cited.url).toBeUndefined();
  });

  test("that is the chart: who printed it, and on which day", () => {
    expect(citation("chart", { kind: "chart", edition: "2020-04-29" }, known)).toEqual({
      key: "chart",
      kind: "chart",
      publisher: words("Council", "促進局"),
      title: words("Chart", "圖表"),
      stated: "2020-04-29",
    });
  });

  test("on a host nobody reviewed, or of a chart that is not there: refused by name", () => {
    const stray = officialSource({ url: "https://elsewhere.example/x" });
    expect(() => citation("stray", stray, known)).toThrow("stray: https://elsewhere.example/x is on no reviewed host");
    expect(() => citation("chart", { kind: "chart", edition: "2021-01-01" }, known)).toThrow(
      "no edition of 2021-01-01",
    );
  });
});

test("the sources of a figure stand in the order the record gives, best first; unknown keys are passed over", () => {
  const scheme = soundRecord({ sources: { b: officialSource(), a: officialSource() } });
  expect(citations(scheme, ["b", "gone", "a"], known).map(({ key }) => key)).toEqual(["b", "a"]);
});
