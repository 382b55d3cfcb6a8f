/** How many schemes stand in a frame: the foot of the page around it stays in reach. */
import { expect, type Host, LONG, test } from "./embed.ts";
import { ids, idsOf } from "./records.ts";

const FOOT = '<footer id="foot">The host’s own foot</footer>';
const rnd = idsOf({ stage: ["rnd"] });

const cardsIn = async (host: Host) => (await host.frame()).locator("[data-scheme-id]:visible");

test("on a phone the host's foot is in reach, and the frame follows when all are shown", async ({ host, page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await host.open(`${LONG}${host.tag()}${FOOT}`);
  await host.fits();
  await expect(await cardsIn(host)).toHaveCount(12);
  const short = await host.height();
  expect(short).toBeLessThan(9000);
  const frame = await host.frame();
  await frame.getByRole("button", { name: `Show all ${ids.length}` }).click();
  await expect(await cardsIn(host)).toHaveCount(ids.length);
  await host.fits();
  expect(await host.height()).toBeGreaterThan(3 * short);
  await expect(frame.locator("[data-scheme-id]:visible").nth(12).locator("h3 a")).toBeFocused();
  // The frame itself has not scrolled away under its edge.
  expect(await frame.evaluate(() => scrollY)).toBe(0);
});

for (const [show, expected] of [
  ["24", 24],
  ["all", ids.length],
  ["5", 5],
] as const) {
  test(`a host may have ${show} shown`, async ({ host }) => {
    await host.open(host.tag({ locale: "en", show }));
    await host.fits();
    await expect(await cardsIn(host)).toHaveCount(expected);
  });
}

test("what is not understood is ignored, and the console says so", async ({ host, faults }) => {
  await host.open(host.tag({ locale: "en", show: "lots" }));
  await host.fits();
  await expect(await cardsIn(host)).toHaveCount(12);
  expect(faults).toEqual([expect.stringContaining("data-show is “lots”; it takes a number or all")]);
  faults.length = 0;
});

test("a plain frame asks in its address", async ({ host }) => {
  await host.open(
    `<iframe src="${host.site}en/embed/catalogue/?show=all" title="x" width="100%" height="800"></iframe>`,
  );
  await expect(await cardsIn(host)).toHaveCount(ids.length);
});

test("a stage in a frame shows twelve, then all, its headings for those that are over or for others with them", async ({
  host,
}) => {
  await host.open(host.tag({ locale: "en", view: "stage:rnd" }));
  await host.fits();
  const frame = await host.frame();
  await expect(await cardsIn(host)).toHaveCount(12);
  await frame.getByRole("button", { name: `Show all ${rnd.length}` }).focus();
  await host.page.keyboard.press("Enter");
  await expect(await cardsIn(host)).toHaveCount(rnd.length);
  await expect(frame.locator("[data-scheme-id]").nth(12).locator("h3 a")).toBeFocused();
  for (const name of ["Closed, merged or unclear", "firms cannot apply themselves"])
    await expect(frame.getByRole("heading", { name })).toBeVisible();
  await expect(frame.locator("[data-show-all]")).toBeHidden();
  await host.fits();
});

test("a stage of no more schemes than may stand has no button", async ({ host }) => {
  const few = idsOf({ stage: ["production"] });
  expect(few.length).toBeLessThanOrEqual(24);
  await host.open(host.tag({ locale: "en", view: "stage:production", show: "24" }));
  await host.fits();
  await expect(await cardsIn(host)).toHaveCount(few.length);
  await expect((await host.frame()).locator("[data-show-all]")).toBeHidden();
});

test("cards of another day in a stage's frame stay as many", async ({ host }) => {
  await host.open(host.tag({ locale: "en", view: "stage:rnd", asof: "2020-04-29" }));
  const frame = await host.frame();
  await expect(frame.locator("html[data-asof='2020-04-29']")).toBeAttached();
  await expect(await cardsIn(host)).toHaveCount(12);
  await frame.locator("[data-show-all] button").click();
  await expect(await cardsIn(host)).toHaveCount(rnd.length);
});

test("the host's choice goes along from page to page", async ({ host, page }) => {
  await host.open(host.tag({ locale: "en", view: "scheme:tvp", show: "5" }));
  await host.fits();
  await (await host.frame()).locator(".breadcrumb a").first().click();
  await page.frameLocator("iframe").locator("[data-catalogue][data-island=started]").waitFor();
  await expect(page.frameLocator("iframe").locator("[data-scheme-id]:visible")).toHaveCount(5);
});

test("the builder offers it", async ({ host, page }) => {
  await page.goto(`${host.site}en/embed/`);
  const lines = page.locator("[data-snippet=script]");
  await expect(lines).not.toContainText("data-show");
  await page.getByLabel("Schemes shown at first").selectOption("The first 24");
  await expect(lines).toContainText('data-view="catalogue" data-show="24" async');
  await expect(page.locator("[data-snippet=frame]")).toContainText("/en/embed/catalogue/?show=24");
  await expect(page.frameLocator("[data-preview] iframe").locator("[data-scheme-id]:visible")).toHaveCount(24);
});
