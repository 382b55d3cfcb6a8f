import { describe, expect, test } from "vitest";
import { releaseIsOfItsDay, titleIsOfItsDay } from "../../../../src/catalogue/rules/stated-dates.ts";
import type { Source } from "../../../../src/catalogue/schema/record.ts";
import { complaints, officialSource } from "../sound-record.ts";

const path = "sources.page.stated";

describe("a press release is of the day in its address", () => {
  const release = "https://www.info.gov.hk/gia/general/201911/28/P2019112800594.htm";
  const check = (stated: string | undefined, url = release) =>
    complaints(releaseIsOfItsDay, {
      sources: { page: { ...officialSource({ url }), ...(stated && { stated }) } as Source },
    });

  test("that day, or any day elsewhere", () => {
    expect(check("2019-11-28")).toEqual([]);
    expect(check("2019-12-28", "https://www.example.gov.hk/201911/28/")).toEqual([]);
  });

  test.each(["2019-12-28", "2019-11", "2019", undefined])("%s is not that day", (stated) => {
    expect(check(stated)).toEqual([{ path, found: stated, expected: expect.stringContaining("2019-11-28") }]);
  });
});

describe("a title and the date of its document agree", () => {
  const check = (en: string, chinese: string, stated?: string) =>
    complaints(titleIsOfItsDay, {
      sources: {
        page: { ...officialSource(), title: { en, "zh-Hant": chinese }, ...(stated && { stated }) } as Source,
      },
    });

  test.each<[string, string, string | undefined]>([
    ["LCQ2, 15 October 2025: BUD Fund", "立法會二題，2025年10月15日", "2025-10-15"],
    ["Press release, 9 April 2020 (exhibitions)", "新聞公報，2020年4月9日", "2020-04"],
    ["Report on the enhancement of 1 April 2020", "2020年4月1日優化措施的報道", "2020-04-02"],
    ["Programme page", "計劃網頁", "2020"],
    ["LCQ2, 15 October 2025", "立法會二題，2025年10月15日", undefined],
  ])("%s", (en, chinese, stated) => {
    expect(check(en, chinese, stated)).toEqual([]);
  });

  test("a day that the title does not say", () => {
    expect(check("LCQ2, 15 October 2025", "立法會二題", "2025-10-16")).toEqual([
      { path, found: "2025-10-16", expected: expect.stringContaining("2025-10-15") },
    ]);
    expect(check("LCQ2", "立法會二題，2025年10月15日", "2025-11")).toMatchObject([{ path }]);
    expect(check("LCQ2, 31 June 2025", "立法會二題", "2025-06")).toMatchObject([{ path }]);
  });
});
