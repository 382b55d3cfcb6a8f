/** Figures over time, drawn and in words: read from the page, both say the same. */
import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../src/catalogue/schema/catalogue.ts";
import type { SchemeRecord } from "../../src/catalogue/schema/record.ts";
import History from "../../src/components/History.astro";
import { editionPlaces } from "../../src/site/families.ts";
import { viewsOf } from "../../src/site/view.ts";
import { around, attribute, byId, findAll, hasClass, named, textOf, withAttribute } from "../site/elements.ts";
import { type Element, parseHtml } from "../site/html.ts";
import { soundRecord, soundTerm } from "../unit/catalogue/sound-record.ts";
import { render } from "./render.ts";

const TODAY = "2026-06-30";
const name = (en: string) => ({ en, "zh-Hant": "分項" });
const per = (hkd: number, basis: "project" | "enterprise" | "application") => ({ hkd, per: basis });
const half = { kind: "match", government: 1, applicant: 1 } as const;
const quarter = { kind: "match", government: 1, applicant: 3 } as const;

const scheme = soundRecord({
  tracks: [
    {
      id: "ended",
      name: name("Pilot, over"),
      terms: [
        soundTerm({ from: "2012", until: "2013-12-31", limits: [per(50_000, "project")] }),
        soundTerm({ from: "2014-01-01", until: "2015-12-31", limits: [per(70_000, "project")] }),
      ],
    },
    {
      id: "main",
      name: name("The fund"),
      terms: [
        soundTerm({ from: "≤2012-05", until: "2015-12-31", limits: [per(300_000, "project")], share: half }),
        soundTerm({
          from: "2016-01-01",
          until: "2018-12-31",
          limits: [per(2_000_000, "enterprise"), per(500_000, "project")],
          share: half,
        }),
        soundTerm({
          from: "2019-01-01",
          until: "2021-12-31",
          limits: [per(4_000_000, "enterprise"), per(500_000, "project")],
          share: half,
          projects: 3,
        }),
        soundTerm({
          from: "2022-01-01",
          until: "2023-12-31",
          limits: [per(6_000_000, "enterprise"), per(900_000, "application")],
          share: quarter,
          projects: 5,
        }),
        soundTerm({
          from: "2024-01-01",
          limits: [per(6_000_000, "enterprise"), per(600_000, "application")],
          share: quarter,
          projects: 5,
        }),
        soundTerm({
          from: undefined,
          announced: "2026-02-25",
          limits: [per(1_500_000, "application")],
          share: undefined,
        }),
      ],
    },
    {
      id: "single",
      name: name("Small part"),
      terms: [soundTerm({ from: "2020", limits: [per(30_000, "application")] })],
    },
  ],
  life: [{ state: "open", from: "2012", asOf: "2026-03", sources: ["page"] }],
});
const catalogue: Catalogue = {
  schemes: [scheme],
  organisations: { office: { kind: "body", name: { en: "Office of Vouchers" } } },
  hosts: { "www.example.gov.hk": { publisher: { en: "The Publisher", "zh-Hant": "發布者" }, kind: "official" } },
  editions: [],
};
const viewIn = viewsOf(catalogue, TODAY);
const historyOf = async (shown: SchemeRecord = scheme, day?: string): Promise<Element> =>
  parseHtml(await render(History, { scheme: shown, view: day ? viewIn("en", day, editionPlaces(day)) : viewIn("en") }));

const classed = (root: Element, className: string) => findAll(root, (element) => hasClass(element, className));
const texts = (root: Element, className: string) => classed(root, className).map((element) => textOf(element).trim());
const rowsOf = (root: Element) => withAttribute(root, "id").filter(({ name }) => name === "li");
const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

/** A sum as the page writes it, in HK$. */
const hkd = (words: string): number => {
  const [, digits = "", million] = words.match(/HK\$([\d,.]+)( million)?/) ?? [];
  return Number(digits.replaceAll(",", "")) * (million ? 1_000_000 : 1);
};

/** What the words of a row say: each sum with what it is counted on, and the percentage government pays. */
function saidIn(row: Element): {
  sums: { hkd: number; basis: string }[];
  percent: number | undefined;
  announced: boolean;
} {
  const [limit = ""] = texts(row, "term-limit").map(squeezed);
  const [share = ""] = texts(row, "term-share");
  const [period = ""] = texts(row, "term-period");
  return {
    sums: limit.split("·").map((part) => ({
      hkd: hkd(part),
      basis: part.includes("in total") ? "in total" : (part.match(/per \w+/)?.[0] ?? ""),
    })),
    percent: share ? Number(share.match(/Government pays ([\d.]+)%/)?.[1]) : undefined,
    announced: period.startsWith("Announced"),
  };
}

/** What each picture of a drawing shows: its caption, the heights of its line, and the sums beside it. */
const picturesIn = (chart: Element) => {
  const captions = texts(chart, "caption").map(squeezed);
  return classed(chart, "picture").map((picture, index) => {
    const floor = Number(
      classed(picture, "floor").map((line) => attribute(line, "d")?.match(/M[\d.]+ ([\d.]+)H/)?.[1])[0],
    );
    const lines = classed(picture, "line")
      .filter((line) => !hasClass(line, "doubtful"))
      .map((line) => Number(attribute(line, "d")?.match(/V([\d.]+)H/)?.[1]));
    return {
      caption: captions[index] ?? "",
      heights: lines.map((y) => floor - y),
      labels: texts(picture, "label"),
      percents: texts(picture, "percent"),
    };
  });
};

describe("the drawing and the dated terms beside it", () => {
  test("say the same: each sum on its own basis, in proportion, named as in the words", async () => {
    const root = await historyOf();
    const [chart] = classed(root, "step-line");
    if (!chart) throw new Error("nothing drawn");
    const said = rowsOf(root)
      .filter((row) => attribute(row, "id")?.startsWith("main-"))
      .map(saidIn)
      .filter(({ announced }) => !announced)
      .toReversed();
    expect(said).toHaveLength(5);
    const pictures = picturesIn(chart);
    const bases = [...new Set(said.flatMap(({ sums }) => sums.map(({ basis }) => basis)))];
    expect(bases.toSorted()).toEqual(["in total", "per application", "per project"]);
    for (const basis of bases) {
      const sums = said.flatMap((row) => row.sums.filter((sum) => sum.basis === basis).map((sum) => sum.hkd));
      const picture = pictures.find(({ caption }) => caption.startsWith("Limit") && caption.endsWith(basis));
      expect(picture?.labels.map(hkd).toSorted(), basis).toEqual([...new Set(sums)].toSorted());
      const highest = Math.max(...sums);
      const top = Math.max(...(picture?.heights ?? []));
      expect(picture?.heights, basis).toEqual(sums.map((sum) => expect.closeTo((top * sum) / highest, 0)));
    }
    const share = pictures.find(({ caption }) => caption.includes("share of the cost, in percent"));
    expect(share?.labels, "its scale").toEqual(["0%", "100%"]);
    expect(share?.percents).toEqual([...new Set(said.map(({ percent }) => `${percent}%`))]);
    expect(pictures).toHaveLength(bases.length + 1);
  });

  test("are not drawn of what is only announced, which the words tell as such", async () => {
    const root = await historyOf();
    expect(
      classed(root, "step-line")
        .map((chart) => textOf(chart))
        .join(),
    ).not.toContain("HK$1.5 million");
    const row = byId(root, "main-announced");
    expect(row && texts(row, "term-period")).toEqual(["Announced on 25 February 2026, start date not announced"]);
    expect(row && texts(row, "term-limit").map(squeezed)).toEqual(["Up to HK$1.5 million per application"]);
  });

  test("the words stand newest first, say what else changed, and nothing of it is folded twice", async () => {
    const root = await historyOf();
    const own = rowsOf(root).filter((row) => attribute(row, "id")?.startsWith("main-"));
    expect(own.map((row) => attribute(row, "id"))).toEqual(
      ["announced", "2024-01-01", "2022-01-01", "2019-01-01", "2016-01-01", "2012-05-01"].map(
        (start) => `main-${start}`,
      ),
    );
    expect(textOf(own[2] as Element)).toContain("number of projects raised from 3 to 5");
    const [earlier] = classed(root, "earlier");
    expect(earlier && rowsOf(earlier).map((row) => attribute(row, "id"))).toEqual(
      ["2022-01-01", "2019-01-01", "2016-01-01", "2012-05-01"].map((start) => `main-${start}`),
    );
    expect(earlier && textOf(named(earlier, "summary")[0] as Element)).toBe(
      "Earlier: May 2012 or earlier to 31 December 2023",
    );
  });

  test("each row holds its full terms, its date and its sources, and says from when on it is known", async () => {
    for (const row of rowsOf(await historyOf())) {
      expect(attribute(row, "data-figure")).toBeDefined();
      expect(attribute(row, "data-known-from")).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(classed(row, "sources")).toHaveLength(1);
      expect(textOf(row)).toMatch(/20\d\d/);
    }
  });
});

describe("the parts of a scheme", () => {
  test("stand with the one that speaks for it open, live ones folded next, ended ones last", async () => {
    const root = await historyOf();
    expect(named(root, "h3").map((heading) => textOf(heading))).toEqual(["The fund", "Small part", "Pilot, over"]);
    const folded = classed(root, "track-history");
    expect(folded.map(({ name }) => name)).toEqual(["details", "details"]);
    expect(folded.flatMap((part) => texts(part, "track-now"))).toEqual([
      "Up to HK$30,000 per application",
      "1 January 2014 to 31 December 2015",
    ]);
    const main = byId(root, "main-2024-01-01");
    expect(
      main &&
        [...around(main)].filter(
          ({ name, attributes }) => name === "details" && attributes.get("class") === "track-history",
        ),
    ).toEqual([]);
  });

  test("with a single term have no drawing, and a row that links can lead to", async () => {
    const root = await historyOf(soundRecord());
    expect(classed(root, "step-line")).toEqual([]);
    expect(rowsOf(root).map((row) => attribute(row, "id"))).toEqual(["main-2020-04-01"]);
  });
});

describe("the day shown", () => {
  const placeOf = (mark: Element) => Number(attribute(mark, "transform")?.match(/translate\(([\d.]+)\)/)?.[1]);

  test("is marked in every picture, between the years around it", async () => {
    const root = await historyOf(scheme, "2017-07-01");
    const [chart] = classed(root, "step-line");
    expect(chart && attribute(chart, "data-day-marked")).toBeDefined();
    const marks = chart ? withAttribute(chart, "data-day-mark").filter(({ name }) => name === "rect") : [];
    expect(marks).toHaveLength(4);
    const years = classed(chart as Element, "year").map((year) => ({
      year: Number(textOf(year)),
      x: Number(attribute(year, "x")),
    }));
    const [first, last] = [years[0], years.at(-1)] as [(typeof years)[0], (typeof years)[0]];
    const expected = first.x + ((2017.5 - first.year) / (last.year - first.year)) * (last.x - first.x);
    for (const mark of marks) expect(placeOf(mark)).toBeCloseTo(expected, 0);
    expect(textOf(chart as Element)).toContain("The day shown");
  });

  test("is not marked where it is today", async () => {
    const [chart] = classed(await historyOf(), "step-line");
    expect(chart && attribute(chart, "data-day-marked")).toBeUndefined();
  });

  test("terms that came after it are called so, also those of parts that had not begun", async () => {
    const root = await historyOf(scheme, "2017-07-01");
    const later = rowsOf(root).filter((row) => classed(row, "later").length > 0);
    expect(later.map((row) => attribute(row, "id"))).toEqual([
      "main-announced",
      "main-2024-01-01",
      "main-2022-01-01",
      "main-2019-01-01",
      "single-2020-01-01",
    ]);
    expect(classed(root, "track-history").flatMap((part) => texts(part, "track-now"))[0]).toBe("Since 2020");
  });
});
