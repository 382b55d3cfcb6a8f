/** What held when, and what became of a scheme. */
import { expect, test } from "./test.ts";

const NO_SCRIPT = { javaScriptEnabled: false };

test.describe("figures over time, without JavaScript", () => {
  test.use(NO_SCRIPT);

  test("every term stands in words, newest first, with what it changed besides", async ({ page }) => {
    await page.goto("en/schemes/tvp/");
    const rows = page.locator("[data-history] .terms > li");
    await expect(rows.locator(".term-period")).toHaveText([
      "1 April 2020 to 31 December 2024",
      "27 February 2019 to 31 March 2020",
      "November 2016 to 26 February 2019",
    ]);
    await expect(rows.locator(".term-limit")).toHaveText([
      /HK\$600,000 per company in total/,
      /HK\$400,000 per company in total/,
      /HK\$200,000 per company in total/,
    ]);
    await expect(rows.first()).toContainText("Government pays 75%, you pay 25% (3:1)");
    await expect(rows.first()).toContainText("number of projects raised from 4 to 6");
  });

  test("the same in Chinese, of both scripts", async ({ page }) => {
    for (const [locale, words] of [
      ["zh-hk", ["2020年4月1日", "60萬元", "政府出75%", "項目數目由4個增至6個"]],
      ["zh-cn", ["2020年4月1日", "60万元", "政府出75%", "项目数目由4个增至6个"]],
    ] as const) {
      await page.goto(`${locale}/schemes/tvp/`);
      for (const part of words) await expect(page.locator("[data-history] .terms > li").first()).toContainText(part);
    }
  });

  test("a part whose figures changed is drawn, one line for each thing its limits were counted on", async ({
    page,
  }) => {
    await page.goto("en/schemes/bud/");
    const drawing = page.locator(".step-line").first();
    await expect(drawing.locator(".picture")).toHaveCount(4);
    for (const caption of ["Limit per project", "Limit per application", "Limit per company in total"])
      await expect(drawing.locator(".caption").getByText(caption, { exact: true })).toBeVisible();
    await expect(drawing).toContainText("Government's share of the cost, in percent");
    await page.goto("en/schemes/ccmf/");
    await expect(page.locator(".step-line")).toHaveCount(0);
  });

  test("the drawing is kept from screen readers, and no sum in it is missing in the words beside", async ({ page }) => {
    for (const id of ["bud", "emf", "citf", "sfgs", "wops", "dip", "rttp"]) {
      await page.goto(`en/schemes/${id}/`);
      const tracks = await page.locator(".track-terms:has(.step-line)").evaluateAll((drawn) =>
        drawn.map((track) => ({
          hidden: track.querySelector(".step-line")?.getAttribute("aria-hidden"),
          labels: [...track.querySelectorAll(".step-line .label")].map(({ textContent }) => textContent ?? ""),
          words: [...track.querySelectorAll(".term-limit")].map(({ textContent }) => textContent).join("; "),
        })),
      );
      expect(tracks.length, id).toBeGreaterThan(0);
      for (const { hidden, labels, words } of tracks) {
        expect(hidden, id).toBe("true");
        for (const sum of labels.filter((label) => label.startsWith("HK$"))) expect(words, id).toContain(sum);
      }
    }
  });

  test("a term opens to everything it says and to its sources at once", async ({ page }) => {
    await page.goto("en/schemes/tvp/");
    const terms = page.locator("[data-history] li[data-figure][id]");
    await expect(terms).toHaveCount(3);
    for (const term of await terms.all()) {
      await expect(term.locator(".sources")).toBeHidden();
      await term.locator("summary").first().click();
      await expect(term.locator(".sources li").first()).toBeVisible();
      await expect(term.locator(".term-source")).toContainText("20");
    }
  });

  test("parts that have ended are folded behind their name and last period, after all others", async ({ page }) => {
    await page.goto("en/schemes/bud/");
    const parts = page.locator("[data-history] > details");
    await expect(parts).toHaveCount(4);
    await expect(parts.locator("> summary .track-now")).toHaveText([
      "Up to HK$150,000 per application",
      "Up to HK$800,000 per application · HK$1 million in total",
      "20 January 2020 to 8 April 2020",
      "20 January 2020 to 8 April 2020",
    ]);
    await expect(parts.last().locator(".term-period").first()).toBeHidden();
    await parts.last().locator("> summary").click();
    await expect(parts.last().locator(".term-period").first()).toBeVisible();
  });
});

test.describe("figures over time on a phone", () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test("every word of a drawing is at least 12 px high and stands within the screen", async ({ page }) => {
    for (const address of ["en/schemes/bud/", "zh-hk/schemes/bud/", "zh-hk/schemes/dip/", "en/schemes/sfgs/"]) {
      await page.goto(address);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const words = await page.locator(".step-line :is(text, .caption)").evaluateAll((elements) =>
        elements
          .filter((element) => element.textContent?.trim() && element.getClientRects().length > 0)
          .map((element) => {
            const { left, right } = element.getBoundingClientRect();
            const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 0) : 1;
            return {
              text: element.textContent?.trim(),
              size: Number.parseFloat(getComputedStyle(element).fontSize) * scale,
              within: left >= 0 && right <= innerWidth,
            };
          }),
      );
      expect(words.length, address).toBeGreaterThan(5);
      expect(words.filter(({ size }) => size < 12)).toEqual([]);
      expect(words.filter(({ within }) => !within)).toEqual([]);
    }
  });

  test("no name of a sum lies on another, or on a line", async ({ page }) => {
    for (const id of ["bud", "emf", "citf", "cef", "sfgs"]) {
      await page.goto(`en/schemes/${id}/`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const crossed = await page.locator(".step-line .picture").evaluateAll((pictures) =>
        pictures.flatMap((picture) => {
          const labels = [...picture.querySelectorAll<SVGTextElement>(".label")];
          const others = [...labels, ...picture.querySelectorAll(".line")];
          return labels.flatMap((label) => {
            const own = label.getBoundingClientRect();
            return others
              .filter((other) => other !== label)
              .map((other) => other.getBoundingClientRect())
              .filter(
                ({ left, right, top, bottom }) =>
                  left < own.right - 1 && right > own.left + 1 && top < own.bottom - 3 && bottom > own.top + 3,
              )
              .map(() => label.textContent);
          });
        }),
      );
      expect(crossed, id).toEqual([]);
    }
  });

  test("the whole history of a scheme of many parts stands within two screens", async ({ page }) => {
    for (const locale of ["zh-hk", "en"]) {
      await page.goto(`${locale}/schemes/bud/`);
      expect((await page.locator("[data-history]").boundingBox())?.height, locale).toBeLessThan(1_300);
    }
  });
});

test("a link to a term leads to it, though it stands in a closed list", async ({ page }) => {
  await page.goto("en/schemes/bud/");
  await expect(page.locator("#main-2018-08-01 .term-period")).toBeHidden();
  await page.goto("en/schemes/bud/#main-2018-08-01");
  await expect(page.locator("#main-2018-08-01 .term-period")).toBeInViewport();
});

test("an address that names a term of a folded part opens it on arrival", async ({ page }) => {
  await page.goto("zh-hk/schemes/bud/#mainland-2020-01-20");
  await expect(page.locator("#mainland-2020-01-20 .term-period")).toBeInViewport();
});

test("another day is marked in the drawings, where it lies between the years, and today is not", async ({ page }) => {
  const mark = page.locator(".step-line").first().locator(".picture rect[data-day-mark]").first();
  await page.goto("en/schemes/bud/");
  await expect(page.locator("html")).not.toHaveAttribute("data-asof");
  await expect(mark).toBeHidden();
  await page.goto("en/schemes/bud/?asof=2021-12-31");
  await expect(mark).toBeVisible();
  await expect(page.locator(".step-line").first().getByText("The day shown")).toBeVisible();
  const at = (await mark.boundingBox())?.x ?? 0;
  const yearAt = async (year: string) =>
    (await page.locator(".step-line").first().locator(".year", { hasText: year }).boundingBox())?.x ?? 0;
  expect(Math.abs(at - (await yearAt("2022")))).toBeLessThan(4);
  expect(at).toBeGreaterThan(await yearAt("2020"));
});

test("a day before anything was documented has no mark", async ({ page }) => {
  await page.goto("en/schemes/bud/?asof=2010-01-01");
  await expect(page.locator("html")).toHaveAttribute("data-asof", "2010-01-01");
  await expect(page.locator("[data-day-marked]")).toHaveCount(0);
});

test("the edition's page marks its day without a script too", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto("en/editions/2020-04-29/schemes/bud/");
  await expect(page.locator(".step-line").first().locator(".picture rect[data-day-mark]").first()).toBeVisible();
  await page.close();
});

test.describe("the life of a scheme, without JavaScript", () => {
  test.use(NO_SCRIPT);

  test("one that was merged says when and why, and leads to what to look at instead", async ({ page }) => {
    await page.goto("en/schemes/ph/");
    await expect(page.locator(".scheme-status")).toHaveText("Status: Merged 1 July 2020");
    const instead = page.locator(".instead");
    await expect(instead.getByRole("heading")).toHaveText("Alternatives");
    for (const place of [instead, page.locator(".life li").first()])
      await expect(place).toContainText("Merged with the Researcher Programme into the Research Talent Hub");
    await instead.getByRole("link", { name: "Research Talent Hub" }).click();
    await expect(page).toHaveURL("en/schemes/research-talent-hub/");
    await expect(page.locator(".instead")).toHaveCount(0);
  });

  test("one that ended without a successor leads to what pays for the same, and says for what", async ({ page }) => {
    await page.goto("en/schemes/tvp/");
    const instead = page.locator(".instead");
    await expect(instead).toContainText("No replacement has been announced. Similar schemes:");
    const logistics = instead.getByRole("listitem").filter({ hasText: "Third-party Logistics" });
    await expect(logistics).toContainText("Also pays for: ERP system; For: Logistics");
    await expect(logistics.locator(".status")).toHaveCount(1);
    // What is over itself is no help, nor what has only the stage and the way of paying in common.
    await expect(instead).not.toContainText("Digital Transformation Support Pilot Programme");
    await expect(instead).not.toContainText("Manufacturing and Production Line Upgrade");
    await expect(page.locator(".scheme-aside")).toContainText("Digital Transformation Support Pilot Programme");
    await page.goto("zh-hk/schemes/tvp/");
    await expect(instead.getByRole("listitem").filter({ hasText: "第三方物流" })).toContainText("同樣資助：ERP 系統");
  });

  test("one with nothing like it says so, and leads to what is open for the same stage", async ({ page }) => {
    await page.goto("en/schemes/dtspp/");
    const instead = page.locator(".instead");
    await expect(instead).toContainText("No similar scheme is open.");
    await expect(instead.getByRole("listitem")).toHaveCount(0);
    await expect(instead.getByRole("link")).toHaveAttribute(
      "href",
      /\/en\/\?stage=tech-adoption&status=open,unconfirmed$/,
    );
    await page.goto("zh-hk/schemes/dtspp/");
    await expect(instead).toContainText("現時未有性質相近而接受申請的計劃");
  });

  test("its line of succession names forerunners and successors, oldest first, and links them", async ({ page }) => {
    await page.goto("en/schemes/research-talent-hub/");
    const steps = page.getByRole("list", { name: "Before and after" }).locator("> li");
    await expect(steps).toHaveCount(2);
    await expect(steps.first().getByRole("link")).toHaveText(["Postdoctoral Hub", "Researcher Programme"]);
    await expect(steps.last().locator("strong")).toHaveText("Research Talent Hub");
  });

  test("former names stand with their last day, in the page's own language", async ({ page }) => {
    await page.goto("en/schemes/rfs/");
    const steps = page.getByRole("list", { name: "Before and after" }).locator("> li");
    await expect(steps).toHaveText(
      [
        "Re-industrialisation Funding Scheme until 25 October 2023 at the latest",
        "New Industrialisation Funding Scheme",
      ].map((text) => new RegExp(`^\\s*${text}\\s*$`)),
    );
    await page.goto("zh-hk/schemes/rfs/");
    await expect(page.locator(".lineage > li").first()).toContainText("再工業化資助計劃");
    await page.goto("zh-cn/schemes/rfs/");
    await expect(page.locator(".lineage > li").first()).toContainText("再工业化资助计划");
  });

  test("a scheme that neither followed another nor was renamed shows no line", async ({ page }) => {
    await page.goto("en/schemes/cef/");
    await expect(page.locator(".lineage")).toHaveCount(0);
  });
});
