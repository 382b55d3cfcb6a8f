/** Hosts that put embeds in and take them away again, change them, or restore pages from copies. */
import { expect, type Host, SMALL, test } from "./embed.ts";

const element = (view: string): string =>
  `<hk-funding-schemes data-locale="en" data-view="${view}"></hk-funding-schemes>`;
const loaderIn = (host: Host): { head: string } => ({ head: `<script src="${host.site}embed.js" defer></script>` });

/** Counts from the beginning who listens to the host's messages. */
const listening = (host: Host): Promise<number> =>
  host.page.evaluate(() => (window as unknown as { listening: number }).listening);

test.describe("after thirty embeds have come and gone", () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const counted = Object.assign(window, { listening: 0, held: [] });
      for (const [name, step] of Object.entries({ addEventListener: 1, removeEventListener: -1 })) {
        const method = Reflect.get(EventTarget.prototype, name);
        Reflect.set(EventTarget.prototype, name, function (this: EventTarget, type: string, ...rest: unknown[]) {
          if (type === "message" && (this ?? window) === window) counted.listening += step;
          return method.call(this ?? window, type, ...rest);
        });
      }
    });
  });

  /** Puts something in and takes it away; says how many of the frames that came with it are still in memory. */
  async function comeAndGo(host: Host, html: string): Promise<number> {
    for (let round = 0; round < 30; round++) {
      await host.page.evaluate((text) => {
        const place = document.querySelector("#place") as HTMLElement;
        place.append(document.createRange().createContextualFragment(text));
      }, html);
      await host.page.locator("#place iframe").waitFor({ state: "attached" });
      // Some are taken away before they have said a word, some after.
      if (round % 10 === 9) await expect.poll(() => host.height()).not.toBe(600);
      await host.page.evaluate(() => {
        const { held } = window as unknown as { held: WeakRef<Element>[] };
        const place = document.querySelector("#place") as HTMLElement;
        for (const frame of place.querySelectorAll("iframe")) held.push(new WeakRef(frame));
        place.replaceChildren();
      });
    }
    const memory = await host.page.context().newCDPSession(host.page);
    const held = async () => {
      await memory.send("HeapProfiler.collectGarbage");
      return host.page.evaluate(
        () => (window as unknown as { held: WeakRef<Element>[] }).held.filter((frame) => frame.deref()).length,
      );
    };
    await expect.poll(held).toBeLessThanOrEqual(1);
    return held();
  }

  test("as elements, nobody listens for them and no frame is held", async ({ host }) => {
    await host.open('<div id="place"></div>', loaderIn(host));
    const before = await listening(host);
    expect(before).toBeGreaterThan(0);
    await comeAndGo(host, element("stage:production"));
    expect(await listening(host)).toBe(before);
  });

  test("as script tags, nobody listens for them and no frame is held", async ({ host }) => {
    await host.open('<div id="place"></div>', loaderIn(host));
    const before = await listening(host);
    await comeAndGo(host, host.tag(SMALL));
    expect(await listening(host)).toBe(before);
  });

  test("as plain frames, nobody listens for them and no frame is held", async ({ host }) => {
    await host.open('<div id="place"></div>', loaderIn(host));
    const before = await listening(host);
    await comeAndGo(host, `<iframe src="${host.site}en/embed/stages/production/" title="Funding"></iframe>`);
    expect(await listening(host)).toBe(before);
  });
});

test("an element that is moved goes on", async ({ host, page }) => {
  await host.open(`<div id="place"></div>${element("stage:production")}`, loaderIn(host));
  await host.fits();
  await page.evaluate(() =>
    document.querySelector("#place")?.append(document.querySelector("hk-funding-schemes") ?? ""),
  );
  await host.fits();
  await (await host.frame()).locator(".as-of summary").click();
  await host.fits();
  await expect(page.locator("iframe")).toHaveCount(1);
});

test("an element in a shadow tree is followed like any other", async ({ host, page }) => {
  await host.open('<div id="place"></div>', loaderIn(host));
  await page.evaluate((html) => {
    const shadow = document.querySelector("#place")?.attachShadow({ mode: "open" });
    if (shadow) shadow.innerHTML = html;
  }, element("stage:production"));
  await host.fits();
});

/** What Turbo and htmx do when a reader goes back: the page comes from a copy, and its scripts are run again. */
const restore = (host: Host): Promise<void> =>
  host.page.evaluate(async () => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    const run = [...copy.querySelectorAll("script")].map((old) => {
      const script = document.createElement("script");
      for (const { name, value } of old.attributes) script.setAttribute(name, value);
      old.replaceWith(script);
      return new Promise((resolve) => script.addEventListener("load", resolve));
    });
    document.body.replaceWith(copy);
    await Promise.all(run);
  });

for (const [what, body] of Object.entries({
  "a link and a script": (host: Host) =>
    `<p><a href="${host.site}en/stages/production/">Production</a></p>${host.tag(SMALL)}<p>After</p>`,
  "a script alone": (host: Host) => `<div>${host.tag(SMALL)}</div><p>After</p>`,
  "a script without a word and a plain frame": (host: Host) =>
    `<iframe src="${host.site}en/embed/stages/production/" title="Funding"></iframe><script src="${host.site}embed.js" async></script>`,
  "an element": (host: Host) => `${element("stage:production")}<script src="${host.site}embed.js" async></script>`,
})) {
  test(`a page restored from a copy has the frame it had: ${what}`, async ({ host, page }) => {
    await host.open(body(host));
    await host.fits();
    for (let round = 0; round < 3; round++) {
      await restore(host);
      await host.fits();
      await expect(page.locator("iframe")).toHaveCount(1);
      await expect(page.getByRole("link")).toHaveCount(0);
      await (await host.frame()).locator(".as-of summary").click();
      await host.fits();
    }
  });
}

test("two tags side by side each have their own frame, also when the page is restored", async ({ host, page }) => {
  await host.open(`${host.tag(SMALL)}${host.tag({ locale: "zh-hk", view: "stage:production" })}`);
  await host.fits(0);
  await host.iframe(1).scrollIntoViewIfNeeded();
  await host.fits(1);
  const addresses = () =>
    page.locator("iframe").evaluateAll((frames) => frames.map((frame) => frame.getAttribute("src")));
  const before = await addresses();
  expect(new Set(before).size).toBe(2);
  await restore(host);
  expect(await addresses()).toEqual(before);
});

test("an element whose attributes change shows what they say then", async ({ host, page }) => {
  await host.open(element("stage:production"), loaderIn(host));
  await host.fits();
  const entries = await page.evaluate(() => history.length);
  const change = (values: Record<string, string>) =>
    page.locator("hk-funding-schemes").evaluate((target, data) => Object.assign(target.dataset, data), values);
  const shows = async (address: string) => {
    await expect(host.iframe()).toHaveAttribute("src", `${host.site}${address}`);
    await host.fits();
    await expect(page.locator("iframe")).toHaveCount(1);
    await expect(page.getByRole("link")).toHaveCount(0);
  };
  await change({ view: "scheme:tvp" });
  await shows("en/embed/schemes/tvp/");
  await change({ locale: "zh-HK", theme: "radius: 0", asof: "2020-04-29" });
  await shows("zh-hk/embed/schemes/tvp/?theme=radius%3A+0&asof=2020-04-29");
  await page.locator("hk-funding-schemes").evaluate((target) => {
    target.removeAttribute("data-asof");
    target.removeAttribute("data-theme");
  });
  await shows("zh-hk/embed/schemes/tvp/");
  // “Back” leaves the host's page as it did before.
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test("attributes that are set together ask for one frame", async ({ host, page }) => {
  await host.open(element("stage:production"), loaderIn(host));
  await host.fits();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest()) asked.push(request.url());
  });
  await page.locator("hk-funding-schemes").evaluate((target) => {
    target.dataset.locale = "zh-cn";
    target.dataset.view = "scheme:bud";
    target.dataset.theme = "radius: 0";
  });
  await host.fits();
  expect(asked).toEqual([`${host.site}zh-cn/embed/schemes/bud/?theme=radius%3A+0`]);
});

test("an attribute that is not understood is named once", async ({ host, faults }) => {
  await host.open(
    `<hk-funding-schemes data-locale="en" data-view="stage:production" data-asof="2020-4-29"></hk-funding-schemes>`,
    loaderIn(host),
  );
  await host.fits();
  expect((await host.frame()).url()).toBe(`${host.site}en/embed/stages/production/`);
  expect(faults.splice(0)).toEqual([expect.stringMatching(/data-asof.*“2020-4-29”.*1990-01-01/)]);
});
