/** The cards already on the page: what each offers, and which of them are shown in which order. */
import { type Faceted, facetedIn } from "../../catalogue/facets.ts";
import { isForFirms } from "../../catalogue/ranking.ts";
import { afterPaint } from "../after-paint.ts";
import { ShowAll, shownAtOnce } from "../show-all.ts";
import { putInOrder } from "./reorder.ts";

/** A card and what the list needs to know of its scheme. */
export interface CardItem extends Faceted {
  id: string;
  element: HTMLElement;
  name: string;
  /** What one application can get, in HK$; 0 where no sum is known. */
  amount: number;
  /** Day of the newest evidence of its state. */
  evidence: string;
  /** The next day to apply by or from, `YYYY-MM-DD`; empty where none is known. */
  next: string;
  /** Its place in the page as built, in recommended order. */
  place: number;
}

/** Reads what the build wrote on a card. */
function readCard(element: HTMLElement, place: number): CardItem {
  const { schemeId, amount, evidence, next } = element.dataset;
  return {
    id: schemeId ?? "",
    element,
    name: element.querySelector("[data-text=name]")?.textContent ?? "",
    amount: Number(amount),
    evidence: evidence ?? "",
    next: next ?? "",
    place,
    ...facetedIn(element),
  };
}

/**
 * Reads all cards in an element.
 * @param from the place of the first of them in the page as built.
 */
export const readCards = (root: ParentNode, from = 0): CardItem[] =>
  [...root.querySelectorAll<HTMLElement>("[data-scheme-id]")].map((element, at) => readCard(element, from + at));

/** Reads the card that has taken the place of an item's own, say for another day; it is shown or hidden as that was. */
export function renewCard(item: CardItem, element: HTMLElement): void {
  element.hidden = item.element.hidden;
  Object.assign(item, readCard(element, item.place));
}

/** With more cards than this, those that are not shown are out of the document: each one in it makes the others dearer. */
const MANY = 500;
/** More than any screen holds. Where all are asked for, the rest follows when the reader comes near the end, so that a long list costs a key no more. */
const AT_ONCE = 200;
const AT_ONCE_OF_MANY = 30;
/** As many as a large screen holds below the search box: while someone types, these come a frame before the others. */
const AT_FIRST = 8;
const NEAR_END = "1500px";

/** The cards on display. It moves no more of them than it must: each moved card costs the page a new layout. */
export class CardList {
  readonly #root: HTMLElement;
  readonly #many: boolean;
  readonly #atOnce: number;
  readonly #end = document.createElement("div");
  readonly #observer: IntersectionObserver;
  readonly #button: ShowAll;
  /** On display, in order. */
  #shown: readonly CardItem[];
  #waiting: readonly CardItem[] = [];
  /** Stands before the first scheme that no firm can apply for itself, where the order tells these apart. */
  readonly #heading: HTMLElement | null;
  #grouped = true;
  /** How many may stand until the reader asks for all. */
  #most = shownAtOnce();
  /** Sets a card up for what it was found by. */
  #dress: (item: CardItem) => void = () => {};

  /**
   * @param items all cards in the root; as built, all of them are on display.
   * @param total how many there are, those included that are not in the page yet.
   * @param onAll hears that the reader has asked for all.
   */
  constructor(root: HTMLElement, items: readonly CardItem[], total: number, onAll: () => void) {
    this.#root = root;
    this.#many = total > MANY;
    this.#atOnce = this.#many ? AT_ONCE_OF_MANY : AT_ONCE;
    this.#shown = items;
    this.#heading = root.querySelector("[data-not-for-firms]");
    root.after(this.#end);
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting || this.#filling) return;
        this.#showMore(this.#atOnce);
        this.#lookForEnd();
      },
      { rootMargin: NEAR_END },
    );
    this.#button = new ShowAll(root.parentElement ?? root, () => {
      const next = this.#waiting[0]?.element;
      this.#most = shownAtOnce();
      this.#button.offer(0);
      this.#showMore(this.#atOnce);
      this.#lookForEnd();
      onAll();
      return next;
    });
    addEventListener("beforeprint", () => this.#showWhole());
  }

  /**
   * Shows these cards in this order, or the first of them, as the address says; cards that stay where they are are not
   * touched.
   * @param typing whether someone types: then the cards beyond the first screen follow a frame later.
   * @param grouped whether what no firm can apply for itself stands after the others, under a heading.
   * @param total how many there are, where some of them are not in the page yet.
   */
  show(
    items: readonly CardItem[],
    dress: (item: CardItem) => void,
    typing: boolean,
    grouped: boolean,
    total = items.length,
  ): void {
    this.#dress = dress;
    this.#grouped = grouped;
    this.#most = shownAtOnce();
    this.#button.offer(total);
    const first = Math.min(typing ? AT_FIRST : this.#atOnce, this.#most);
    if (typing && items.length > first) this.#fillLater();
    this.#waiting = items.slice(first);
    this.#display(items.slice(0, first));
    this.#lookForEnd();
  }

  /** Asks anew whether the end is near: where it was near before and still is, no news of it would come. */
  #lookForEnd(): void {
    this.#observer.unobserve(this.#end);
    if (this.#waiting.length > 0 && this.#shown.length < this.#most) this.#observer.observe(this.#end);
  }

  /** Whether only the first cards are there yet. */
  get #filling(): boolean {
    return "filling" in this.#root.dataset;
  }

  /** Until the rest has followed, the list keeps its height: nothing below it moves, and no frame around it resizes. */
  #fillLater(): void {
    if (this.#filling) return;
    this.#root.style.minHeight = `${this.#root.clientHeight}px`;
    this.#root.dataset.filling = "";
    afterPaint(() => {
      this.#showMore(this.#atOnce - this.#shown.length);
      this.#root.style.minHeight = "";
      delete this.#root.dataset.filling;
      this.#lookForEnd();
    });
  }

  #showMore(wanted: number): void {
    const number = Math.min(wanted, this.#most - this.#shown.length);
    if (number <= 0 || this.#waiting.length === 0) return;
    const more = [...this.#shown, ...this.#waiting.slice(0, number)];
    this.#waiting = this.#waiting.slice(number);
    this.#display(more);
  }

  /** What is printed is whole; after it the screen is as before. */
  #showWhole(): void {
    const before = this.#shown;
    this.#display([...before, ...this.#waiting]);
    addEventListener("afterprint", () => this.#display(before), { once: true });
  }

  #display(items: readonly CardItem[]): void {
    const before = new Set(this.#shown);
    const now = new Set(items);
    for (const item of this.#shown) if (!now.has(item)) this.#putAway(item);
    const firstOther = this.#grouped ? items.find((item) => !isForFirms(item)) : undefined;
    if (this.#heading) this.#heading.hidden = !firstOther;
    putInOrder(
      this.#root,
      items.flatMap((item) => (item === firstOther && this.#heading ? [this.#heading, item.element] : [item.element])),
    );
    for (const item of items) {
      this.#dress(item);
      if (!before.has(item)) item.element.hidden = false;
    }
    this.#shown = items;
  }

  #putAway({ element }: CardItem): void {
    element.hidden = true;
    if (this.#many) element.remove();
  }
}
