import type { Complaint } from "../../../src/catalogue/fault.ts";
import type { Context, Rule } from "../../../src/catalogue/rules/rule.ts";
import { parse } from "../../../src/catalogue/schema/parse.ts";
import { type SchemeRecord, type Source, schemeRecord, type Term } from "../../../src/catalogue/schema/record.ts";

const words = (en: string, chinese: string) => ({ en, "zh-Hant": chinese });

/** A term that keeps every rule; tests change what they are about. */
export const soundTerm = (changes: Partial<Term> = {}): Term => ({
  from: "2020-04-01",
  limits: [{ hkd: 600_000, per: "enterprise" }],
  share: { kind: "match", government: 3, applicant: 1 },
  sources: ["page"],
  evidence: "high",
  ...changes,
});

/** One track, `main`, of the given terms. */
export const tracksOf = (...terms: Partial<Term>[]): SchemeRecord["tracks"] => [
  { id: "main", terms: terms.map(soundTerm) },
];

/** One comparison with the programme page, on a day. */
export const checkedOn = (on: string): SchemeRecord["checked"] => [{ on, against: ["page"], result: "changed" }];

export const officialSource = (changes: { url?: string; kind?: "official" | "press" } = {}): Source => ({
  kind: "official",
  title: words("Programme page", "計劃網頁"),
  url: "https://www.example.gov.hk/voucher",
  ...changes,
});

/** The smallest record that keeps every rule. */
export const soundRecord = (changes: Partial<SchemeRecord> = {}): SchemeRecord => ({
  $schema: "../scheme.schema.json",
  id: "voucher",
  codes: ["VP"],
  name: words("Voucher Programme", "贈券計劃"),
  aliases: [],
  administrators: ["office"],
  stages: ["tech-adoption"],
  instrument: "matching-grant",
  purposes: ["systems"],
  lead: [{ who: ["company", "unincorporated"], sources: ["page"] }],
  through: [{ by: "direct", sources: ["page"] }],
  sectors: ["all"],
  tracks: tracksOf({}),
  life: [{ state: "open", from: "2020-04-01", asOf: "2026-06", sources: ["page"] }],
  succeededBy: [],
  related: [],
  summary: words("Pays for technology.", "資助採用科技。"),
  eligibility: [],
  funds: [],
  excludes: [],
  apply: words("Online, all year round.", "全年網上申請。"),
  links: {},
  sources: { page: officialSource() },
  conflicts: [],
  unknowns: [],
  checked: checkedOn("2026-11-22"),
  ...changes,
});

/** What surrounds the record: one official host, one body, one fund, and the other records given. */
export const surroundings = (
  record: SchemeRecord,
  changes: Partial<Context> & { others?: SchemeRecord[] } = {},
): Context => {
  const { others = [], ...context } = changes;
  const schemes = [record, ...others];
  return {
    schemes: new Map(schemes.map((scheme) => [scheme.id, scheme])),
    ids: new Set(schemes.map(({ id }) => id)),
    organisations: {
      office: { kind: "body", name: words("Office", "辦公室") },
      purse: { kind: "fund", name: words("Purse", "錢包") },
    },
    hosts: {
      "www.example.gov.hk": { publisher: words("Office", "辦公室"), kind: "official" },
      "news.example.hk": { publisher: words("The News", "新聞報"), kind: "press" },
    },
    editions: [],
    ...context,
  };
};

/** What a rule says about the sound record with the given changes. */
export const complaints = (
  rule: Rule,
  changes: Partial<SchemeRecord>,
  around: Parameters<typeof surroundings>[1] = {},
): Complaint[] => {
  const record = soundRecord(changes);
  return rule(record, surroundings(record, around));
};

/** A record as JSON holds it, loosely typed so that it can be broken. */
// biome-ignore lint/suspicious/noExplicitAny: tests of the shape write what the types forbid.
export type Loose = any;

/** What the schema says about the sound record once it is broken. */
export function complaintsAfter(breakIt: (record: Loose) => void): Complaint[] {
  const record: Loose = structuredClone(soundRecord());
  breakIt(record);
  return parse(schemeRecord, record).complaints;
}
