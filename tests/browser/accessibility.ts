/** What axe finds on a page, in words: rule, element, and what to do. */
import type { Page } from "@playwright/test";
import axe from "axe-core";
import { showAll } from "./measure.ts";

/** Every rule of WCAG 2.2 A and AA and axe's own good practices. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** @param runOnly the tags, or else the rules, to be asked. */
export async function violations(page: Page, runOnly: string[] = TAGS): Promise<string[]> {
  await page.evaluate(showAll);
  // A page is asked in several looks; axe is read into it once.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async (asked) => (await window.axe.run({ runOnly: asked, resultTypes: ["violations"] })).violations,
    runOnly,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim()}`,
    ),
  );
}

/** What axe finds on a page on a light device, and on the same page on a dark one. */
export async function violationsLightAndDark(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    found.push(...(await violations(page)).map((violation) => `${colorScheme}: ${violation}`));
  }
  return found;
}
