import { describe, expect, test } from "vitest";
import { formerNames, nameOn } from "../../../src/catalogue/names.ts";
import type { Alias } from "../../../src/catalogue/schema/record.ts";
import { soundRecord } from "./sound-record.ts";

const former = (text: string, until?: string): Alias => ({ text, kind: "former", until });
const schemeOf = (...aliases: Alias[]) => soundRecord({ aliases });

/** The sound record is called “Voucher Programme”, 「贈券計劃」. */
const called = (aliases: Alias[], day: string) => {
  const { en, "zh-Hant": chinese } = nameOn(schemeOf(...aliases), day);
  return `${en} · ${chinese}`;
};

describe("what a scheme was called on a day", () => {
  const renamed = [former("Pilot Voucher", "2019-02-26"), former("先導贈券", "2019-02-26")];

  test("its former name until the last day of it, its present one from the next", () => {
    expect(called(renamed, "2019-02-26")).toBe("Pilot Voucher · 先導贈券");
    expect(called(renamed, "2019-02-27")).toBe("Voucher Programme · 贈券計劃");
  });

  test("of several former names the one of that time, in whichever order the record has them", () => {
    const twice = [former("Second Name", "2019"), former("First Name", "2015-06")];
    for (const aliases of [twice, twice.toReversed()]) {
      expect(called(aliases, "2015-06-30")).toBe("First Name · 贈券計劃");
      expect(called(aliases, "2015-07-01")).toBe("Second Name · 贈券計劃");
      expect(called(aliases, "2020-01-01")).toBe("Voucher Programme · 贈券計劃");
    }
  });

  test("a rename in one language alone leaves the other as it is", () => {
    expect(called([former("科技券先導計劃", "2019-02-26")], "2018-01-01")).toBe("Voucher Programme · 科技券先導計劃");
    expect(called([former("Pilot Voucher", "2019-02-26")], "2018-01-01")).toBe("Pilot Voucher · 贈券計劃");
  });

  test("the last day of a name known only by month or as “by then” is the latest it can be", () => {
    expect(called([former("Old", "2023-10")], "2023-10-31")).toBe("Old · 贈券計劃");
    expect(called([former("Old", "≤2023-10-25")], "2023-10-25")).toBe("Old · 贈券計劃");
    expect(called([former("Old", "≤2023-10-25")], "2023-10-26")).toBe("Voucher Programme · 贈券計劃");
  });

  test("a former name without its last day is never put to a day", () => {
    expect(called([former("Earliest Name")], "1999-01-01")).toBe("Voucher Programme · 贈券計劃");
    expect(formerNames(schemeOf(former("Earliest Name")))).toEqual([]);
  });

  test("short forms and what people say are no former names", () => {
    const aliases: Alias[] = [
      { text: "VP", kind: "short" },
      { text: "Voucher", kind: "colloquial" },
    ];
    expect(called(aliases, "2000-01-01")).toBe("Voucher Programme · 贈券計劃");
  });

  test("a Chinese name that no source gives is not made up", () => {
    const scheme = soundRecord({ name: { en: "Grant" }, aliases: [former("Old Grant", "2020")] });
    expect(nameOn(scheme, "2020-01-01")).toEqual({ en: "Old Grant" });
    expect(nameOn(scheme, "2021-01-01")).toEqual({ en: "Grant" });
  });
});

test("former names stand in the order in which they were given up", () => {
  const names = formerNames(
    schemeOf(former("Third", "2019-02-26"), former("First", "2010"), former("Second", "≤2015")),
  );
  expect(names.map(({ text }) => text)).toEqual(["First", "Second", "Third"]);
});
