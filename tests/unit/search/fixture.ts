/** A small catalogue made up for tests, so that they speak of the search and not of the records. */
import type { SchemeRecord } from "../../../src/catalogue/schema/record.ts";
import { buildSearchData } from "../../../src/search/build/data.ts";
import { createEngine, type SearchEngine } from "../../../src/search/engine.ts";

type Some = Partial<Omit<SchemeRecord, "name">> & { id: string; name: SchemeRecord["name"] };

const text = (en: string, zh: string) => ({ en, "zh-Hant": zh });

export const scheme = ({ id, name, ...rest }: Some): SchemeRecord => ({
  $schema: "../scheme.schema.json",
  id,
  codes: [],
  name,
  aliases: [],
  administrators: ["body"],
  stages: ["expansion"],
  instrument: "grant",
  purposes: ["markets"],
  lead: [{ who: ["company", "unincorporated"], sources: ["s"] }],
  through: [{ by: "direct", sources: ["s"] }],
  sectors: ["all"],
  tracks: [{ id: "main", terms: [{ limits: [], ceiling: "not-documented", sources: ["s"], evidence: "high" }] }],
  life: [{ state: "open", asOf: "2026-01", sources: ["s"] }],
  succeededBy: [],
  related: [],
  summary: text("A scheme.", "一項計劃。"),
  eligibility: [],
  funds: [],
  excludes: [],
  apply: text("Any time.", "隨時。"),
  links: {},
  sources: {},
  conflicts: [],
  unknowns: [],
  checked: [{ on: "2026-01-01", against: ["s"], result: "changed" }],
  ...rest,
});

/** A term with one ceiling in HK$. */
export const upTo = (hkd: number, until?: string): SchemeRecord["tracks"] => [
  {
    id: "main",
    terms: [
      {
        from: "2020",
        limits: [{ hkd, per: "enterprise" }],
        share: { kind: "match", government: 3, applicant: 1 },
        sources: ["s"],
        evidence: "high",
        ...(until && { until }),
      },
    ],
  },
];

export const engineOver = (...schemes: SchemeRecord[]): SearchEngine =>
  createEngine(
    buildSearchData(
      schemes,
      { body: { kind: "body", abbr: "BDY", name: { en: "A Body", "zh-Hant": "某署" } } },
      "2026-06-01",
    ),
  );
