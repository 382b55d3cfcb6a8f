import { expect, LONG, test, WHOLE } from "./embed.ts";

test.beforeEach(async ({ host }) => {
  await host.open(`<h1>Host</h1>${host.tag(WHOLE)}<p>After</p>`);
  await host.fits();
});

test("the frame is as tall as the whole catalogue and does not scroll", async ({ host }) => {
  expect(await host.height()).toBeGreaterThan(5000);
  const frame = await host.frame();
  expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
});

test("it shrinks with a search and grows when the search is cleared", async ({ host }) => {
  const whole = await host.height();
  const frame = await host.frame();
  await frame.locator("input[type=search]").fill("tvp");
  await expect(frame.getByRole("status")).toContainText("tvp");
  await host.fits();
  expect(await host.height()).toBeLessThan(whole / 3);
  await frame.locator("input[type=search]").fill("");
  await expect(frame.getByRole("status")).not.toContainText("tvp");
  await host.fits();
  expect(await host.height()).toBe(whole);
});

test("it follows filters, those that leave nothing included", async ({ host }) => {
  const frame = await host.frame();
  const whole = await host.height();
  await frame.locator('a[data-stage="production"]').click();
  await host.fits();
  const stage = await host.height();
  expect(stage).toBeLessThan(whole);
  await frame.locator("input[type=search]").fill("zzzzqqqq");
  await expect(frame.locator("[data-none]")).toBeVisible();
  await host.fits();
  expect(await host.height()).toBeLessThan(stage);
});

test("it follows what is opened and closed", async ({ host }) => {
  const frame = await host.frame();
  const closed = await host.height();
  await frame.locator(".as-of summary").click();
  await host.fits();
  const after = await host.height();
  expect(after).not.toBe(closed);
  await frame.locator(".as-of summary").click();
  await host.fits();
  expect(await host.height()).toBe(closed);
});

test("it follows opened sources on a scheme's page", async ({ host }) => {
  await host.open(host.tag({ locale: "zh-hk", view: "scheme:bud" }));
  await host.fits();
  const closed = await host.height();
  const frame = await host.frame();
  for (const summary of await frame.locator(".panel-main summary").all()) await summary.click();
  await host.fits();
  expect(await host.height()).toBeGreaterThan(closed);
});

test("it follows the language switch, which stays in the frame", async ({ host }) => {
  const english = await host.height();
  await (await host.frame()).getByRole("link", { name: "繁體" }).click();
  await expect((await host.frame()).locator("html")).toHaveAttribute("lang", "zh-Hant-HK");
  await host.fits();
  expect(await host.height()).not.toBe(english);
  await expect(host.iframe()).toHaveAttribute("title", /香港政府資助計劃一覽/);
});

test("it follows the host's width", async ({ host, page }) => {
  const wide = await host.height();
  await page.setViewportSize({ width: 500, height: 800 });
  await host.fits();
  expect(await host.height()).toBeGreaterThan(wide);
  await page.setViewportSize({ width: 1280, height: 800 });
  await host.fits();
  expect(await host.height()).toBe(wide);
});

test("it stands still for five seconds, while the host is scrolled from end to end", async ({ host, page }) => {
  const views = ["catalogue", "stage:rnd", "scheme:bud"];
  await host.open(views.map((view) => host.tag({ locale: "zh-hk", view })).join(LONG));
  for (const index of views.keys()) {
    await host.iframe(index).scrollIntoViewIfNeeded();
    await host.fits(index);
  }
  const heights = () =>
    page.locator("iframe").evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().height).join());
  const seen = new Set([await heights()]);
  for (let step = 0; step < 20; step++) {
    await page.evaluate((share) => scrollTo(0, document.documentElement.scrollHeight * share), (step % 10) / 9);
    await page.waitForTimeout(250);
    seen.add(await heights());
  }
  expect([...seen]).toHaveLength(1);
});

test("its own height gives it no reason to change: nothing in it depends on the window's height", async ({ host }) => {
  const frame = await host.frame();
  const content = () => frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
  const before = await content();
  await host
    .iframe()
    .evaluate((element) => (element as HTMLElement).style.setProperty("height", "30000px", "important"));
  await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(30_000);
  expect(await content()).toBe(before);
});
