/** Dated figures, written down from the sources, as a reader finds them on the scheme's page of that day. */

import type { Page } from "@playwright/test";
import { HELD, NOT_DOCUMENTED, OVER } from "../data/dated-figures.ts";
import { writtenSum } from "../english-money.ts";
import { expect, test } from "./test.ts";

const SCHEMES = "bud tvp emf sfgs rttp ph rp tsssu mrp cef nias tplsp epem rfs pag cp3".split(" ");

/** What the page's panel of a track lacks of what is documented; empty where it says all of it. */
async function missing(page: Page, track: string, figure: string): Promise<string[]> {
  const panel = page.locator(`#figure-${track}`);
  const amount = (await panel.locator(".amount").textContent()) ?? "";
  const dates = (await panel.locator(".since").textContent()) ?? "";
  if (figure === NOT_DOCUMENTED) return amount.trim() === "Had not begun" ? [] : [`says ${amount}`];
  if (figure === OVER) return dates.startsWith("Ended") ? [] : [`says ${dates}`];
  const text = (await panel.locator(":scope > .amount, :scope > .facts").allTextContents()).join(" ");
  const share = (await panel.locator(".share p").allTextContents()).join();
  return figure
    .split(", ")
    .filter((part) =>
      part.endsWith("%")
        ? !(part === "100%"
            ? /No matching|100%/.test(share)
            : new RegExp(`(?:pays|to|guarantees) ${part}|or ${part} of`).test(share))
        : !(text.includes(writtenSum(Number(part.replaceAll(",", "")))) || text.includes(part)),
    );
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
    // The pages are made from the same code as the units, which ask every row: here both ends, and one between.
    const days = [...Map.groupBy(rows, (row) => row.day)].sort(([a], [b]) => a.localeCompare(b));
    const asked = days.filter((_, at) => at === 0 || at === days.length - 1 || at === days.length >> 1);
    for (const [day, ofDay] of asked) {
      await page.goto(`en/schemes/${id}/?asof=${day}`);
      await expect(page.locator(".as-of-banner")).toBeVisible();
      // The banner stands there while the day is under way; this once it has arrived.
      await expect(page.locator("html")).toHaveAttribute("data-asof", day);
      for (const { track, figure } of ofDay)
        expect.soft(await missing(page, track, figure), `${track} on ${day}: ${figure}`).toEqual([]);
    }
  });
}
