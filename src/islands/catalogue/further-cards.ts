/**
 * The cards that do not stand in the page: a list of many hundred schemes has further pages (`all/2/` …), which a
 * reader without script leafs through. With script they are fetched, once, when something is asked for which all
 * cards are needed; until then the numbers and the first cards are as built.
 */
import { dayOfReader, showConfirmed } from "../confirmed.ts";

/** Cards of the further pages, and how far they have come. */
export class FurtherCards {
  readonly #addresses: string[];
  readonly #take: (cards: DocumentFragment) => void;
  #bringing: Promise<void> | undefined;
  #state: "awaited" | "failed" | "here";
  /** How many schemes there are in all. */
  readonly total: number;

  /**
   * @param root the list, which says how many cards there are in all; the links to its other pages stand beside it.
   * @param take is handed all further cards, hidden and in their order, or none where they could not be had.
   */
  constructor(root: HTMLElement, take: (cards: DocumentFragment) => void) {
    const links = root.parentElement?.querySelectorAll<HTMLAnchorElement>("[data-further] a[data-page]") ?? [];
    this.#addresses = [...links].map(({ href }) => href);
    this.#take = take;
    this.#state = this.#addresses.length === 0 ? "here" : "awaited";
    this.total = Number(root.dataset.total);
  }

  /** Whether cards are missing that may still be had. */
  get awaited(): boolean {
    return this.#state === "awaited";
  }

  /** Whether cards are missing and could not be had. */
  get failed(): boolean {
    return this.#state === "failed";
  }

  /** Brings what is missing, once; over when it has been taken, or could not be had. */
  bring(): Promise<void> {
    this.#bringing ??= this.awaited ? this.#bring() : Promise.resolve();
    return this.#bringing;
  }

  async #bring(): Promise<void> {
    const cards = document.createDocumentFragment();
    try {
      for (const text of await Promise.all(this.#addresses.map(textAt))) {
        cards.append(...cardsIn(text));
        // A key that is pressed meanwhile is heard.
        await new Promise((resume) => setTimeout(resume));
      }
      for (const card of cards.children) showConfirmed(dayOfReader(), card as HTMLElement);
      this.#state = "here";
    } catch {
      cards.replaceChildren();
      this.#state = "failed";
    }
    this.#take(cards);
  }
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

function cardsIn(page: string): HTMLElement[] {
  const cards = new DOMParser().parseFromString(page, "text/html").querySelectorAll<HTMLElement>("[data-scheme-id]");
  for (const card of cards) card.hidden = true;
  return [...cards];
}
