import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { edit, type Loose } from "./data-copy.ts";

/** A way to spoil a copy of the data, and where the check has to point. */
export interface SpoiltData {
  what: string;
  spoil: (dir: string) => void;
  file: string;
  path: string;
}

const pathOf = (id: string) => `schemes/${id}.json`;

/** The text of a record's file rewritten. */
const file = (what: string, id: string, path: string, change: (text: string) => string | Buffer): SpoiltData => ({
  what,
  spoil: (dir) => writeFileSync(join(dir, pathOf(id)), change(readFileSync(join(dir, pathOf(id)), "utf8"))),
  file: pathOf(id),
  path,
});

/** A record changed. */
const record = (what: string, id: string, path: string, change: (record: Loose) => void): SpoiltData => ({
  what,
  spoil: (dir) => edit(dir, pathOf(id), change),
  file: pathOf(id),
  path,
});

/** The first term of a record changed. */
const term = (what: string, id: string, path: string, change: (term: Loose, terms: Loose[]) => void): SpoiltData =>
  record(what, id, `tracks[0].terms${path}`, ({ tracks: [{ terms }] }) => change(terms[0], terms));

const CHART = "editions/2020-04-29.json";

/** Each in a record of its own, so that one copy can hold them all. */
export const FAULTS: readonly SpoiltData[] = [
  file("an empty file", "3e", "", () => ""),
  file("JSON cut short", "bud", "", (text) => text.slice(0, -20)),
  file("trailing garbage", "casp", "", (text) => `${text}]`),
  file("a byte order mark", "ccmf", "", (text) => `\uFEFF${text}`),
  file("another encoding", "cef", "", (text) => Buffer.from(text, "utf16le")),
  file("a list instead of a record", "citf", "", () => "[]"),
  file("a key given twice", "cmdf", "id", (text) => text.replace("{", '{ "id": "cmdf",')),
  file("a __proto__ key", "cp3", "__proto__", (text) => text.replace("{", '{ "__proto__": {},')),
  file("a comma at the end of a list", "prp", "", (text) => text.replace(/("stages": \[[^\]]*)\]/, "$1,]")),
  file("nesting without an end", "retaas", "", (text) => text.replace("{", `{ "x": ${"[".repeat(20_000)}`)),
  file("more than any record needs", "tsssu", "", (text) => text + " ".repeat(1_000_000)),
  file("a number too large", "sadf", "tracks[0].terms[0].pool", (text) =>
    text.replace('"limits"', '"pool": 1e400, "limits"'),
  ),
  record("an id unlike the file name", "pass", "id", (r) => (r.id = "passed")),
  record("a wrong $schema", "rttp", "$schema", (r) => (r.$schema = "https://evil.example/")),
  record("an unknown key", "crs", "colour", (r) => (r.colour = "red")),
  term("an unknown key deep down", "csi", "[0].sum", (t) => (t.sum = 1)),

  term("a cap as text", "dip", "[0].limits[0].hkd", (t) => (t.limits = [{ hkd: "600000", per: "project" }])),
  term("a negative cap", "dtspp", "[0].limits[0].hkd", (t) => (t.limits = [{ hkd: -1, per: "project" }])),
  term("percent 101", "emf", "[0].share.percent", (t) => (t.share = { kind: "rate", percent: 101 })),
  term("ratio 0:0", "ecf", "[0].share.government", (t) => (t.share = { kind: "match", government: 0, applicant: 0 })),
  record("an amount that no term holds", "sgs", "summary.en", (r) => (r.summary.en = "Up to HK$123,456.")),

  record("a ratio without its meaning", "tsf", "conflicts[0].en", (r) => {
    r.conflicts = [{ en: "Others say 1:1.", "zh-Hant": "另有說法。" }];
  }),
  record("a sum in another notation", "yetp", "unknowns[0].zh-Hant", (r) => {
    r.unknowns = [{ en: "Whether it rose.", "zh-Hant": "是否已增至HK$80萬。" }];
  }),
  term("a sentence without the place for its figure", "tcfs", "[0].also[0].what", (t) => {
    t.also = [{ what: { en: "Up to {figure}", "zh-Hant": "上限" }, hkd: 1000 }];
  }),

  term("an impossible date", "epem", "[0].from", (t) => (t.from = "2020-02-30")),
  term("`until` before `from`", "esr", "[0].until", (t) => Object.assign(t, { from: "2020", until: "2019" })),
  term("overlapping terms", "ess", "[1].from", (t, terms) => {
    terms.splice(0, terms.length, { ...t, from: "2019", until: "2021" }, { ...t, from: "2020" });
  }),

  term("a term without source", "fbl", "[0].sources", (t) => (t.sources = [])),
  term("a dangling source", "fdf", "[0].sources[0]", (t) => (t.sources = ["gone"])),
  record("an unused source", "fip", "sources.idle", ({ sources }) => (sources.idle = Object.values(sources)[0])),

  term("a term in force of what is closed", "blockchain-pilot", "[0].until", (t) => delete t.until),
  term("evidence better than its sources", "tplsp", "[0].evidence", (t) =>
    Object.assign(t, { evidence: "high", from: "~2020-10-12" }),
  ),
  record("a check after today", "gba-yes", "checked[0].on", ({ checked }) => (checked[0].on = "2099-01-01")),
  record("a figure in one language only", "sfdf", "unknowns[0].zh-Hant", (r) => {
    r.unknowns = [{ en: "Whether it is HK$900,000.", "zh-Hant": "金額多少。" }];
  }),
  record("a Cyrillic letter", "sie-fund", "aliases[0].text", (r) => (r.aliases[0].text = "SIЕ Fund")),
  record("an address in a text", "hkstp-elite", "apply.en", (r) => (r.apply.en = "At https://evil.example/")),
  record("a line that stands twice", "smart-traffic-fund", "funds[1]", (r) => (r.funds = [r.funds[0], r.funds[0]])),
  record(
    "another scheme's name",
    "distance-business",
    "name.en",
    (r) => (r.name.en = "cyberport incubation programme"),
  ),

  record("an unknown stage", "gsp", "stages[0]", (r) => (r.stages = ["growth"])),
  record("an unknown organisation", "gtf", "administrators[0]", (r) => (r.administrators = ["nobody"])),
  record("an unknown successor", "incu-app", "succeededBy[0]", (r) => (r.succeededBy = ["gone"])),
  record("a scheme that succeeds itself", "incu-bio", "succeededBy[0]", (r) => (r.succeededBy = ["incu-bio"])),
  record("successors in a circle", "incu-tech", "succeededBy", (r) => (r.succeededBy = ["itsp"])),
  record("successors in a circle, seen from the other", "itsp", "succeededBy", (r) => (r.succeededBy = ["incu-tech"])),

  record("an http link", "itvf", "links.en", (r) => (r.links.en = "http://www.itf.gov.hk/")),
  record("a javascript link", "matf", "links.en", (r) => (r.links.en = "javascript:alert(1)")),
  record("a data link", "mdss", "links.zh-Hant", (r) => (r.links["zh-Hant"] = "data:text/html,x")),
  record("a host nobody reviewed", "mhkjfs", "links.en", (r) => (r.links.en = "https://www.example.com/")),
  record("a link with a port", "microfinance", "links.en", (r) => (r.links.en = "https://www.itf.gov.hk:8443/")),
  record("a link with a user name", "mrp", "links.en", (r) => (r.links.en = "https://www.itf.gov.hk@evil.example/")),

  record("Simplified characters", "ngtf", "summary.zh-Hant", (r) => (r.summary["zh-Hant"] = "为企业提供资助")),
  record("an empty name", "nias", "name.en", (r) => (r.name.en = "")),
  record("a name of blanks", "pag", "name.zh-Hant", (r) => (r.name["zh-Hant"] = "  ")),
  record("a zero-width space", "raise-plus", "summary.en", (r) => (r.summary.en = "Pays\u200B more")),
  record("a mark that turns the line", "rfs", "apply.en", (r) => (r.apply.en = "a\u202Eb")),
  record("HTML", "rp", "apply.en", (r) => (r.apply.en = "<a href=x>Apply</a>")),

  record("a changed chart figure", "ph", "deck.figure", (r) => (r.deck.figure = "$2.5M")),
  record("a chart figure left out", "psts", "deck.figure", (r) => delete r.deck),
  {
    what: "a chart that prints something else",
    spoil: (dir) => edit(dir, CHART, ({ printed }) => (printed.find(({ id }: Loose) => id === "tvp").figure = "$1M")),
    file: pathOf("tvp"),
    path: "deck.figure",
  },
  {
    what: "a chart that counts differently",
    spoil: (dir) => edit(dir, CHART, (edition) => (edition.claimed = 47)),
    file: CHART,
    path: "claimed",
  },
  {
    what: "a host that is an address",
    spoil: (dir) => edit(dir, "hosts.json", (hosts) => (hosts["https://a.hk/"] = Object.values(hosts)[0])),
    file: "hosts.json",
    path: '"https://a.hk/"',
  },
  {
    what: "a file that is no record",
    spoil: (dir) => writeFileSync(join(dir, "schemes/notes.txt"), ""),
    file: "schemes/notes.txt",
    path: "",
  },
  {
    what: "a file named in capitals",
    spoil: (dir) => renameSync(join(dir, pathOf("sfgs")), join(dir, "schemes/SFGS.json")),
    file: "schemes/SFGS.json",
    path: "",
  },
  {
    what: "a file that Windows could not hold",
    spoil: (dir) => renameSync(join(dir, pathOf("wops")), join(dir, "schemes/con.json")),
    file: "schemes/con.json",
    path: "",
  },
  {
    what: "a file whose name commands the terminal",
    spoil: (dir) => writeFileSync(join(dir, "schemes/\u001b[2J.txt"), ""),
    file: "schemes/\\u{1b}[2J.txt",
    path: "",
  },
  {
    what: "a record nobody would read",
    spoil: (dir) => renameSync(join(dir, pathOf("step")), join(dir, "schemes/step.JSON")),
    file: "schemes/step.JSON",
    path: "",
  },
  {
    what: "a folder named like a record",
    spoil: (dir) => mkdirSync(join(dir, "schemes/folder.json")),
    file: "schemes/folder.json",
    path: "",
  },
];
