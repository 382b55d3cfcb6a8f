import { describe, expect, test } from "vitest";
import { administratorsOf } from "../../src/catalogue/administrators.ts";
import type { Catalogue } from "../../src/catalogue/schema/catalogue.ts";
import type { SchemeRecord } from "../../src/catalogue/schema/record.ts";
import type { Organisations } from "../../src/catalogue/schema/registers.ts";
import AdministratorView from "../../src/components/AdministratorView.astro";
import SchemeAside from "../../src/components/SchemeAside.astro";
import { BARE, editionPlaces, PAGES, type Places } from "../../src/site/families.ts";
import { viewsOf } from "../../src/site/view.ts";
import { soundRecord } from "../unit/catalogue/sound-record.ts";
import { render } from "./render.ts";

const scheme = (id: string, state: SchemeRecord["life"][number]["state"], administrators = ["office"]) =>
  soundRecord({ id, administrators, life: [{ state, from: "2020-04-01", asOf: "2020-06", sources: ["page"] }] });

const office: Organisations[string] = {
  kind: "body",
  abbr: "OV",
  name: { en: "Office of Vouchers", "zh-Hant": "贈券署" },
};
const catalogue: Catalogue = {
  schemes: [
    scheme("ended", "closed"),
    scheme("coming", "announced"),
    soundRecord({ id: "faded", life: [{ state: "open", from: "2017", asOf: "2018-06", sources: ["page"] }] }),
    scheme("running", "open", ["council", "office"]),
    scheme("elsewhere", "open", ["council"]),
  ],
  organisations: {
    office,
    council: { kind: "body", name: { en: "Council" } },
    idle: { kind: "body", name: { en: "Idle" } },
  },
  hosts: { "www.example.gov.hk": { publisher: { en: "The Publisher", "zh-Hant": "發布者" }, kind: "official" } },
  editions: [],
};

const pageOf = (links?: Organisations[string]["links"], locale: "en" | "zh-hk" = "en") => {
  const of = {
    ...catalogue,
    organisations: { ...catalogue.organisations, office: { ...office, ...(links && { links }) } },
  };
  const administrator = administratorsOf(of).find(({ id }) => id === "office");
  return render(AdministratorView, {
    administrator,
    view: viewsOf(of, "2020-06-30")(locale),
    fragments: "asof/x.json",
  });
};
const ids = (html: string) => [...html.matchAll(/data-scheme-id="([^"]*)"/g)].map(([, id]) => id);

test("only bodies that run a scheme have a page, the one with the most first", () => {
  expect(administratorsOf(catalogue).map(({ id }) => id)).toEqual(["office", "council"]);
});

describe("the page of a body", () => {
  test("shows what it runs, alone or with others: open first and confirmed before faded, then announced, over under a heading of its own", async () => {
    const html = await pageOf();
    expect(ids(html)).toEqual(["running", "faded", "coming", "ended"]);
    const heading = html.indexOf("Closed, merged or unclear");
    expect(heading).toBeGreaterThan(html.indexOf('data-scheme-id="coming"'));
    expect(heading).toBeLessThan(html.indexOf('data-scheme-id="ended"'));
    expect(html).toContain("4 schemes, 2 of them last seen open.");
  });

  test("names it in both languages, with its abbreviation", async () => {
    expect(await pageOf()).toMatch(/<h1[^>]*>Office of Vouchers \(OV\)<\/h1>\s*<p[^>]* lang="zh-Hant-HK"[^>]*>贈券署</);
    expect(await pageOf(undefined, "zh-hk")).toMatch(
      /<h1[^>]*>贈券署（OV）<\/h1>\s*<p[^>]* lang="en-HK"[^>]*>Office of Vouchers</,
    );
  });

  test("leads to its website, in the reader's language where there is one, or says that none is known", async () => {
    const links = { en: "https://www.example.gov.hk/en/", "zh-Hant": "https://www.example.gov.hk/tc/" };
    expect(await pageOf(links)).toMatch(
      /<a href="https:\/\/www\.example\.gov\.hk\/en\/" hreflang="en-HK" rel="noopener">/,
    );
    expect(await pageOf(links, "zh-hk")).toMatch(
      /<a href="https:\/\/www\.example\.gov\.hk\/tc\/" hreflang="zh-Hant-HK"/,
    );
    expect(await pageOf()).toContain("No website of its own is known.");
  });
});

describe("from a scheme", () => {
  const aside = (places: Places) =>
    render(SchemeAside, {
      scheme: catalogue.schemes.find(({ id }) => id === "running"),
      view: viewsOf(catalogue, "2020-06-30")("en", undefined, places),
    });

  test("each body that runs it leads to its page", async () => {
    const html = await aside(PAGES);
    expect(html).toContain('<a href="/en/administrators/office/">Office of Vouchers (OV)</a>');
    expect(html).toContain('<a href="/en/administrators/council/">Council</a>');
  });

  test.each([
    ["in a frame", BARE],
    ["in an edition", editionPlaces("2019-05-01")],
  ])("%s it is named without a link, as there is no such page", async (_, places) => {
    const html = await aside(places);
    expect(html).toContain("Office of Vouchers (OV)");
    expect(html).not.toContain("/administrators/");
  });
});
