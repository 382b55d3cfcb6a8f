/** The catalogue page as a reader uses it. */
import type { Locator, Page } from "@playwright/test";
import type { Locale } from "../../src/i18n/locales.ts";

export class Catalogue {
  readonly page: Page;
  readonly search: Locator;
  readonly status: Locator;
  readonly cards: Locator;
  readonly choices: Locator;
  readonly none: Locator;
  readonly sort: Locator;
  readonly showAll: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.locator("input[type=search]");
    this.status = page.getByRole("status");
    this.cards = page.locator("[data-scheme-id]:visible");
    this.choices = page.locator("[data-choices] button");
    this.none = page.locator("[data-none]");
    this.sort = page.locator("[data-sort]");
    this.showAll = page.locator("[data-show-all] button");
  }

  /** @param state e.g. `?stage=training` */
  async open(locale: Locale = "zh-hk", state = ""): Promise<void> {
    await this.page.goto(`${locale}/${state}`);
  }

  /** Types as a person would and waits until the search has answered. */
  async type(query: string): Promise<void> {
    await this.search.fill(query);
    await this.answered(query);
  }

  /** Waits until the sentence of results speaks of the query, and every result is there. */
  async answered(query: string): Promise<void> {
    await this.status.filter({ hasText: query.trim() }).waitFor();
    await this.complete();
  }

  /** Waits for the cards that follow the first ones a frame later while someone types. */
  async complete(): Promise<void> {
    await this.page.locator("[data-filling]").waitFor({ state: "detached" });
  }

  /** The ids of all schemes that are left of the list, in their order; of a long list it first has all shown. */
  async shown(): Promise<string[]> {
    await this.page.waitForLoadState();
    await this.complete();
    // Not where a press would do nothing yet, or where the whole list stands anyway.
    if (await this.showAll.isVisible()) await this.showAll.evaluate((button: HTMLElement) => button.click());
    return this.onDisplay();
  }

  /** The ids of the schemes on display, in their order. */
  async onDisplay(): Promise<string[]> {
    await this.complete();
    return this.page.$$eval("[data-scheme-id]", (cards) =>
      cards
        .filter((card) => getComputedStyle(card).display !== "none")
        .map((card) => card.getAttribute("data-scheme-id") ?? ""),
    );
  }

  tab(stage: string): Locator {
    return this.page.locator(`a[data-stage="${stage}"]`);
  }

  box(facet: string, value: string): Locator {
    return this.page.locator(`input[name="${facet}"][value="${value}"]`);
  }

  /** The numbers beside the values of a facet, as displayed. */
  async counts(facet: string): Promise<Record<string, number>> {
    return Object.fromEntries(
      await this.page.$$eval(`[data-facet="${facet}"] [data-count]`, (elements) =>
        elements.map((element) => [
          element.getAttribute("data-count"),
          Number(element.textContent?.match(/\d+/g)?.at(-1)),
        ]),
      ),
    );
  }

  /** The stage tabs' numbers; the one of all stages under the empty name. */
  async stageCounts(): Promise<Record<string, number>> {
    return Object.fromEntries(
      await this.page.$$eval("a[data-stage]", (tabs) =>
        tabs.map((tab) => [tab.getAttribute("data-stage"), Number(tab.querySelector("[data-count]")?.textContent)]),
      ),
    );
  }

  /** The query part of the address, decoded; without `show=all`, which `shown` may have added. */
  state(): string {
    return decodeURIComponent(new URL(this.page.url()).search).replace(/[?&]show=all$/, "");
  }
}
