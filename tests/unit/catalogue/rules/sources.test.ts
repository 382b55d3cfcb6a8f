import { describe, expect, test } from "vitest";
import {
  chartSourcesExist,
  linksGoToReviewedHosts,
  organisationLinksGoToOfficialHosts,
  sourcesAreUsed,
} from "../../../../src/catalogue/rules/sources.ts";
import type { Source } from "../../../../src/catalogue/schema/record.ts";
import { complaints, officialSource, soundRecord, surroundings, tracksOf } from "../sound-record.ts";

const page = officialSource();
const named = {
  kind: "commercial",
  title: { en: "Guide", "zh-Hant": "指南" },
  publisher: { en: "Agent", "zh-Hant": "代理" },
} as const;
const chart = { kind: "chart", edition: "2020-04-29" } as const;

describe("every source is named, and every name is a source", () => {
  test("by a term, an event or the background", () => {
    expect(complaints(sourcesAreUsed, {})).toEqual([]);
    expect(complaints(sourcesAreUsed, { sources: { page, guide: named }, background: ["guide"] })).toEqual([]);
  });

  test("a term, an event or the background names none of the record's", () => {
    const found = complaints(sourcesAreUsed, {
      tracks: tracksOf({ sources: ["page", "gone"] }),
      life: [{ state: "open", asOf: "2026", sources: ["lost"] }],
      background: ["missing"],
    });
    expect(found).toMatchObject([
      { path: "tracks[0].terms[0].sources[1]", found: "gone" },
      { path: "life[0].sources[0]", found: "lost" },
      { path: "background[0]", found: "missing" },
    ]);
  });

  test("a word that every object answers to is no source", () => {
    expect(complaints(sourcesAreUsed, { background: ["constructor"] })).toMatchObject([
      { path: "background[0]", found: "constructor" },
    ]);
  });

  test("a source that nothing rests on", () => {
    expect(complaints(sourcesAreUsed, { sources: { page, guide: named } })).toMatchObject([{ path: "sources.guide" }]);
  });
});

describe("readers are sent to reviewed hosts only", () => {
  test("an official source on an official host, a link to it, a source without a link", () => {
    expect(
      complaints(linksGoToReviewedHosts, {
        links: { en: "https://www.example.gov.hk/a" },
        sources: { page, guide: named, chart },
      }),
    ).toEqual([]);
  });

  test.each([
    ["an unknown host", "https://www.example.hk/"],
    ["the known host with something before it", "https://a.www.example.gov.hk/"],
    ["the known host with something behind it", "https://www.example.gov.hk.evil.example/"],
    ["a word that every object answers to", "https://constructor/"],
  ])("%s", (_, url) => {
    expect(complaints(linksGoToReviewedHosts, { sources: { page: officialSource({ url }) } })).toMatchObject([
      { path: "sources.page.url", found: url },
    ]);
    expect(complaints(linksGoToReviewedHosts, { links: { "zh-Hant": url } })).toMatchObject([
      { path: "links.zh-Hant", found: url },
    ]);
  });

  test("a press host does not speak officially, nor an official one as press", () => {
    const url = "https://news.example.hk/1";
    expect(complaints(linksGoToReviewedHosts, { sources: { page: officialSource({ url }) } })).toMatchObject([
      { path: "sources.page.kind", found: "official" },
    ]);
    expect(complaints(linksGoToReviewedHosts, { sources: { page: officialSource({ url, kind: "press" }) } })).toEqual(
      [],
    );
    expect(complaints(linksGoToReviewedHosts, { sources: { page: officialSource({ kind: "press" }) } })).toMatchObject([
      { path: "sources.page.kind" },
    ]);
  });

  test("what a company says is no press report, and a paper of the Legislative Council no bureau's", () => {
    const hosts = {
      "news.example.hk": { publisher: { en: "News", "zh-Hant": "報" }, kind: "press" },
      "www.legco.gov.hk": { publisher: { en: "LegCo", "zh-Hant": "立法會" }, kind: "legco" },
    } as const;
    const check = (kind: "official" | "legco" | "press" | "commercial", url: string) =>
      complaints(linksGoToReviewedHosts, { sources: { page: { ...named, kind, url } as Source } }, { hosts });
    expect(check("press", "https://news.example.hk/1")).toEqual([]);
    expect(check("legco", "https://www.legco.gov.hk/1")).toEqual([]);
    expect(check("commercial", "https://news.example.hk/1")).toMatchObject([{ path: "sources.page.kind" }]);
    expect(check("official", "https://www.legco.gov.hk/1")).toEqual([
      { path: "sources.page.kind", found: "official", expected: expect.stringContaining("legco") },
    ]);
  });

  test("where a document is quoted is a reviewed host too", () => {
    const check = (url: string) =>
      complaints(linksGoToReviewedHosts, {
        sources: { page, guide: { ...named, quotedBy: { publisher: named.publisher, url } } },
      });
    expect(check("https://news.example.hk/1")).toEqual([]);
    expect(check("https://agent.example/")).toMatchObject([{ path: "sources.guide.quotedBy.url" }]);
  });

  test("the administrator's own page is on an official host", () => {
    expect(complaints(linksGoToReviewedHosts, { links: { en: "https://news.example.hk/1" } })).toMatchObject([
      { path: "links.en" },
    ]);
  });

  test("so are the pages of the bodies", () => {
    const check = (links: { en?: string; "zh-Hant"?: string }) =>
      organisationLinksGoToOfficialHosts(
        surroundings(soundRecord(), { organisations: { office: { kind: "body", name: { en: "Office" }, links } } }),
      );
    const [file, official] = ["organisations.json", "https://www.example.gov.hk/"];
    expect(check({ en: official, "zh-Hant": official })).toEqual([]);
    expect(check({ en: official, "zh-Hant": "https://www.example.hk/" })).toEqual([
      {
        file,
        path: "office.links.zh-Hant",
        found: "https://www.example.hk/",
        expected: expect.stringContaining("hosts.json"),
      },
    ]);
    expect(check({ en: "https://news.example.hk/1" })).toEqual([
      { file, path: "office.links.en", found: "https://news.example.hk/1", expected: "a page on an official host" },
    ]);
  });
});

test("a chart given as source is an edition that exists", () => {
  const editions = [
    {
      date: "2020-04-29",
      publisher: { en: "P" },
      title: { en: "T" },
      claimed: 0,
      printed: [],
      completed: [],
      rule: { en: "R", "zh-Hant": "規" },
    },
  ];
  expect(complaints(chartSourcesExist, { sources: { chart } }, { editions })).toEqual([]);
  expect(complaints(chartSourcesExist, { sources: { page, chart } })).toMatchObject([
    { path: "sources.chart.edition" },
  ]);
});
