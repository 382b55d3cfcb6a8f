import { expect, LONG, SMALL, test, WHOLE } from "./embed.ts";

const RESET = `<style>
  * { margin: 0; padding: 0; box-sizing: content-box; transition: all 2s; }
  iframe { min-height: 100vh; max-height: 200px !important; width: 120px !important; height: 50px !important; border: 7px solid red; display: inline; float: right; position: absolute; visibility: hidden; zoom: 0.5; aspect-ratio: 1; }
  main > * { max-width: 40ch }
</style>`;

test("a CSS reset and rules for all frames do not reach in", async ({ host }) => {
  await host.open(`<main>${host.tag({ locale: "en", view: "stage:training" })}</main>`, { head: RESET });
  await host.fits();
  const { width, available } = await host.iframe().evaluate((frame) => ({
    width: frame.getBoundingClientRect().width,
    available: frame.parentElement?.clientWidth,
  }));
  expect(width).toBe(available);
});

test("a page shorter than the window is not stretched by min-height: 100vh", async ({ host }) => {
  await host.open(host.tag({ locale: "en", view: "stage:production" }), {
    head: "<style>iframe { min-height: 100vh } html, body { height: 100% }</style>",
  });
  await host.page.setViewportSize({ width: 1280, height: 8000 });
  await host.fits();
  expect(await host.height()).toBeLessThan(8000);
});

test("a strict policy needs the two documented lines and no more", async ({ host, page }) => {
  const { origin } = new URL(host.site);
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
      console.error(`policy: ${violatedDirective}`),
    ),
  );
  await host.open(host.tag(), {
    headers: {
      "content-security-policy": `default-src 'none'; img-src data:; script-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'; base-uri 'none'`,
    },
  });
  await host.fits();
  await (await host.frame()).locator('a[data-stage="rnd"]').click();
  await host.fits();
});

test("a column of 280 px holds it, without a sideways scroll", async ({ host }) => {
  await host.open(`<div id="column">${host.tag(WHOLE)}</div>`, { head: "<style>#column { width: 280px }</style>" });
  await host.fits();
  const frame = await host.frame();
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
  await frame.locator("[data-scheme-id=tvp] h3 a").click();
  await frame.waitForURL(/schemes\/tvp/);
  await host.fits();
  expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
});

test("a tab that is opened later shows it in full", async ({ host, page }) => {
  await host.open(`<button onclick="tab.hidden = false">Open</button><div id="tab" hidden>${host.tag(SMALL)}</div>`);
  await page.waitForTimeout(500);
  await page.getByRole("button").click();
  await host.fits();
});

test("a tab that is closed and opened again shows it as before", async ({ host, page }) => {
  await host.open(`<button onclick="tab.hidden = !tab.hidden">Turn</button><div id="tab">${host.tag(SMALL)}</div>`);
  await host.fits();
  const height = await host.height();
  await page.getByRole("button").click();
  await page.waitForTimeout(300);
  await page.getByRole("button").click();
  await host.fits();
  expect(await host.height()).toBe(height);
});

test("an accordion that is opened later shows it in full", async ({ host, page }) => {
  const body = `<details><summary>Funding</summary><div style="overflow: hidden">${host.tag({ locale: "zh-hk", view: "stage:rnd" })}</div></details>`;
  await host.open(body);
  await page.getByText("Funding").click();
  await host.fits();
});

test("a right-to-left page", async ({ host }) => {
  await host.open(`<p>مرحبا</p>${host.tag(SMALL)}`, { html: 'lang="ar" dir="rtl"' });
  await host.fits();
  const frame = await host.frame();
  expect(await frame.evaluate(() => getComputedStyle(document.body).direction)).toBe("ltr");
  expect(
    await host.iframe().evaluate((element) => Math.round(element.getBoundingClientRect().left)),
  ).toBeGreaterThanOrEqual(0);
});

test("two embeds at once, each with its own height and language", async ({ host }) => {
  await host.open(
    `${host.tag({ locale: "en", view: "stage:production" })}${LONG}${host.tag({ locale: "zh-cn", view: "scheme:tvp" })}`,
  );
  await host.iframe(1).scrollIntoViewIfNeeded();
  await host.fits(0);
  await host.fits(1);
  expect(await host.page.locator("iframe").count()).toBe(2);
  await expect((await host.frame(1)).locator("html")).toHaveAttribute("lang", "zh-Hans-HK");
  const other = await host.height(1);
  await (await host.frame(0)).getByRole("link", { name: "All", exact: false }).first().click();
  await host.fits(0);
  expect(await host.height(1)).toBe(other);
});

test("a host enlarged to 200 % by its own style", async ({ host }) => {
  await host.open(host.tag(SMALL), { head: "<style>html { zoom: 2 }</style>" });
  await host.fits();
});

test.describe("a reader who has enlarged the page to 200 %", () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  test("gets the whole frame", async ({ host }) => {
    await host.open(host.tag());
    await host.fits();
    await (await host.frame()).locator("input[type=search]").fill("bud");
    await expect((await host.frame()).getByRole("status")).toContainText("bud");
    await host.fits();
  });
});

test.describe("a screen with an odd pixel ratio", () => {
  test.use({ deviceScaleFactor: 1.35 });
  test("the height does not creep", async ({ host }) => {
    await host.open(host.tag(SMALL));
    await host.fits();
    const height = await host.height();
    await host.page.waitForTimeout(500);
    expect(await host.height()).toBe(height);
  });
});

test("a host whose scrollbar comes and goes with the frame does not flicker", async ({ host, page }) => {
  // Playwright's browsers hide scrollbars, so the host takes away the width of one where the frame is too tall for it.
  await host.open(`<div id="box"><iframe src="${host.site}en/embed/catalogue/?q=tvp"></iframe></div>`, {
    head: `<script src="${host.site}embed.js" defer></script><script>
      let room = Infinity;
      addEventListener("load", () => {
        const frame = document.querySelector("iframe");
        new ResizeObserver(() => { box.style.width = frame.offsetHeight > room ? "980px" : "1020px" }).observe(frame);
      });
    </script>`,
  });
  await expect((await host.frame()).getByRole("status")).toContainText("tvp");
  await host.fits();
  const wide = await host.height();
  await page.evaluate("room = 0; box.style.width = '980px'");
  await expect.poll(() => host.height()).toBeLessThan(wide - 50);
  const narrow = await host.height();
  await page.evaluate(`room = ${(wide + narrow) / 2}; box.style.width = "1020px"`);
  // A swing is given a second to be one.
  await page.waitForTimeout(1300);
  const seen = new Set<number>();
  for (let look = 0; look < 8; look++) {
    seen.add(await host.height());
    await page.waitForTimeout(40);
  }
  expect([...seen]).toHaveLength(1);
});
