/** What axe finds on a page, in words: rule, element, and what to do. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { showAll } from "./measure.ts";

/** Every rule of WCAG 2.2 A and AA and axe's own good practices. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(showAll);
  const axe = new AxeBuilder({ page }).options({ runOnly: TAGS, resultTypes: ["violations"] });
  // No page holds a frame, which is what the slower way of running is for.
  const { violations: found } = await axe.setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim()}`,
    ),
  );
}
