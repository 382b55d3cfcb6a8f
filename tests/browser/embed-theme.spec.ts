import type { Frame } from "@playwright/test";
import { contrast, parseColour, type Rgb } from "../../src/embed/colours.ts";
import { violations } from "./accessibility.ts";
import { dropHiddenCards, expect, test } from "./embed.ts";

const style = (frame: Frame, selector: string, property: string): Promise<string> =>
  frame
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test("the documented settings reach the frame", async ({ host }) => {
  await host.open(
    host.tag({ locale: "en", view: "stage:rnd", theme: "accent: #00695c; paper: #f4f9f8; radius: 0; font: serif" }),
  );
  await host.fits();
  const frame = await host.frame();
  expect(await style(frame, ".card h3", "font-family")).toContain("Georgia");
  expect(await style(frame, ".card", "border-radius")).toBe("0px");
  expect(await style(frame, "body", "background-color")).toBe("rgb(244, 249, 248)");
  expect(await style(frame, ".since a", "color")).toBe("rgb(0, 105, 92)");
});

test("the look is there before anything is painted, however late the frame's script arrives", async ({
  host,
  page,
}) => {
  await page.route(/\/embed\/frame\./, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.addInitScript(() => {
    const seen = new Set<string>();
    const look = () => {
      // Without a body there is nothing to paint.
      if (document.body) seen.add(getComputedStyle(document.body).backgroundColor);
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { seen });
  });
  await page.goto(`${host.site}en/embed/stages/rnd/?theme=paper:%23f4f9f8`);
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
  expect(seen).toEqual(["rgb(244, 249, 248)"]);
});

/** Themes that leave light or dark to the device, and those that decide it. */
const UNREADABLE = {
  light: [
    "accent: #ffff00",
    "accent: #ffee88; paper: #888888",
    "accent: #111111; paper: #222222",
    "scheme: light; accent: #fff",
  ],
  dark: ["accent: #ffff00", "accent: #000080", "scheme: dark; accent: #000080", "scheme: light; accent: #fff"],
};
for (const colorScheme of ["light", "dark"] as const) {
  test(`colours nobody could read are corrected until axe finds nothing (${colorScheme} device)`, async ({
    host,
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const theme of UNREADABLE[colorScheme]) {
      await page.goto(`${host.site}en/embed/catalogue/?stage=production&theme=${encodeURIComponent(theme)}`);
      await dropHiddenCards(page);
      expect(await page.locator("[data-scheme-id]").count(), theme).toBeGreaterThan(0);
      expect(await violations(page, ["color-contrast"]), theme).toEqual([]);
    }
  });
}

test("a host with one look has it on every device", async ({ host, page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await host.open(host.tag({ locale: "en", view: "stage:rnd", theme: "scheme: light" }));
  await host.fits();
  const frame = await host.frame();
  const background = async () =>
    (await style(frame, "body", "background-color")).match(/\d+/g)?.map(Number) as unknown as Rgb;
  expect(contrast(await background(), [0, 0, 0])).toBeGreaterThan(18);
  await host.open(host.tag({ locale: "en", view: "stage:rnd", theme: "paper: #101820" }));
  await page.emulateMedia({ colorScheme: "light" });
  await host.fits();
  const ink = (await style(await host.frame(), "body", "color")).match(/\d+/g)?.map(Number) as unknown as Rgb;
  expect(contrast(ink, parseColour("#101820") ?? [0, 0, 0])).toBeGreaterThan(10);
});

test("a theme cannot smuggle anything in", async ({ host, page }) => {
  const hostile =
    "accent: #fff;}body{display:none}; font: url(https://example.org/x); paper: javascript:alert(1); radius: 1px;}</style><script>top.hacked=1</script>";
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).host));
  await page.goto(`${host.site}en/embed/stages/rnd/?theme=${encodeURIComponent(hostile)}`);
  await expect(page.locator("h1")).toBeVisible();
  expect([...new Set(asked)]).toEqual([new URL(host.site).host]);
  expect(await page.evaluate(() => document.documentElement.getAttribute("style"))).not.toMatch(/url|script|display/);
});
