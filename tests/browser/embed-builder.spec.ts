import { violations } from "./accessibility.ts";
import { dropHiddenCards, expect, type Host, test } from "./embed.ts";

test("choices change the lines and the preview", async ({ host, page }) => {
  await page.goto(`${host.site}en/embed/`);
  const lines = page.locator("[data-snippet=script]");
  await expect(lines).toContainText('data-locale="en" data-view="catalogue" async');
  await page.getByLabel("What", { exact: true }).selectOption("scheme:tvp");
  await page.locator("[data-builder]").getByLabel("Language").selectOption("zh-hk");
  await page.getByLabel("Your own colour for links and buttons").check();
  await page.getByLabel("Links and buttons", { exact: true }).fill("#00695c");
  await page.getByLabel("Typeface").selectOption("serif");
  await page.getByLabel("Past date").fill("2020-04-29");
  await page.getByLabel("Past date").blur();
  await expect(lines).toContainText(
    'data-locale="zh-hk" data-view="scheme:tvp" data-theme="accent: #00695c; font: serif" data-asof="2020-04-29"',
  );
  await expect(lines).toContainText("科技券計劃（TVP）");
  await expect(page.locator("[data-snippet=frame]")).toContainText(
    "/zh-hk/embed/schemes/tvp/?theme=accent%3A+%2300695c",
  );
  const preview = page.frameLocator("[data-preview] iframe");
  await expect(preview.locator("h1")).toContainText("科技券計劃");
  await host.fits();
});

/** The lines of one kind that the builder shows, as they would be for a copy of the catalogue that stands here. */
async function linesFor(host: Host, kind: "script" | "frame"): Promise<string> {
  const lines = (await host.page.locator(`[data-snippet=${kind}]`).textContent()) ?? "";
  const published = (await host.page.locator("[data-site]").getAttribute("data-site")) ?? "none";
  return lines.replaceAll(published, host.site);
}

for (const kind of ["script", "frame"] as const) {
  test(`the lines work when they are pasted: ${kind}`, async ({ host, page }) => {
    await page.goto(`${host.site}en/embed/`);
    await page.getByLabel("What", { exact: true }).selectOption("stage:training");
    await page.getByLabel("Corners").selectOption("0");
    await host.open(await linesFor(host, kind));
    const frame = await host.frame();
    await expect(frame.locator("h1")).toContainText("Training");
    await expect(frame.locator(".card").first()).toHaveCSS("border-radius", "0px");
    if (kind === "script") await host.fits();
    else expect(await host.height()).toBe(800);
  });
}

test("copying says that it did", async ({ host, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${host.site}en/embed/`);
  await page.locator('[data-copy="policy"]').click();
  await expect(page.locator('[data-copy="policy"]')).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("frame-src");
});

test("the four buttons to copy say what they copy, by name", async ({ host, page }) => {
  await page.goto(`${host.site}en/embed/`);
  const names = await page.locator("[data-copy]").evaluateAll((buttons) =>
    buttons.map((button) =>
      (button.getAttribute("aria-labelledby") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent)
        .join(" "),
    ),
  );
  expect(names.length).toBe(4);
  expect(new Set(names).size).toBe(4);
  for (const name of names) await expect(page.getByRole("button", { name, exact: true })).toHaveCount(1);
});

for (const [from, view, words] of [
  ["en/", "catalogue", "Hong Kong Funding Schemes"],
  ["en/stages/training/", "stage:training", "Training"],
  ["zh-hk/schemes/tvp/", "scheme:tvp", "科技券計劃"],
] as const) {
  test(`the footer of ${from} leads to the builder with that view chosen`, async ({ host, page }) => {
    await page.goto(`${host.site}${from}`);
    await page
      .getByRole("contentinfo")
      .getByRole("link", { name: /Embed this|嵌入你的網站/ })
      .click();
    await expect(page.locator("[name=view]")).toHaveValue(view);
    await expect(page.locator("[data-snippet=script]")).toContainText(`data-view="${view}"`);
    await expect(page.locator("[data-snippet=script]")).toContainText(words);
  });
}

for (const asked of ["scheme:no-such", "stage:training%22%3E%3Cscript%3E", "__proto__", "", "%E0%A4%A"]) {
  test(`an address that asks for “${asked}” shows all schemes`, async ({ host, page }) => {
    await page.goto(`${host.site}en/embed/?view=${asked}`);
    await expect(page.locator("[name=view]")).toHaveValue("catalogue");
    await expect(page.locator("[data-snippet=script]")).toContainText('data-view="catalogue"');
  });
}

test("every line of code is seen whole, on a phone too", async ({ host, page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${host.site}en/embed/?view=scheme:bud`);
  const cut = await page
    .locator(".snippet pre")
    .evaluateAll((blocks) => blocks.filter((block) => block.scrollWidth > block.clientWidth).length);
  expect(cut).toBe(0);
});

test("the way for developers stands last, apart from the lines to paste", async ({ host, page }) => {
  await page.goto(`${host.site}en/embed/`);
  await expect(page.locator("main h2").last()).toContainText("For developers");
  await expect(page.locator("main section").last()).toContainText("npm ci");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the lines for the whole catalogue stand there, with a sentence on what to change", async ({ host, page }) => {
    await page.goto(`${host.site}en/embed/`);
    await expect(page.locator("[data-snippet=script]")).toBeVisible();
    await expect(page.locator("[data-snippet=script]")).toContainText("embed.js");
    await expect(page.getByText("The choices and the preview need JavaScript.")).toBeVisible();
    await expect(page.locator("[data-builder]")).toBeHidden();
  });
});

/** The cards and facts themselves are judged on the complete pages, so a part of the catalogue is enough here. */
const PAGES = {
  builder: "embed/",
  catalogue: "embed/catalogue/?stage=production",
  stage: "embed/stages/production/",
  scheme: "embed/schemes/tvp/",
};
const READERS = [
  { locale: "zh-hk", width: 375, colorScheme: "light" },
  { locale: "en", width: 1280, colorScheme: "dark" },
] as const;
for (const [kind, path] of Object.entries(PAGES)) {
  test(`axe finds nothing: ${kind}, on a narrow light screen in Chinese and a wide dark one in English`, async ({
    host,
    page,
  }) => {
    for (const { locale, width, colorScheme } of READERS) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(`${host.site}${locale}/${path}`);
      // What stands in the preview is judged by itself.
      await page.$$eval("[data-preview]", ([preview]) => preview?.replaceChildren());
      await dropHiddenCards(page);
      expect(await violations(page), locale).toEqual([]);
    }
  });
}
