import { describe, expect, test } from "vitest";
import {
  blanksAreSingle,
  registersHaveSingleBlanks,
  registersHoldNoAddress,
  textsHoldNoAddress,
} from "../../../../src/catalogue/rules/addresses-in-texts.ts";
import { complaints, officialSource, soundRecord, surroundings } from "../sound-record.ts";

const text = (en: string) => ({ en, "zh-Hant": "無" });
const around = (name: string) =>
  surroundings(soundRecord(), { organisations: { office: { kind: "body", name: { en: name } } } });

describe("a text leads nowhere", () => {
  const check = (en: string) => complaints(textsHoldNoAddress, { apply: text(en) });

  test.each([
    "Online, e.g. by form. Vetting takes 60 days: see below",
    "Data: kept for 7 years. File: two copies",
    "Version 2.0, at 3:1, No.5, U.S. firms, St.George",
    "R&D and AT&T, 50/50",
    "Node.js and .NET",
  ])("%s", (en) => {
    expect(check(en)).toEqual([]);
  });

  test.each([
    "Apply at https://evil.example/",
    "ftp://a",
    "javascript:alert(1)",
    "JavaScript:void(0)",
    "data:text/html,x",
    "mailto:a@b.hk",
    "Write to info@example.gov.hk",
    "see www.example",
    "Apply at itf.gov.hk",
    "example.com/apply",
    "網址itf.gov.hk。",
  ])("%s leads somewhere", (en) => {
    expect(check(en)).toMatchObject([{ path: "apply.en", found: en }]);
  });

  test("links and sources do; a paper may be called by its host where a record says who says what", () => {
    const named = { kind: "press", title: text("news.gov.hk text"), publisher: text("香港電競.com") } as const;
    expect(
      complaints(textsHoldNoAddress, {
        links: { en: "https://www.example.gov.hk/" },
        sources: { page: officialSource(), named },
        conflicts: [text("A guide (incubator.hk) says three.")],
      }),
    ).toEqual([]);
    expect(
      complaints(textsHoldNoAddress, { conflicts: [text("A guide (https://incubator.hk) says three.")] }),
    ).toHaveLength(1);
  });

  test("in the registers neither", () => {
    expect(registersHoldNoAddress(around("unwire.hk"))).toEqual([]);
    expect(registersHoldNoAddress(around("https://unwire.hk"))).toMatchObject([{ path: "office.name.en" }]);
  });
});

test("words stand one blank apart", () => {
  const check = (en: string) => complaints(blanksAreSingle, { apply: text(en) });
  expect(check("Online, all year.")).toEqual([]);
  expect(check("Online,  all year.")).toMatchObject([{ path: "apply.en" }]);
  expect(registersHaveSingleBlanks(around("The  Office"))).toMatchObject([{ file: "organisations.json" }]);
});
