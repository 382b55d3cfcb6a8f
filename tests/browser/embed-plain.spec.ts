import { expect, LONG, test } from "./embed.ts";

const plain = (site: string, path = "en/embed/catalogue/"): string =>
  `<iframe src="${site}${path}" title="Hong Kong Funding Schemes" width="100%" height="800" frameborder="0" loading="lazy"></iframe>
   <p><a href="${site}en/">Hong Kong Funding Schemes</a></p>`;

test("a plain frame works without the loader: it scrolls by itself", async ({ host }) => {
  await host.open(plain(host.site));
  const frame = await host.frame();
  await frame.locator("input[type=search]").fill("tvp");
  await expect(frame.getByRole("status")).toContainText("tvp");
  await frame.locator("input[type=search]").fill("");
  await frame.locator(".bare-credit").scrollIntoViewIfNeeded();
  await expect(frame.locator(".bare-credit")).toBeInViewport();
  expect(await host.height()).toBe(800);
});

test("the loader, added below it, makes it as tall as its content", async ({ host }) => {
  await host.open(`${plain(host.site)}<script src="${host.site}embed.js" async></script>`);
  await host.fits();
  expect(await host.page.locator("iframe").count()).toBe(1);
});

test("one loader in the head does the same for every plain frame on the page", async ({ host }) => {
  await host.open(
    `${plain(host.site, "en/embed/stages/production/")}${LONG}${plain(host.site, "zh-hk/embed/schemes/tvp/")}`,
    {
      head: `<script src="${host.site}embed.js" defer></script>`,
    },
  );
  await host.fits(0);
  await host.iframe(1).scrollIntoViewIfNeeded();
  await host.fits(1);
  expect(await host.page.locator("iframe").count()).toBe(2);
});

test("a plain frame that the host puts in later comes to life as well", async ({ host, page }) => {
  await host.open("<div id=place></div>", { head: `<script src="${host.site}embed.js" async></script>` });
  await page.waitForFunction(() => customElements.get("hk-funding-schemes") !== undefined);
  await page.evaluate(
    (html) => {
      const place = document.querySelector("#place");
      if (place) place.innerHTML = html;
    },
    plain(host.site, "en/embed/stages/production/"),
  );
  await host.fits();
});

test("a loader that arrives long after the frame still finds it", async ({ host, page }) => {
  await page.clock.install();
  await host.open(plain(host.site));
  await expect((await host.frame()).locator("h1")).toBeVisible();
  await page.clock.fastForward(4000);
  await page.addScriptTag({ url: `${host.site}embed.js` });
  await page.clock.fastForward(6000);
  await host.fits();
});

test.describe("where the host's scripts are blocked", () => {
  test("the pasted link remains, and the plain frame works", async ({ host, faults }) => {
    await host.open(`<p><a href="${host.site}en/">Hong Kong Funding Schemes</a></p>${host.tag()}${plain(host.site)}`, {
      headers: { "content-security-policy": "script-src 'none'" },
    });
    await expect(host.page.getByRole("link").first()).toBeVisible();
    await expect((await host.frame()).locator("[data-scheme-id]:visible").first()).toBeVisible();
    expect(faults.splice(0).every((fault) => /script/i.test(fault))).toBe(true);
  });
});

test.describe("without JavaScript anywhere", () => {
  test.use({ javaScriptEnabled: false });
  test("link and frame remain, and the frame shows everything", async ({ host, page }) => {
    await host.open(
      `<p><a id="pasted" href="${host.site}en/">Hong Kong Funding Schemes</a></p>${host.tag()}${plain(host.site)}`,
    );
    await expect(page.locator("#pasted")).toBeVisible();
    const frame = page.frameLocator("iframe");
    await expect(frame.locator('[data-scheme-id="tvp"] [data-figure]')).toBeVisible();
    await frame.locator('[data-scheme-id="tvp"] h3 a').click();
    await expect(frame.locator("h1")).toContainText("Technology Voucher");
  });
});

test("where storage is blocked everything works", async ({ host, page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    }
  });
  await host.open(host.tag());
  await host.fits();
  const frame = await host.frame();
  await frame.locator("input[type=search]").fill("bud");
  await expect(frame.getByRole("status")).toContainText("bud");
  await host.fits();
  await frame.locator("[data-scheme-id]:visible h3 a").first().click();
  await frame.waitForURL(/embed\/schemes/);
  await host.fits();
});

test("in a sandbox with the documented permissions everything works", async ({ host }) => {
  await host.open(
    `${plain(host.site).replace("<iframe", '<iframe sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"')}<script src="${host.site}embed.js" async></script>`,
  );
  await host.fits();
});
