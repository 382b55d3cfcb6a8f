import { expect, type Host, LONG, test, WHOLE } from "./embed.ts";

/** Where an element of the frame stands in the host's window. */
async function topOf(host: Host, selector: string): Promise<number> {
  const inFrame = await (await host.frame())
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);
  return inFrame + (await host.iframe().evaluate((element) => element.getBoundingClientRect().top));
}

const CARD = '[data-scheme-id="tvp"]';

/** Goes from a card far down to its page; says where the card stood in the host's window. */
async function goToCard(host: Host): Promise<number> {
  await host.iframe().scrollIntoViewIfNeeded();
  await host.fits();
  const frame = await host.frame();
  await frame.locator(CARD).scrollIntoViewIfNeeded();
  const before = await topOf(host, CARD);
  await frame.locator(`${CARD} h3 a`).click();
  await frame.waitForURL(/schemes\/tvp/);
  await host.fits();
  return before;
}

/** Goes back, and sees that the card stands where it stood. */
async function backToCard(host: Host, before: number): Promise<void> {
  await host.page.evaluate(() => history.back());
  await (await host.frame()).waitForURL(/embed\/catalogue/);
  await host.fits();
  await expect.poll(async () => Math.abs((await topOf(host, CARD)) - before)).toBeLessThanOrEqual(2);
}

test("a card far down leads to a page that begins in sight, and back leads to the card", async ({ host, page }) => {
  await host.open(`${LONG}${host.tag(WHOLE)}${LONG}`);
  const before = await goToCard(host);
  const heading = await topOf(host, "h1");
  expect(heading).toBeGreaterThanOrEqual(0);
  expect(heading).toBeLessThan(400);
  await backToCard(host, before);
  expect(page.url()).toBe(`${host.origin}/`);
});

test("the same where the host keeps room for a sticky header, or scrolls in a box of its own", async ({ host }) => {
  await host.open(`<div id="box">${LONG}${host.tag(WHOLE)}${LONG}</div>`, {
    head: "<style>#box { height: 90vh; overflow: auto; scroll-padding-top: 80px } html { scroll-behavior: smooth }</style>",
  });
  const before = await goToCard(host);
  expect(await topOf(host, "[data-languages]")).toBeGreaterThanOrEqual(79);
  await backToCard(host, before);
});

test("“date and source” leads to the figure itself", async ({ host }) => {
  await host.open(`${LONG}${host.tag(WHOLE)}`);
  await host.iframe().scrollIntoViewIfNeeded();
  await host.fits();
  const frame = await host.frame();
  await frame.locator('[data-scheme-id="tvp"] .since a').click();
  await frame.waitForURL(/schemes\/tvp\/.*#/);
  await host.fits();
  await expect.poll(() => topOf(host, ":target")).toBeGreaterThanOrEqual(0);
  expect(await topOf(host, ":target")).toBeLessThan(400);
});

test("a link to a place further down the same page brings it into sight", async ({ host }) => {
  await host.open(`${LONG}${host.tag({ locale: "en", view: "scheme:bud" })}${LONG}`);
  await host.iframe().scrollIntoViewIfNeeded();
  await host.fits();
  const frame = await host.frame();
  await frame.locator('a[href="#sources"]').first().click();
  await expect.poll(() => topOf(host, "#sources")).toBeLessThan(400);
  expect(await topOf(host, "#sources")).toBeGreaterThanOrEqual(0);
});

test("search, filters and the language switch do not move the host", async ({ host, page }) => {
  await host.open(`${LONG}${host.tag()}${LONG}`);
  await host.iframe().evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 50));
  await host.fits();
  const at = await page.evaluate(() => scrollY);
  const frame = await host.frame();
  await frame.locator("input[type=search]").fill("training");
  await expect(frame.getByRole("status")).toContainText("training");
  await frame.locator('a[data-stage="training"]').click();
  await host.fits();
  await frame.getByRole("link", { name: "简体" }).click();
  await expect(frame.locator("html")).toHaveAttribute("lang", "zh-Hans-HK");
  await host.fits();
  expect(await page.evaluate(() => scrollY)).toBe(at);
  await expect(frame.locator("input[type=search]")).toHaveValue("training");
});

test("theme and day go along from page to page and into another language", async ({ host }) => {
  await host.open(
    host.tag({ locale: "en", view: "stage:tech-adoption", show: "all", theme: "radius: 0", asof: "2020-04-29" }),
  );
  await host.fits();
  const frame = await host.frame();
  const kept = async () => {
    const { searchParams } = new URL(frame.url());
    return { theme: searchParams.get("theme"), asof: searchParams.get("asof") };
  };
  const expected = { theme: "radius: 0", asof: "2020-04-29" };
  expect(await kept()).toEqual(expected);
  await frame.locator('[data-scheme-id="tvp"] h3 a').click();
  await frame.waitForURL(/embed\/schemes\/tvp/);
  expect(await kept()).toEqual(expected);
  await frame.getByRole("link", { name: "繁體" }).click();
  await frame.waitForURL(/zh-hk\/embed\/schemes\/tvp/);
  expect(await kept()).toEqual(expected);
  await frame.locator(".breadcrumb a").first().click();
  await frame.waitForURL(/zh-hk\/embed\/catalogue/);
  expect(await kept()).toEqual(expected);
});

test("official pages, sources and the full page open elsewhere; the rest stays in the frame", async ({ host }) => {
  for (const view of ["catalogue", "stage:rnd", "scheme:tvp"]) {
    await host.open(host.tag({ locale: "en", view }));
    await host.fits();
    const links = await (await host.frame()).$$eval(
      "a[href]",
      (all, site) =>
        (all as HTMLAnchorElement[]).map(({ href, target }) => ({
          href,
          target,
          inside: href.startsWith(site) && /\/embed\/./.test(href.slice(site.length)),
        })),
      host.site,
    );
    expect(links.filter(({ inside }) => !inside).length, view).toBeGreaterThan(0);
    expect(
      links.filter(({ inside, target }) => (inside ? target !== "" : target !== "_blank")),
      view,
    ).toEqual([]);
  }
});

test("a piece set in for another day keeps the reader in the frame too", async ({ host, page }) => {
  await host.open(host.tag({ locale: "en", view: "catalogue", asof: "2020-04-29" }));
  await host.fits();
  const frame = await host.frame();
  await frame.evaluate((site) => {
    const link = document.createElement("a");
    link.href = `${site}en/schemes/bud/`;
    link.textContent = "set in later";
    document.querySelector("h1")?.append(link);
  }, host.site);
  await frame.getByText("set in later").click();
  await frame.waitForURL(/en\/embed\/schemes\/bud\/\?asof=2020-04-29/);
  expect(page.context().pages().length).toBe(1);
});
