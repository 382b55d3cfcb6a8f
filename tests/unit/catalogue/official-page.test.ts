import { describe, expect, test } from "vitest";
import { officialPages, whereToApply } from "../../../src/catalogue/official-page.ts";
import type { Organisations } from "../../../src/catalogue/schema/registers.ts";
import { soundRecord } from "./sound-record.ts";

const [english, chinese] = ["https://www.example.gov.hk/en/fund.html", "https://www.example.gov.hk/tc/fund.html"];
const HOST = "www.example.gov.hk";
const body = (links?: Organisations[string]["links"]): Organisations[string] => ({
  kind: "body",
  name: { en: "Office" },
  ...(links && { links }),
});

describe("somebody's own pages", () => {
  test("the reader's language comes first", () => {
    const links = { en: english, "zh-Hant": chinese };
    expect(officialPages(links, "en").map(({ url }) => url)).toEqual([english, chinese]);
    expect(officialPages(links, "zh-Hant")).toEqual([
      { url: chinese, host: HOST, language: "zh-Hant" },
      { url: english, host: HOST, language: "en" },
    ]);
  });

  test("an address that serves both languages is one page", () => {
    const root = "https://www.example.gov.hk/";
    expect(officialPages({ en: root, "zh-Hant": root }, "en")).toEqual([{ url: root, host: HOST, language: "en" }]);
    expect(officialPages({ en: root, "zh-Hant": root }, "zh-Hant")).toMatchObject([{ language: "zh-Hant" }]);
  });

  test("none where none is known", () => {
    expect(officialPages({}, "en")).toEqual([]);
  });
});

describe("where to apply", () => {
  const office = body({ en: "https://office.example.hk/en/", "zh-Hant": "https://office.example.hk/tc/" });

  test("on the scheme's own page, in the other language where there is only that", () => {
    const scheme = soundRecord({ links: { "zh-Hant": chinese } });
    expect(whereToApply(scheme, { office }, "en")).toEqual({
      of: "scheme",
      page: { url: chinese, host: HOST, language: "zh-Hant" },
    });
  });

  test("else on the page of the body that runs it", () => {
    expect(whereToApply(soundRecord(), { office }, "zh-Hant")).toEqual({
      of: "administrator",
      id: "office",
      organisation: office,
      page: { url: "https://office.example.hk/tc/", host: "office.example.hk", language: "zh-Hant" },
    });
  });

  test("of several bodies, the first that has a page", () => {
    const scheme = soundRecord({ administrators: ["council", "office"] });
    expect(whereToApply(scheme, { council: body(), office }, "en")).toMatchObject({ id: "office" });
    expect(whereToApply(scheme, { council: office, office }, "en")).toMatchObject({ id: "council" });
  });

  test("with the responsible body where no page of any is known", () => {
    const scheme = soundRecord({ administrators: ["council", "office"] });
    expect(whereToApply(scheme, { council: body(), office: body({}) }, "en")).toEqual({
      of: "administrator",
      id: "council",
      organisation: body(),
    });
  });
});
