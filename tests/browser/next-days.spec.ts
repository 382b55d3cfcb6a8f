/** What closes or opens next: on the card, on the catalogue's first page, and as an order of its own. */
import type { SchemeRecord } from "../../src/catalogue/schema/record.ts";
import { today } from "../../src/site/today.ts";
import { ids, scheme } from "./records.ts";
import { expect, test } from "./test.ts";

const lastOf = (on: string): string => {
  const [year, month = "12", day] = on.replace(/^[~≤]/u, "").split("-");
  return `${year}-${month}-${day ?? String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate())}`;
};

/** The days a record announces to apply by or from, read by hand; the ends of terms are left out. */
const announced = ({ timing }: SchemeRecord): string[] =>
  (timing?.dates ?? [])
    .flatMap(({ on, kind }) => (on && (kind === "closes" || kind === "opens") ? [lastOf(on)] : []))
    .filter((day) => day >= today)
    .sort();

test("by date, what has the nearest day stands first, and what has none last", async ({ page, catalogue }) => {
  await catalogue.open("en", "?sort=deadline&show=all");
  const shown = await catalogue.shown();
  expect(shown.toSorted()).toEqual(ids);
  const days = await page
    .locator("[data-scheme-id]")
    .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.next ?? ""));
  const known = days.filter(Boolean);
  expect(known.length).toBeGreaterThan(10);
  expect(days.slice(0, known.length)).toEqual(known.toSorted());
  for (const [at, id] of shown.slice(0, known.length).entries()) {
    const [first] = announced(scheme(id));
    if (first) expect((days[at] ?? "") <= first, `${id}: ${days[at]} by ${first}`).toBe(true);
  }
  // Whatever announces a day is among those that have one.
  expect(ids.filter((id) => announced(scheme(id)).length > 0 && shown.indexOf(id) >= known.length)).toEqual([]);
});

test("the order can be chosen, and stands in the address", async ({ page, catalogue }) => {
  await catalogue.open("zh-hk");
  await catalogue.sort.selectOption("deadline");
  await expect(page).toHaveURL(/sort=deadline/);
  const first = page.locator("[data-scheme-id]:visible").first();
  await expect(first.locator(".card-next")).toContainText("年");
});

test("the first page names the next of them, which lead to their schemes and to all by date", async ({
  page,
  catalogue,
}) => {
  await catalogue.open("en");
  await page.getByText("What closes or opens next").click();
  const lines = page.locator(".next-days li");
  expect(await lines.count()).toBeGreaterThan(3);
  await expect(lines.first()).toContainText(/Apply by|Opens|[Ee]nds/);
  await page.getByRole("link", { name: "All schemes by date" }).click();
  await expect(page).toHaveURL(/sort=deadline/);
});

test("a day that has gone by is taken from the card and from the first page", async ({ page, catalogue }) => {
  await page.clock.setFixedTime("2027-12-31T12:00:00+08:00");
  await catalogue.open("en", "?show=all");
  const gone = await page
    .locator("[data-gone-after]")
    .evaluateAll((lines) => lines.filter((line) => ((line as HTMLElement).dataset.goneAfter ?? "") < "2027-12-31"));
  expect(gone.length).toBeGreaterThan(0);
  const visible = await page
    .locator("[data-gone-after]")
    .evaluateAll((lines) =>
      lines
        .filter((line) => !(line as HTMLElement).hidden)
        .map((line) => (line as HTMLElement).dataset.goneAfter ?? ""),
    );
  expect(visible.filter((day) => day < "2027-12-31")).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the first page names the next days all the same", async ({ page }) => {
    await page.goto("en/");
    await page.locator(".next-days summary").click();
    await expect(page.locator(".next-days li").first()).toBeVisible();
    await expect(page.getByRole("link", { name: "All schemes by date" })).toBeHidden();
  });
});
