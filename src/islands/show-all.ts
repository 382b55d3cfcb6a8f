/**
 * How many schemes of a list stand at once, and the button that shows all of them. The address says which: what was
 * shown is there again after “back” and a reload, and a host asks for it the same way.
 */
import { SHOWN_AT_FIRST, showOf } from "../embed/show.ts";
import { fill } from "../i18n/fill.ts";
import { currentAddress, replaceAddress } from "./address-bar.ts";
import { find, setText } from "./dom.ts";

/** How many may stand before the button is pressed, as `?show=` says. */
export function shownAtOnce(): number {
  const show = showOf(currentAddress().searchParams.get("show") ?? "");
  return show === "all" ? Number.POSITIVE_INFINITY : Number(show ?? SHOWN_AT_FIRST);
}

/** The button below a list, as `ShowAll.astro` has built it. */
export class ShowAll {
  readonly #line: HTMLElement;
  readonly #button: HTMLElement;

  /**
   * @param root holds the button.
   * @param showAll shows what is not there yet, and gives the first of it: there the reader goes on.
   */
  constructor(root: ParentNode, showAll: () => HTMLElement | undefined) {
    this.#line = find(root, "[data-show-all]");
    this.#button = find(this.#line, "button");
    this.#button.addEventListener("click", () => {
      const url = currentAddress();
      url.searchParams.set("show", "all");
      // Choices stand in the address as they were written.
      url.search = url.search.replaceAll("%2C", ",");
      replaceAddress(url.href);
      // It begins where the button stood, so there is nothing to scroll to.
      showAll()?.querySelector<HTMLElement>("h3 a")?.focus({ preventScroll: true });
    });
  }

  /** Offers to show that many, or nothing where all of them may stand. */
  offer(total: number): void {
    this.#line.hidden = total <= shownAtOnce();
    setText(this.#button, fill(this.#button.dataset.label ?? "", { n: total }));
  }
}
