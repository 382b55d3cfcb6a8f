/** A host: a page of another site, served from another origin, into which the catalogue is embedded. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base, expect, type Frame, type Locator, type Page } from "@playwright/test";

export { expect };

export interface HostPage {
  head?: string;
  headers?: Record<string, string>;
  /** Attributes of `<html>`. */
  html?: string;
}

interface Answer {
  status?: number;
  body: string;
  headers: Record<string, string>;
}

export class Host {
  readonly page: Page;
  /** The catalogue's own address. */
  readonly site: string;
  readonly origin: string;
  readonly #serve: (path: string, answer: Answer) => void;

  constructor(page: Page, site: string, server: Server, pages: Map<string, Answer>) {
    this.page = page;
    this.site = site;
    this.origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    this.#serve = (path, answer) => pages.set(path, answer);
  }

  /** The line a web editor pastes. */
  tag(data: Record<string, string> = { locale: "en", view: "catalogue" }, how = "async"): string {
    const attributes = Object.entries(data).map(([name, value]) => `data-${name}="${value}"`);
    return `<script src="${this.site}embed.js" ${attributes.join(" ")} ${how}></script>`;
  }

  async open(body: string, { head = "", headers = {}, html = 'lang="en"' }: HostPage = {}): Promise<void> {
    this.#serve("/", {
      headers,
      body: `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
    });
    await this.page.goto(`${this.origin}/`);
  }

  /** Something else of the host's, such as a script its policy allows. */
  serve(path: string, body: string, type: string): void {
    this.#serve(path, { body, headers: { "content-type": type } });
  }

  /** Sends whoever asks for a path of the host to another address. */
  redirect(path: string, location: string): void {
    this.#serve(path, { status: 301, body: "", headers: { location } });
  }

  iframe(index = 0): Locator {
    return this.page.locator("iframe").nth(index);
  }

  async frame(index = 0): Promise<Frame> {
    const handle = await this.iframe(index).elementHandle();
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error(`the host has no frame ${index}`);
    return frame;
  }

  /** How much taller the frame is than what is in it, in the frame's own pixels; undefined while it is loading. */
  async slack(index = 0): Promise<number | undefined> {
    try {
      return await (await this.frame(index)).evaluate(() => {
        const end = document.querySelector(".bare-credit")?.getBoundingClientRect().bottom;
        return end === undefined ? undefined : innerHeight - (end + scrollY);
      });
    } catch {
      return undefined;
    }
  }

  /** Waits until the frame is as tall as what is in it, within two pixels. */
  async fits(index = 0): Promise<void> {
    const fitting = async () => {
      const slack = await this.slack(index);
      return slack !== undefined && slack >= -2 && slack <= 2 ? "fits" : `off by ${slack}`;
    };
    await expect.poll(fitting, { timeout: 10_000 }).toBe("fits");
  }

  /** The frame's height on the host's page. */
  height(index = 0): Promise<number> {
    return this.iframe(index).evaluate((frame) => frame.getBoundingClientRect().height);
  }
}

/** Fails too when host or frame logged an error or a warning, or broke a policy. */
export const test = base.extend<{ host: Host; faults: string[] }>({
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on("weberror", (error) => faults.push(`error: ${error.error().message}`));
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
      });
      await use(faults);
      expect(faults, "errors and policy violations").toEqual([]);
    },
    { auto: true },
  ],
  host: async ({ page, baseURL }, use) => {
    const pages = new Map<string, Answer>();
    const server = createServer((request, response) => {
      const answer = pages.get(request.url?.split("?")[0] ?? "");
      response.writeHead(answer ? (answer.status ?? 200) : 404, {
        "content-type": "text/html; charset=utf-8",
        ...answer?.headers,
      });
      response.end(answer?.body);
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    await use(new Host(page, new URL("./", baseURL).href.replace(/\/?$/, "/"), server, pages));
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

/** Takes out the cards that do not match: axe would walk through them in vain. */
export const dropHiddenCards = (page: Page): Promise<void> =>
  page.$$eval("[data-scheme-id]", (cards) => {
    for (const card of cards) if (!card.checkVisibility()) card.remove();
  });

/** A view that is there quickly, for tests that do not care which. */
export const SMALL = { locale: "en", view: "stage:production" };

/** The whole list at once, for tests of a tall frame or of a card far down. */
export const WHOLE = { locale: "en", view: "catalogue", show: "all" };

/** What stands around the embed, so that the host scrolls. */
export const LONG = `<p>${"A line of the host's own text. ".repeat(120)}</p>`;
