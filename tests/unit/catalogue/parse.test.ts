import { describe, expect, test } from "vitest";
import { parse } from "../../../src/catalogue/schema/parse.ts";
import { schemeRecord } from "../../../src/catalogue/schema/record.ts";
import { complaintsAfter, type Loose, soundRecord } from "./sound-record.ts";

const term = (record: Loose) => record.tracks[0].terms[0];

test("the sound record parses to itself", () => {
  const record = soundRecord();
  expect(parse(schemeRecord, record)).toEqual({ value: record, complaints: [] });
});

describe("each fault is told with its path, what was found and what was expected", () => {
  const ID = /lower-case letters, digits and single hyphens/;
  const DATE = /an existing date/;
  const ONE_OF = /^one of "/;
  const UNKNOWN = /no such field/;
  const cases: [what: string, breakIt: (record: Loose) => void, path: string, found: unknown, expected: RegExp][] = [
    ["unknown key", (r) => (r.colour = "red"), "colour", "red", UNKNOWN],
    ["unknown key in a term", (r) => (term(r).cap = 1), "tracks[0].terms[0].cap", 1, UNKNOWN],
    [
      "unknown key in a limit",
      (r) => (term(r).limits[0].currency = "HKD"),
      "tracks[0].terms[0].limits[0].currency",
      "HKD",
      UNKNOWN,
    ],
    ["unknown key in a share", (r) => (term(r).share.note = "x"), "tracks[0].terms[0].share.note", "x", UNKNOWN],
    ["unknown key in an event", (r) => (r.life[0].until = "2021"), "life[0].until", "2021", UNKNOWN],
    ["unknown key in a source", (r) => (r.sources.page.language = "en"), "sources.page.language", "en", UNKNOWN],
    ["unknown language", (r) => (r.summary["zh-Hans"] = "资助"), "summary.zh-Hans", "资助", UNKNOWN],
    [
      "unknown language of a link",
      (r) => (r.links["zh-Hans"] = "https://a.hk/"),
      "links.zh-Hans",
      "https://a.hk/",
      UNKNOWN,
    ],
    [
      "cap as text",
      (r) => (term(r).limits[0].hkd = "600000"),
      "tracks[0].terms[0].limits[0].hkd",
      "600000",
      /whole number of Hong Kong dollars, without quotes/,
    ],
    ["negative cap", (r) => (term(r).limits[0].hkd = -1), "tracks[0].terms[0].limits[0].hkd", -1, /more than 0/],
    ["cap of nothing", (r) => (term(r).limits[0].hkd = 0), "tracks[0].terms[0].limits[0].hkd", 0, /more than 0/],
    ["cap with cents", (r) => (term(r).limits[0].hkd = 0.5), "tracks[0].terms[0].limits[0].hkd", 0.5, /whole number/],
    [
      "cap beyond all public money",
      (r) => (term(r).limits[0].hkd = 6e13),
      "tracks[0].terms[0].limits[0].hkd",
      6e13,
      /at most 1000000000000/,
    ],
    [
      "cap that JSON reads as infinite",
      (r) => (term(r).limits[0].hkd = JSON.parse("1e400")),
      "tracks[0].terms[0].limits[0].hkd",
      Infinity,
      /whole number/,
    ],
    [
      "unknown basis",
      (r) => (term(r).limits[0].per = "company"),
      "tracks[0].terms[0].limits[0].per",
      "company",
      ONE_OF,
    ],
    [
      "percent over 100",
      (r) => (term(r).share = { kind: "rate", percent: 101 }),
      "tracks[0].terms[0].share.percent",
      101,
      /at most 100/,
    ],
    [
      "share of no kind",
      (r) => (term(r).share = { percent: 50 }),
      "tracks[0].terms[0].share.kind",
      undefined,
      /one of "match"/,
    ],
    ["share as text", (r) => (term(r).share = "3:1"), "tracks[0].terms[0].share", "3:1", /an object/],
    ["impossible date", (r) => (term(r).from = "2020-02-30"), "tracks[0].terms[0].from", "2020-02-30", DATE],
    ["date with a mark where none may be", (r) => (r.life[0].asOf = "≤2020"), "life[0].asOf", "≤2020", DATE],
    [
      "impossible day of the check",
      (r) => (r.checked[0].on = "2026-02-30"),
      "checked[0].on",
      "2026-02-30",
      /an existing day/,
    ],
    ["unknown stage", (r) => (r.stages = ["growth"]), "stages[0]", "growth", /one of "startup"/],
    ["no stage", (r) => (r.stages = []), "stages", [], /at least 1 items/],
    ["no track", (r) => (r.tracks = []), "tracks", [], /at least 1 items/],
    ["no term", (r) => (r.tracks[0].terms = []), "tracks[0].terms", [], /at least 1 items/],
    ["term without source", (r) => (term(r).sources = []), "tracks[0].terms[0].sources", [], /at least 1 items/],
    ["term without list of sources", (r) => delete term(r).sources, "tracks[0].terms[0].sources", undefined, /a list/],
    [
      "more related schemes than fit",
      (r) => (r.related = [..."abcdefg"]),
      "related",
      [..."abcdefg"],
      /at most 6 items/,
    ],
    ["missing field", (r) => delete r.summary, "summary", undefined, /an object/],
    ["null for a list", (r) => (r.tracks = null), "tracks", null, /a list/],
    ["id with capitals", (r) => (r.id = "Voucher"), "id", "Voucher", ID],
    ["id that climbs out of its folder", (r) => (r.id = "../voucher"), "id", "../voucher", ID],
    ["source key with a blank", (r) => (r.sources["a page"] = r.sources.page), 'sources."a page"', "a page", ID],
    [
      "wrong $schema",
      (r) => (r.$schema = "https://evil.example/s.json"),
      "$schema",
      "https://evil.example/s.json",
      /^"\.\.\/scheme\.schema\.json"$/,
    ],
    [
      "http address",
      (r) => (r.sources.page.url = "http://www.example.gov.hk/"),
      "sources.page.url",
      "http://www.example.gov.hk/",
      /full https:\/\/ address/,
    ],
    [
      "script as address",
      (r) => (r.links.en = "javascript:alert(1)"),
      "links.en",
      "javascript:alert(1)",
      /full https:\/\/ address/,
    ],
    [
      "chart of an impossible day",
      (r) => (r.sources.page = { kind: "chart", edition: "2020-04-31" }),
      "sources.page.edition",
      "2020-04-31",
      /an existing day/,
    ],
  ];
  test.each(cases)("%s", (_, breakIt, path, found, expected) => {
    expect(complaintsAfter(breakIt)).toEqual([{ path, found, expected: expect.stringMatching(expected) }]);
  });

  test("ratio 0:0 fails on both sides", () => {
    const found = complaintsAfter((record) => (term(record).share = { kind: "match", government: 0, applicant: 0 }));
    expect(found.map(({ path }) => path)).toEqual([
      "tracks[0].terms[0].share.government",
      "tracks[0].terms[0].share.applicant",
    ]);
  });

  test("all faults of a record come at once", () => {
    const found = complaintsAfter((record) => {
      record.stages = ["growth"];
      term(record).limits[0].hkd = "1";
      record.extra = true;
      delete record.name;
    });
    expect(found.map(({ path }) => path).sort()).toEqual([
      "extra",
      "name",
      "stages[0]",
      "tracks[0].terms[0].limits[0].hkd",
    ]);
  });

  test("what is no object at all is one fault", () => {
    for (const input of [null, [], "text", 1]) {
      expect(parse(schemeRecord, input).complaints).toMatchObject([{ path: "", found: input, expected: "an object" }]);
    }
  });
});

describe("of several forms the message speaks of the one that was meant", () => {
  test("a source with neither address nor publisher lacks its address", () => {
    expect(complaintsAfter((record) => delete record.sources.page.url)).toMatchObject([{ path: "sources.page.url" }]);
  });

  test("a source with a publisher and half a title lacks the other half", () => {
    const found = complaintsAfter((record) => {
      record.sources.page = { kind: "press", publisher: { en: "A", "zh-Hant": "A" }, title: { en: "T" } };
    });
    expect(found).toMatchObject([{ path: "sources.page.title.zh-Hant", found: undefined }]);
  });

  test("a source with both is told that the publisher follows from the address", () => {
    const found = complaintsAfter((record) => (record.sources.page.publisher = { en: "A", "zh-Hant": "A" }));
    expect(found).toMatchObject([
      { path: "sources.page.publisher", expected: expect.stringContaining("no such field") },
    ]);
  });

  test("an unfilled source is asked for its kind, not for a chart", () => {
    const found = complaintsAfter(
      (record) => (record.sources.page = { kind: "", title: { en: "a", "zh-Hant": "b" }, url: "" }),
    );
    expect(found.map(({ path }) => path)).toEqual(["sources.page.kind", "sources.page.url"]);
  });

  test("a limit in months is told what a limit in months lacks", () => {
    expect(complaintsAfter((record) => (term(record).limits[0] = { months: 6, per: "loan" }))).toMatchObject([
      { path: "tracks[0].terms[0].limits[0].of", expected: '"wages-and-rents"' },
    ]);
  });
});
