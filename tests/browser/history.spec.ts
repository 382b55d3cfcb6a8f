/** What held when, and what became of a scheme. */
import { scheme } from "./records.ts";
import { expect, test } from "./test.ts";

const NO_SCRIPT = { javaScriptEnabled: false };

test.describe("figures over time, without JavaScript", () => {
  test.use(NO_SCRIPT);

  test("what changed stands in words, newest first", async ({ page }) => {
    await page.goto("en/schemes/tvp/");
    await expect(page.locator("[data-history] .changes li")).toHaveText([
      "From 1 April 2020: cap HK$400,000 → HK$600,000 per enterprise, cumulative; share 2:1 → 3:1; projects 4 → 6",
      "From 27 February 2019: cap HK$200,000 → HK$400,000 per enterprise, cumulative; projects 3 → 4",
    ]);
  });

  test("the same in Chinese, of both scripts", async ({ page }) => {
    for (const locale of ["zh-hk", "zh-cn"]) {
      await page.goto(`${locale}/schemes/tvp/`);
      const newest = page.locator("[data-history] .changes li").first();
      for (const words of ["2020年4月1日", "HK$400,000", "HK$600,000", "2:1", "3:1"])
        await expect(newest).toContainText(words);
    }
  });

  test("a line is drawn for each track whose cap is known more than once", async ({ page }) => {
    await page.goto("en/schemes/bud/");
    const drawn = scheme("bud").tracks.filter(({ terms }) => terms.filter(({ announced }) => !announced).length > 1);
    await expect(page.locator(".step-line")).toHaveCount(drawn.length);
    await expect(page.locator(".step-line").first().locator("path.line")).toHaveCount(6);
    await expect(page.locator(".step-line").first().locator(".share-government")).toHaveCount(6);
    await page.goto("en/schemes/ccmf/");
    await expect(page.locator(".step-line")).toHaveCount(0);
  });

  test("the drawing is kept from screen readers, and the terms behind it say all it shows and more", async ({
    page,
  }) => {
    await page.goto("en/schemes/bud/");
    await expect(page.locator(".step-line").first()).toHaveAttribute("aria-hidden", "true");
    const track = page.locator(".track-history").first();
    await track.getByText("All 6 dated terms").click();
    await expect(track.locator(".term-period")).toHaveText([
      "Since 14 March 2025",
      "7 November 2022 to 13 March 2025",
      "30 July 2021 to 6 November 2022",
      "9 April 2020 to 29 July 2021",
      "20 January 2020 to 8 April 2020",
      "1 August 2018 to 19 January 2020",
    ]);
    for (const sum of ["7,000,000", "6,000,000", "4,000,000", "2,000,000"])
      await expect(track.locator("ol")).toContainText(`HK$${sum}`);
    for (const label of await track.locator(".step-line .label").allTextContents())
      expect(label).toMatch(/^HK\$[\d.]+[KMB]$/);
  });

  test("each dated term has its own date and sources to open", async ({ page }) => {
    await page.goto("en/schemes/tvp/");
    await page.getByText("All 3 dated terms").click();
    const terms = page.locator("[data-history] li[data-figure][id]");
    await expect(terms).toHaveCount(3);
    for (const term of await terms.all()) {
      await term.locator("summary").click();
      await expect(term.locator(".sources li").first()).toBeVisible();
    }
  });
});

test("a change leads to its term, which opens though it stands in a closed list", async ({ page }) => {
  await page.goto("en/schemes/tvp/");
  await page.getByRole("link", { name: "From 27 February 2019" }).click();
  await expect(page).toHaveURL("en/schemes/tvp/#main-2019-02-27");
  await expect(page.locator("#main-2019-02-27 .term-period")).toBeInViewport();
});

test("an address that names a term opens it on arrival", async ({ page }) => {
  await page.goto("zh-hk/schemes/bud/#main-2020-04-09");
  await expect(page.locator("#main-2020-04-09 .term-period")).toBeInViewport();
});

test("a term announced but not known to be in force is told as such and never as a change that took place", async ({
  page,
}) => {
  await page.goto("en/schemes/bud/");
  const announced = page.locator("#easy-bud-announced");
  await expect(announced.locator(".term-period")).toHaveText("Announced on 25 February 2026, not known to be in force");
  await expect(page.locator("#figure-easy-bud .amount strong")).toHaveText("HK$100,000");
  await expect(page.locator("[data-history] .changes li", { hasText: "HK$150,000" })).toHaveCount(0);
});

test.describe("the life of a scheme, without JavaScript", () => {
  test.use(NO_SCRIPT);

  test("one that was merged says when and why, and leads to what to look at instead", async ({ page }) => {
    await page.goto("en/schemes/ph/");
    await expect(page.locator(".scheme-status")).toHaveText("Merged 1 July 2020");
    const instead = page.locator(".instead");
    await expect(instead).toContainText("Look at instead");
    for (const place of [instead, page.locator(".life li").first()])
      await expect(place).toContainText("Merged with the Researcher Programme into the Research Talent Hub");
    await instead.getByRole("link", { name: "Research Talent Hub" }).click();
    await expect(page).toHaveURL("en/schemes/research-talent-hub/");
    await expect(page.locator(".instead")).toHaveCount(0);
  });

  test("one that ended without a successor leads to what comes near to it, and says in what", async ({ page }) => {
    await page.goto("en/schemes/tvp/");
    const instead = page.locator(".instead");
    await expect(instead).toContainText("Nothing is documented to have taken its place");
    const near = instead.getByRole("listitem").filter({ hasText: "Manufacturing and Production Line Upgrade" });
    await expect(near).toContainText("Open, as of");
    await expect(near).toContainText("In common: Technology adoption, Matching grant");
    // One that is over itself is no help; it stays where everything related stands.
    await expect(instead).not.toContainText("Digital Transformation Support Pilot Programme");
    await expect(page.locator(".scheme-aside")).toContainText("Digital Transformation Support Pilot Programme");
  });

  test("its line of succession names forerunners and successors, oldest first, and links them", async ({ page }) => {
    await page.goto("en/schemes/research-talent-hub/");
    const steps = page.getByRole("list", { name: "Line of succession" }).locator("> li");
    await expect(steps).toHaveCount(2);
    await expect(steps.first().getByRole("link")).toHaveText(["Postdoctoral Hub", "Researcher Programme"]);
    await expect(steps.last().locator("strong")).toHaveText("Research Talent Hub");
  });

  test("former names stand with their last day, in the page's own language", async ({ page }) => {
    await page.goto("en/schemes/rfs/");
    const steps = page.getByRole("list", { name: "Line of succession" }).locator("> li");
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
