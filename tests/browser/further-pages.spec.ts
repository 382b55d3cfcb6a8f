/** A list that is longer than a page: its other cards stand on further pages until a reader asks for something of all. */
import { ids, idsOf } from "./records.ts";
import { expect, test } from "./test.ts";

const CARD = /<article[^>]*data-scheme-id="([^"]*)".*?<\/article>/gsu;
/** So many stand in the page. */
const IN_PAGE = 30;
const SECOND = "**/en/all/2/";

/** How often the second page has been asked for, and what becomes of those who ask. */
interface Second {
  asked: number;
  fails: boolean;
}

const splitTest = test.extend<{ second: Second }>({
  second: [
    async ({ page }, use) => {
      const second = { asked: 0, fails: false };
      let rest = "";
      const split = async (route: import("@playwright/test").Route) => {
        const response = await route.fetch();
        let place = 0;
        rest = "";
        const body = (await response.text())
          .replace(CARD, (card) => {
            if (place++ < IN_PAGE) return card;
            rest += card;
            return "";
          })
          .replace(
            /<p class="show-all.*?<\/p>/su,
            `$&<div class="without-script not-started" data-further><a href="all/2/" data-page="2">2</a></div>`,
          );
        await route.fulfill({ response, body });
      };
      await page.route(/\/en\/(\?.*)?$/, split);
      await page.route(SECOND, (route) => {
        second.asked++;
        return second.fails
          ? route.fulfill({ status: 503, body: "" })
          : route.fulfill({ contentType: "text/html", body: `<!doctype html><body>${rest}</body>` });
      });
      await use(second);
    },
    { auto: true },
  ],
});

splitTest(
  "until someone asks for more, the page loads none of it and says how many there are",
  async ({ catalogue, second }) => {
    await catalogue.open("en");
    await expect(catalogue.showAll).toHaveText(`Show all ${ids.length}`);
    await expect(catalogue.cards).toHaveCount(12);
    await expect(catalogue.status).toHaveText(`${ids.length} schemes`);
    expect((await catalogue.stageCounts())[""]).toBe(ids.length);
    expect((await catalogue.counts("applicant")).sme).toBe(idsOf({ applicant: ["sme"] }).length);
    expect(second.asked).toBe(0);
  },
);

splitTest("a search finds what stands on a further page, which is fetched once", async ({ catalogue, second }) => {
  await catalogue.open("en");
  const here = await catalogue.page.$$eval("[data-scheme-id]", (cards) =>
    cards.map((card) => card.getAttribute("data-scheme-id")),
  );
  expect(here).not.toContain("eflc");
  await catalogue.type("enterprise support");
  await catalogue.search.fill("");
  await expect(catalogue.status).toHaveText(`${ids.length} schemes`);
  expect((await catalogue.shown()).sort()).toEqual(ids);
  expect(second.asked).toBe(1);
});

splitTest("filters count and show all, also of an address that was shared", async ({ catalogue }) => {
  await catalogue.open("en", "?stage=financing&show=all");
  const expected = idsOf({ stage: ["financing"] });
  await expect(catalogue.status).toHaveText(`${expected.length} schemes`);
  expect((await catalogue.shown()).sort()).toEqual(expected);
  expect((await catalogue.stageCounts()).training).toBe(idsOf({ stage: ["training"] }).length);
});

splitTest("“show all” shows all, in the order as built", async ({ catalogue, page }) => {
  await catalogue.open("en");
  await catalogue.showAll.click();
  await expect(catalogue.cards).toHaveCount(ids.length);
  await expect(page.locator("[data-scheme-id]").nth(12).locator("h3 a")).toBeFocused();
  const order = await catalogue.onDisplay();
  await page.unrouteAll();
  await catalogue.open("en", "?show=all");
  expect(await catalogue.onDisplay()).toEqual(order);
});

splitTest("another day is shown on the cards of further pages too", async ({ catalogue, page }) => {
  await catalogue.open("en", "?asof=2020-04-29");
  await expect(page.locator("html[data-asof='2020-04-29']")).toBeAttached();
  await catalogue.sort.selectOption("name");
  expect((await catalogue.shown()).sort()).toEqual(ids);
  const old = await page
    .locator("[data-scheme-id] h3 a")
    .evaluateAll(
      (links) => links.filter((link) => !(link as HTMLAnchorElement).search.includes("asof=2020-04-29")).length,
    );
  expect(old).toBe(0);
});

splitTest(
  "where a further page cannot be had, the page says that some are missing",
  async ({ catalogue, second, faults }) => {
    second.fails = true;
    await catalogue.open("en");
    await catalogue.tab("financing").click();
    await expect(catalogue.status).toHaveText(/Some schemes could not be loaded/);
    faults.length = 0;
  },
);
