/** Hosts whose markup, scripts or browsers stand in the loader's way. */
import { expect, type Host, SMALL, test } from "./embed.ts";

/** Markup that an editor may write, and that takes the place of properties of the document or the window. */
const MARKUP: Record<string, string> = {
  "an image named like the running script": '<img name="currentScript" src="/evil/embed.js" data-view="catalogue">',
  "a form named like the running script": '<form name="currentScript"></form>',
  "a link named like what the loader keeps": '<a id="hk-funding-schemes-frames"></a><a id="hk-funding-schemes"></a>',
  "names of what every page has": ["documentElement", "body", "readyState", "createElement", "querySelector"]
    .map((name) => `<img name="${name}" alt="">`)
    .join(""),
};

/** Takes the markup away, as the tests too ask the document, and sees that ours is the only frame. */
async function onlyOurs(host: Host): Promise<void> {
  const frames = () =>
    host.page
      .frames()
      .slice(1)
      .map((frame) => frame.url());
  await expect.poll(frames).toEqual([`${host.site}en/embed/stages/production/`]);
  await host.page.evaluate(() => {
    const find = Document.prototype.querySelector.call(document, "#markup");
    find?.remove();
  });
  await host.fits();
}

for (const [what, markup] of Object.entries(MARKUP)) {
  test(`the host has ${what}`, async ({ host }) => {
    host.serve("/evil/embed.js", "", "image/svg+xml");
    await host.open(`<div id="markup">${markup}</div>${host.tag(SMALL)}`);
    await onlyOurs(host);
  });
}

/** Scripts of the host's that came first. */
const SCRIPTS: Record<string, string> = {
  "has variables named like classes":
    "var URL = '/x', URLSearchParams = 1, Map = {}, Set = [], Node = 0, Event = 'x', Element = null, Image = {}, Option = 1, Request = 2",
  "knows no custom elements": "Object.defineProperty(window, 'customElements', { value: undefined })",
  "lets no custom element be defined": "customElements.define = () => { throw new Error('not here') }",
  "has an older set of elements": "customElements.get = () => { throw new TypeError('old') }",
};

for (const [what, script] of Object.entries(SCRIPTS)) {
  test(`the host ${what}`, async ({ host }) => {
    await host.open(`<p><a href="${host.site}en/stages/production/">Production</a></p>${host.tag(SMALL)}`, {
      head: `<script>${script}</script>`,
    });
    await host.fits();
    await expect(host.page.getByRole("link")).toHaveCount(0);
  });
}

test("a browser of 2020 shows the day, the look and the height that are asked for", async ({ host, page }) => {
  await page.addInitScript(() => {
    const later: [object | undefined, string[]][] = [
      [URLSearchParams.prototype, ["size"]],
      [URL, ["canParse", "parse"]],
      [String.prototype, ["replaceAll", "at", "isWellFormed", "toWellFormed"]],
      [Array.prototype, ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"]],
      [Object, ["hasOwn", "groupBy"]],
      [Promise, ["any", "withResolvers"]],
      [Element.prototype, ["checkVisibility", "replaceChildren"]],
      [Document.prototype, ["replaceChildren"]],
      [AbortSignal, ["timeout", "any"]],
      [MediaQueryList.prototype, ["addEventListener"]],
      [window, ["structuredClone", "WeakRef", "FinalizationRegistry"]],
    ];
    // The pages' other scripts need more: there only what the frame's own script might use is taken away.
    const taken = window === top ? later : later.filter(([owner]) => owner === MediaQueryList.prototype);
    for (const [owner, names] of taken) for (const name of names) if (owner) Reflect.deleteProperty(owner, name);
    if ("addEventListener" in MediaQueryList.prototype) {
      // Inherited from EventTarget: only hiding it takes it away.
      Object.defineProperty(MediaQueryList.prototype, "addEventListener", { value: undefined });
    }
  });
  await host.open(host.tag({ locale: "en", view: "scheme:tvp", theme: "radius: 0", asof: "2020-04-29" }));
  await host.fits();
  const frame = await host.frame();
  expect(new URL(frame.url()).search).toBe("?theme=radius%3A+0&asof=2020-04-29");
  await expect(frame.locator("html")).toHaveAttribute("data-asof", "2020-04-29");
});

/** Near misses that a host cannot see from the outside. */
for (const [tag, locale] of Object.entries({ "zh-TW": "zh-hk", zh_CN: "zh-cn", "zh-HK": "zh-hk", EN: "en" })) {
  test(`data-locale="${tag}" is ${locale}, whatever the host's page is in`, async ({ host }) => {
    await host.open(host.tag({ ...SMALL, locale: tag }), { html: `lang="${locale === "en" ? "zh-HK" : "en"}"` });
    await host.fits();
    expect((await host.frame()).url()).toBe(`${host.site}${locale}/embed/stages/production/`);
  });
}

test("a language there is none of is the page's, with a warning that names it", async ({ host, faults }) => {
  await host.open(host.tag({ ...SMALL, locale: "fr" }));
  await host.fits();
  expect((await host.frame()).url()).toBe(`${host.site}en/embed/stages/production/`);
  expect(faults.splice(0)).toEqual([expect.stringMatching(/data-locale.*“fr”.*zh-hk, en, zh-cn/)]);
});

for (const mark of ["?ref=/a/embed.js", "#x"]) {
  test(`a script address that ends in ${mark} leads to the right site`, async ({ host }) => {
    await host.open(host.tag(SMALL).replace("embed.js", `embed.js${mark}`));
    await host.fits();
    expect((await host.frame()).url()).toBe(`${host.site}en/embed/stages/production/`);
  });
}
