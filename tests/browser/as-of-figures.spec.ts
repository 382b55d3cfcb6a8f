/** Dated figures, written down from the sources, as a reader finds them on the scheme's page of that day. */

import type { Page } from "@playwright/test";
import { HELD, NOT_DOCUMENTED, OVER } from "../data/dated-figures.ts";
import { expect, test } from "./test.ts";

const SCHEMES = "bud tvp emf sfgs rttp ph rp tsssu mrp cef nias tplsp epem rfs pag cp3".split(" ");

/** What a panel of the page says: the sum and government's part, or that there is none. */
async function figureOf(page: Page, track: string): Promise<string> {
  const panel = page.locator(`#figure-${track}`);
  const amount = (await panel.locator(".amount strong").textContent()) ?? "";
  if (amount === "No figure documented for that day") return NOT_DOCUMENTED;
  if ((await panel.locator(".since").textContent())?.startsWith("Last in force")) return OVER;
  const [share = ""] = await panel.locator(".share p").allTextContents();
  const [, government, other] = share.match(/Government (\d+) : (\d+)/) ?? [];
  const percent = government
    ? Math.round((Number(government) / (Number(government) + Number(other))) * 1000) / 10
    : /No matching/.test(share)
      ? 100
      : share.match(/([\d.]+)%(?: of cost| guaranteed)/)?.[1];
  return [amount.replace("HK$", ""), ...(percent === undefined ? [] : [`${percent}%`])].join(", ");
}

test("there are at least 40 of them in 15 schemes, both ends of intervals among them", () => {
  const figures = SCHEMES.flatMap((id) => Object.values(HELD[id] ?? {}).flat());
  expect(figures.length).toBeGreaterThanOrEqual(40);
  expect(SCHEMES.length).toBeGreaterThanOrEqual(15);
});

for (const id of SCHEMES) {
  test(`${id}: each documented day shows what held on it`, async ({ page }) => {
    const rows = Object.entries(HELD[id] ?? {}).flatMap(([track, days]) =>
      days.map(([day, figure]) => ({ track, day, figure })),
    );
    for (const [day, ofDay] of Map.groupBy(rows, (row) => row.day)) {
      await page.goto(`en/schemes/${id}/?asof=${day}`);
      await expect(page.locator(".as-of-banner")).toBeVisible();
      // The banner stands there while the day is under way; this once it has arrived.
      await expect(page.locator("html")).toHaveAttribute("data-asof", day);
      for (const { track, figure } of ofDay)
        expect.soft(await figureOf(page, track), `${track} on ${day}`).toBe(figure);
    }
  });
}
