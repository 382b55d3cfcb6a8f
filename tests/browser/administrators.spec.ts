/** The pages of the bodies that run schemes. */
import { stateOn } from "../../src/catalogue/status.ts";
import { today } from "../../src/site/today.ts";
import { schemes } from "./records.ts";
import { expect, test } from "./test.ts";

const DAY = "2020-04-29";
const runBy = (id: string) => schemes.filter(({ administrators }) => administrators.includes(id));
const openIds = runBy("tid").flatMap((scheme) => (stateOn(scheme, today) === "open" ? [scheme.id] : []));

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a scheme leads to who runs it, there to all that body runs, and on to its website", async ({ page }) => {
    await page.goto("en/schemes/bud/");
    await page.getByRole("link", { name: "Trade and Industry Department (TID)" }).click();
    await expect(page).toHaveURL("en/administrators/tid/");
    const ids = await page
      .locator("[data-scheme-id]")
      .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.schemeId ?? ""));
    expect(ids.slice(0, openIds.length).sort()).toEqual(openIds.sort());
    expect(ids.length).toBe(runBy("tid").length);
    await expect(page.getByRole("link", { name: "www.tid.gov.hk" })).toHaveAttribute(
      "href",
      /^https:\/\/www\.tid\.gov\.hk\//,
    );
    await page
      .getByRole("navigation", { name: "Where you are" })
      .getByRole("link", { name: "Bodies that run schemes" })
      .click();
    await expect(page.getByRole("listitem").filter({ hasText: "Trade and Industry Department" })).toContainText(
      `${runBy("tid").length} schemes`,
    );
  });

  test("another day is said to be out of reach, and no page is promised that is not there", async ({ page }) => {
    await page.goto(`en/administrators/tid/?asof=${DAY}`);
    const line = page.locator(".as-of .without-script").first();
    await expect(line).toContainText("this page shows today");
    await expect(line).not.toContainText("pages of their own");
    await expect(page.locator(".as-of a:visible")).toHaveCount(0);
  });
});

test("another day is shown in the cards, and nothing is counted by the state of today", async ({ page }) => {
  await page.goto("en/administrators/tid/");
  await expect(page.locator("main")).toContainText("last seen open");
  const figure = page.locator('[data-scheme-id="bud"] .amount');
  const ofToday = await figure.innerText();
  await page.locator("details:has([data-as-of-preset]) summary").click();
  await page.locator(`[data-as-of-preset="${DAY}"]`).click();
  await expect(page).toHaveURL(`en/administrators/tid/?asof=${DAY}`);
  await expect(page.locator(".as-of-banner")).toContainText("29 April 2020");
  await expect(figure).not.toHaveText(ofToday);
  await expect(page.getByText("last seen open")).toBeHidden();
  await page.locator('[data-scheme-id="bud"] h3 a').click();
  await expect(page).toHaveURL(`en/schemes/bud/?asof=${DAY}`);
});
