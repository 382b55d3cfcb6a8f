/** The one-page chart: all schemes by stage, on a phone, on a desk and on paper. */

import { STAGES } from "../../src/catalogue/schema/vocabulary.ts";
import { stateOn } from "../../src/catalogue/status.ts";
import { today } from "../../src/site/today.ts";
import { overlaps, showAll, sticksOut } from "./measure.ts";
import { letterSizes, pagesOf } from "./pdf.ts";
import { schemes } from "./records.ts";
import { expect, test } from "./test.ts";

const LOCALES = ["zh-hk", "en", "zh-cn"];
const OVER = new Set(["closed", "merged"]);
const CHARTS = { today: "overview/", "the edition": "editions/2020-04-29/overview/" };

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("today's chart holds every standing scheme that is not known to be over, once, under its main stage", async ({
    page,
  }) => {
    await page.goto("en/overview/");
    const groups = await page
      .locator(".overview-group")
      .evaluateAll((sections) =>
        sections.map((section) =>
          [...section.querySelectorAll(".overview-row")].flatMap((row) =>
            row.checkVisibility() ? (row.getAttribute("data-slot") ?? "") : [],
          ),
        ),
      );
    const expected = STAGES.map((stage) =>
      schemes
        .filter(({ stages, oneOff, life }) => stages[0] === stage && !oneOff && !OVER.has(life.at(-1)?.state ?? ""))
        .map(({ id }) => id),
    );
    expect(groups.map((ids) => ids.toSorted())).toEqual(expected.map((ids) => ids.toSorted()));
  });

  test("a row says code, name, cap and ratio, and leads to the figure with its date and sources", async ({ page }) => {
    await page.goto("en/overview/");
    const row = page.locator('[data-slot="bud"]');
    await expect(row).toContainText("BUD Dedicated Fund on Branding, Upgrading and Domestic Sales");
    await expect(row.locator(".overview-figure")).toHaveText(
      "Up to HK$800,000 per application, HK$7 million in total, government 25%",
    );
    await row.getByRole("link").click();
    await expect(page).toHaveURL("en/schemes/bud/#figure-main");
    await expect(page.locator("#figure-main")).toContainText("14 March 2025");
  });

  test("a scheme that is only announced carries a mark, and the mark is explained", async ({ page }) => {
    const announced = schemes
      .filter((scheme) => !scheme.oneOff && stateOn(scheme, today) === "announced")
      .map(({ id }) => id);
    expect(announced.length).toBeGreaterThan(0);
    await page.goto("en/overview/");
    const marked = await page
      .locator(".overview-row:visible a")
      .evaluateAll((links) =>
        links.flatMap((link) =>
          link.textContent?.trim().endsWith("*") ? (link.closest("[data-slot]")?.getAttribute("data-slot") ?? "") : [],
        ),
      );
    expect(marked.sort()).toEqual(announced.sort());
    await expect(page.locator(".overview-notes")).toContainText("* Announced");
  });

  test("what was not confirmed for a year, or is unclear, is marked so by shape and in words, and the marks are explained", async ({
    page,
  }) => {
    await page.goto("en/overview/");
    const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
    const rows = await page.locator(".overview-row:visible").evaluateAll((items) =>
      items.map((row) => ({
        id: row.getAttribute("data-slot"),
        mark: row.querySelector("use")?.getAttribute("href"),
        words: row.querySelector("[data-line]")?.textContent ?? "",
      })),
    );
    for (const { id, mark, words } of rows) {
      const { life } = schemes.find((scheme) => scheme.id === id) ?? { life: [] };
      const { state, asOf = "" } = life.at(-1) ?? {};
      if (state === "unknown")
        expect([mark, words], id ?? "").toEqual(["#i-unknown", expect.stringContaining("unclear")]);
      // A month counts from its first day.
      else if (state === "open" && `${asOf}-01-01`.slice(0, 10) < aYearAgo)
        expect([mark, words], id ?? "").toEqual(["#i-unconfirmed", expect.stringMatching(/^Not confirmed since .*20/)]);
      else if (state === "open")
        expect([mark, words], id ?? "").toEqual(["#i-open", expect.stringMatching(/^Open .*20/)]);
    }
    expect(new Set(rows.map(({ mark }) => mark)).size).toBeGreaterThanOrEqual(3);
    const legend = page.locator(".overview-legend");
    for (const words of ["Open when last checked", "Not confirmed for a year", "Status unclear"])
      await expect(legend).toContainText(words);
  });

  for (const locale of LOCALES) {
    test(`every sum says what it is counted on, and no ratio stands alone (${locale})`, async ({ page }) => {
      for (const path of Object.values(CHARTS)) {
        await page.goto(`${locale}/${path}`);
        const rows = await page.locator(".overview-row").evaluateAll((items) =>
          items.map((row) => ({
            computed: row.querySelector(".overview-figure:not([lang])")?.textContent ?? "",
            printed: row.querySelector(".overview-figure[lang]")?.textContent ?? "",
            words: row.querySelector(".overview-words")?.textContent ?? "",
          })),
        );
        for (const { computed, printed, words } of rows) {
          if (/HK\$|元/.test(computed)) expect(computed).toMatch(/ per |[每累]/);
          expect(computed).not.toMatch(/\d ?: ?\d/);
          if (/\d:\d/.test(printed)) expect(words).toMatch(/Government pays [\d.]+%, [a-z ]+ [\d.]+%|政府出[\d.]+%/);
        }
      }
    });
  }

  test("in English whatever the chart printed in Chinese is said in English with it", async ({ page }) => {
    await page.goto("en/editions/2020-04-29/overview/");
    const untold = await page.locator(".overview-row").evaluateAll((items) =>
      items
        .filter((row) => /\p{Script=Han}/u.test(row.querySelector(".overview-figure")?.textContent ?? ""))
        .filter((row) => !/[A-Za-z]{3}/.test(row.querySelector(".overview-words")?.textContent ?? ""))
        .map((row) => row.textContent),
    );
    expect(untold).toEqual([]);
    const han = await page
      .locator(".overview-words")
      .evaluateAll((items) => items.filter((item) => /\p{Script=Han}/u.test(item.textContent ?? "")).length);
    expect(han).toBe(0);
  });

  test("a figure that is past or not documented is not shown as one in force", async ({ page }) => {
    await page.goto("en/overview/");
    await expect(page.locator('[data-slot="emf"] .overview-figure')).toHaveText(
      "Last: Up to HK$100,000 per application, HK$1 million in total, government 25%",
    );
    await expect(page.locator('[data-slot="gsp"] .overview-figure')).toHaveText("Amount not published");
  });
});

for (const [kind, path] of Object.entries(CHARTS)) {
  for (const locale of LOCALES) {
    test(`${kind} reads on a phone without scrolling sideways (${locale})`, async ({ page }) => {
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 740 });
        await page.goto(`${locale}/${path}`);
        await page.evaluate(showAll);
        expect([...(await page.evaluate(sticksOut)), ...(await page.evaluate(overlaps))], `${width} px`).toEqual([]);
        const size = await page
          .locator(".overview-row:visible")
          .first()
          .evaluate((row) => Number.parseFloat(getComputedStyle(row).fontSize));
        expect(size).toBeGreaterThanOrEqual(14);
      }
    });

    const sheets = kind === "today" ? 2 : 1;
    test(`${kind} prints across A4, ${sheets} of them, with letters that can be read (${locale})`, async ({ page }) => {
      await page.goto(`${locale}/${path}`);
      // As a printer does that is told nothing but its paper.
      const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
      expect(pagesOf(pdf)).toEqual(Array(sheets).fill({ width: 297, height: 210 }));
      expect(letterSizes(pdf)[0]).toBeGreaterThanOrEqual(6.5);
    });
  }
}

for (const locale of LOCALES) {
  test(`with 140 schemes today's chart takes two pages of A4 or one of A3, and a stage that goes on is headed again (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${locale}/overview/`);
    const rows = await page.evaluate(grow, 140);
    expect(rows).toBe(140);
    const a4 = await page.pdf({ format: "A4", preferCSSPageSize: true });
    expect(pagesOf(a4)).toEqual(Array(2).fill({ width: 297, height: 210 }));
    const a3 = await page.pdf({ format: "A3", preferCSSPageSize: true });
    expect(pagesOf(a3)).toEqual([{ width: 420, height: 297 }]);
    expect(letterSizes(a3)[0]).toBeGreaterThanOrEqual(6.5);
    await page.emulateMedia({ media: "print" });
    const heads = await page
      .locator(".overview-group h2")
      .evaluateAll((heads) => heads.map((head) => getComputedStyle(head).display));
    expect(new Set(heads)).toEqual(new Set(["table-header-group"]));
  });
}

/** Shows copies of the lines on display until there are so many, each in its own stage; tells how many there are. */
function grow(to: number): number {
  const shown = () => [...document.querySelectorAll(".overview-row")].filter((row) => row.checkVisibility());
  const rows = shown();
  for (let at = 0; shown().length < to; at++) {
    const row = rows[(at * 7) % rows.length];
    row?.after(row.cloneNode(true));
  }
  return shown().length;
}

test("on a screen no stage is broken over two columns", async ({ page }) => {
  for (const width of [768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("en/overview/");
    const columns = await page
      .locator(".overview-group")
      .evaluateAll((groups) => groups.map((group) => group.getClientRects().length));
    expect(columns, `${width} px`).toEqual(STAGES.map(() => 1));
  }
});

for (const path of ["overview/", "", "schemes/bud/", "stages/expansion/"]) {
  test(`a Chinese name breaks between its words: zh-hk/${path}`, async ({ page }) => {
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`zh-hk/${path}`);
      await page.evaluate(showAll);
      expect(await page.locator("main .name:visible").count()).toBeGreaterThan(0);
      expect(await page.locator("main .name:visible").evaluateAll(brokenWords), `${width} px`).toEqual([]);
    }
  });
}

test("a name that was marked by a search breaks between its words again once nothing is searched", async ({ page }) => {
  await page.goto("zh-hk/");
  const name = page.locator('[data-scheme-id="bud"] [data-text="name"]');
  const built = await name.innerHTML();
  expect(built).toContain("<wbr>");
  await page.getByRole("searchbox").fill("內銷市場");
  await expect(name.locator("mark")).toHaveText("內銷市場");
  await page.getByRole("searchbox").fill("");
  await expect.poll(() => name.innerHTML()).toBe(built);
});

/** Pieces of names, all Chinese, that stand on more than one line. */
function brokenWords(names: Element[]): string[] {
  return names.flatMap((name) =>
    [...name.childNodes].flatMap((piece) => {
      const range = document.createRange();
      range.selectNodeContents(piece);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      const text = piece.textContent ?? "";
      return piece.nodeType === Node.TEXT_NODE && /^\p{Script=Han}+$/u.test(text) && lines.size > 1 ? [text] : [];
    }),
  );
}

test("on paper the chart says its day and whose it is not, and shows no control", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  for (const [path, words] of [
    ["en/overview/", "As it stood on"],
    ["en/editions/2020-04-29/overview/", "As it stood on 29 April 2020"],
  ]) {
    await page.goto(path ?? "");
    await expect(page.locator(".overview-notes .print-only")).toContainText(words ?? "");
    await expect(page.locator(".overview-notes")).toContainText("not a government website");
    await expect(page.locator(".site-header")).toBeHidden();
    for (const line of await page.locator(".as-of").all()) await expect(line).toBeHidden();
  }
});

test("the reader of a PDF counts pages and letters rightly: a long page gives several, a small print small letters", async ({
  page,
}) => {
  await page.setContent(
    '<p style="font-size:8px">small</p><div style="height:5000px"></div><p style="font-size:20px">large</p>',
  );
  const pdf = await page.pdf({ format: "A4" });
  expect(pagesOf(pdf).length).toBeGreaterThan(3);
  expect(pagesOf(pdf)[0]).toEqual({ width: 210, height: 297 });
  expect(letterSizes(pdf)).toEqual([6, 15]);
});
