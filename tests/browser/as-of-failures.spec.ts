/** Where the figures of a day come late, in part or not at all, the page works with today's and says so. */
import type { Page, Route } from "@playwright/test";
import { expect, test } from "./test.ts";

const DAY = "2020-04-29";
const FRAGMENTS = "**/asof/**";
const banner = ".as-of-banner";

interface Fragment {
  slot: string;
  html: string;
}

/** Answers with what the server gave, changed. */
const changed =
  (change: (fragments: Fragment[]) => unknown) =>
  async (route: Route): Promise<void> => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as Fragment[]) });
  };

const FAILURES: Record<string, (route: Route) => Promise<void>> = {
  "no line": (route) => route.abort(),
  "no such file": (route) => route.fulfill({ status: 404, body: "[]" }),
  "a fault of the server": (route) => route.fulfill({ status: 500, body: "" }),
  "a page in place of the data": (route) => route.fulfill({ body: "<!doctype html><title>Sign in</title>" }),
  "an empty object": (route) => route.fulfill({ json: {} }),
  "an empty list": (route) => route.fulfill({ json: [] }),
  "a list of something else": (route) => route.fulfill({ json: [null, 1, { slot: "title" }] }),
  "half of the data": async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  },
  "one place without its fragment": changed((fragments) => {
    const last = fragments.at(-1)?.slot;
    return fragments.filter(({ slot }) => slot !== last);
  }),
  "a fragment that belongs elsewhere": changed((fragments) =>
    fragments.map((fragment) => ({ ...fragment, html: fragment.html.replace(/data-slot="[^"]*"/, "") })),
  ),
};

async function expectToday(page: Page): Promise<void> {
  await expect(page.locator(banner)).toContainText("The figures of 29 April 2020 could not be loaded.");
  await expect(page.locator(banner)).toContainText("What you see is as of today.");
  await expect(page.locator(banner)).not.toContainText("of that day");
  await expect(page.locator("html")).not.toHaveAttribute("data-asof");
}

for (const [what, answer] of Object.entries(FAILURES)) {
  test(`${what}: the page shows all of today, works, and can try again`, async ({ page, catalogue, faults }) => {
    await page.route(FRAGMENTS, answer);
    await page.goto(`en/schemes/bud/?asof=${DAY}`);
    await expectToday(page);
    await expect(page.locator("#figure-main .amount")).toContainText("HK$7 million in total");

    await catalogue.open("en", `?asof=${DAY}`);
    await expectToday(page);
    await expect(page.locator('[data-scheme-id="bud"] .amount')).toContainText("HK$7 million in total");
    await catalogue.type("bud");
    expect((await catalogue.shown())[0]).toBe("bud");
    expect(catalogue.state()).toContain(`asof=${DAY}`);

    await page.unroute(FRAGMENTS);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator(banner)).toContainText("As it stood on 29 April 2020");
    await expect(page.getByRole("button", { name: "Try again" })).toBeHidden();
    await expect(page.locator('[data-scheme-id="bud"] .amount')).toContainText("HK$4 million in total");
    await expect(catalogue.search).toHaveValue("bud");
    // What the browser itself says of a request that failed.
    expect(faults.splice(0).filter((fault) => !/asof|Failed to load resource/.test(fault))).toEqual([]);
  });
}

test("a second failure is told like the first, and can be tried again", async ({ page, faults }) => {
  await page.route(FRAGMENTS, (route) => route.fulfill({ json: [] }));
  await page.goto(`zh-hk/schemes/bud/?asof=${DAY}`);
  const retry = page.getByRole("button", { name: "再試一次" });
  for (let times = 0; times < 2; times += 1) {
    await expect(page.locator(banner)).toContainText("未能載入2020年4月29日的資料。");
    await expect(page.locator(banner)).toContainText("所見為今日情況");
    await retry.click();
  }
  await page.unroute(FRAGMENTS);
  await retry.click();
  await expect(page.locator(banner)).toContainText("2020年4月29日的情況");
  await expect(page.locator("#figure-main .amount")).toContainText("累計最多400萬元");
  expect(faults).toEqual([]);
});

test("a line that never answers is given up, and until then everything works with today's figures", async ({
  page,
  catalogue,
  faults,
}) => {
  await page.clock.install();
  await page.route(FRAGMENTS, () => {});
  await catalogue.open("en", `?asof=${DAY}`);
  await expect(page.locator(banner)).toContainText("Loading 29 April 2020…");
  await expect(page.locator(banner)).toContainText("Until then you see today.");
  await expect(page.locator('[data-scheme-id="bud"] .amount')).toContainText("HK$7 million in total");
  await page.clock.resume();
  await catalogue.type("bud");
  expect((await catalogue.shown())[0]).toBe("bud");
  await catalogue.search.fill("");
  await catalogue.box("status", "closed").check();
  await expect(catalogue.choices).toHaveText(["Closed"]);
  await page.clock.fastForward(60_000);
  await expectToday(page);
  faults.splice(0);
});

test("an answer whose body never ends is given up too", async ({ page, faults }) => {
  // A server of its own would be needed to send half an answer and wait: the body is held back in the page instead.
  await page.addInitScript(() => {
    const { fetch } = globalThis;
    globalThis.fetch = async (input, init) => {
      if (!String(input).includes("/asof/")) return fetch(input, init);
      const body = new ReadableStream({
        start: (stream) => init?.signal?.addEventListener("abort", () => stream.error(new Error("aborted"))),
      });
      return new Response(body);
    };
  });
  await page.clock.install();
  await page.goto(`en/schemes/bud/?asof=${DAY}`);
  await expect(page.locator(banner)).toContainText("Loading 29 April 2020…");
  await page.clock.fastForward(60_000);
  await expectToday(page);
  expect(faults).toEqual([]);
});

test("a day that arrives late is shown in place: query, choices, order and focus stay, everything counts anew", async ({
  page,
  catalogue,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(FRAGMENTS, async (route) => {
    await held;
    await route.continue();
  });
  await catalogue.open("en", "?asof=2017-06-01&show=all");
  await catalogue.type("600,000");
  await catalogue.box("applicant", "individual").check();
  await catalogue.sort.selectOption("amount");
  const link = page.locator('[data-scheme-id="youth-gba-startup"] h3 a');
  await expect(page.locator('[data-scheme-id="youth-gba-startup"] [data-why]')).toHaveText("Limit HK$600,000");
  await expect(page.locator('[data-scheme-id="youth-gba-startup"] .status')).toContainText("Open");
  const openToday = (await catalogue.counts("status")).open ?? 0;
  await link.focus();
  const before = catalogue.state();

  release();
  await expect(page.locator(banner)).toContainText("As it stood on 1 June 2017");
  await expect(page.locator('[data-scheme-id="youth-gba-startup"] .status')).toContainText("Had not begun");
  await expect(page.locator('[data-scheme-id="youth-gba-startup"] [data-why]')).toHaveText("Later limit HK$600,000");
  await expect(link).toBeFocused();
  await expect(catalogue.search).toHaveValue("600,000");
  await expect(catalogue.box("applicant", "individual")).toBeChecked();
  expect(catalogue.state()).toBe(before);
  expect((await catalogue.counts("status")).open).not.toBe(openToday);
  const shown = await catalogue.cards.evaluateAll((cards) =>
    cards.map((card) => ({
      state: card.getAttribute("data-facet-status"),
      amount: Number(card.getAttribute("data-amount")),
    })),
  );
  expect(shown.filter(({ state }) => state === "open").length).toBe((await catalogue.counts("status")).open);
  expect(shown.map(({ amount }) => amount)).toEqual(shown.map(({ amount }) => amount).toSorted((a, b) => b - a));
});

test("marks of a match stand on the cards that arrive late", async ({ page, catalogue }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(FRAGMENTS, async (route) => {
    await held;
    await route.continue();
  });
  await catalogue.open("en", `?asof=${DAY}`);
  await catalogue.type("technology training");
  await expect(page.locator('[data-scheme-id="rttp"] mark').first()).toBeVisible();
  release();
  await expect(page.locator(banner)).toContainText("As it stood on");
  await expect(page.locator('[data-scheme-id="rttp"] mark').first()).toBeVisible();
  // Cards that were put away stay so.
  await expect(page.locator('[data-scheme-id="sfgs"]')).toBeHidden();
});
