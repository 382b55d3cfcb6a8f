/** Some servers answer a path that begins with two slashes. Written as it stands it would name another host: `//zh-hk/`. */
import type { Page } from "@playwright/test";
import { idsOf } from "./records.ts";
import { expect, test } from "./test.ts";

/** Opens a page of the site under such a path, as such a server would. */
async function openAt(page: Page, baseURL: string, head: string, path: string): Promise<string> {
  const { origin, pathname } = new URL(baseURL);
  const address = `${origin}${head}${pathname}${path}`;
  await page.route(
    (url) => url.href.startsWith(address),
    async (route) => route.fulfill({ response: await route.fetch({ url: `${baseURL}${path}` }) }),
  );
  await page.goto(address);
  return address;
}

for (const head of ["/", "//evil.example/..%2f"]) {
  test(`under ${head}/… search, filters and stages stay on this site`, async ({ page, catalogue, baseURL }) => {
    const address = await openAt(page, baseURL ?? "", head, "zh-hk/");
    const { origin } = new URL(baseURL ?? "");
    for (const tab of await page.locator("a[data-stage]").all()) {
      expect(new URL(await tab.evaluate((link: HTMLAnchorElement) => link.href)).origin).toBe(origin);
    }
    await catalogue.box("status", "paused").check();
    expect(page.url()).toBe(`${address}?status=paused`);
    await catalogue.type("BUD");
    await expect.poll(() => page.url()).toBe(`${address}?status=paused&q=BUD`);
    await catalogue.search.fill("");
    expect((await catalogue.shown()).sort()).toEqual(idsOf({ status: ["paused"] }));
    await expect.poll(() => page.url()).toBe(`${address}?status=paused`);
    await page.getByRole("link", { name: "English", exact: true }).click();
    await expect(page).toHaveURL("en/?status=paused");
  });

  test(`under ${head}/… the list of changes is narrowed`, async ({ page, baseURL }) => {
    const address = await openAt(page, baseURL ?? "", head, "en/changes/");
    await page.getByLabel("Year", { exact: true }).selectOption("2020");
    await expect(page.locator("main [data-changes-year] h2:visible")).toHaveText(["2020"]);
    expect(page.url()).toBe(`${address}?year=2020`);
  });
}
