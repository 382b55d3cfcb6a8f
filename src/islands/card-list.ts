/** The cards already on the page: what each offers, and which of them are shown in which order. */
import type { Faceted } from "../catalogue/facets.ts";

export interface CardItem extends Faceted {
  id: string;
  element: HTMLElement;
  name: string;
  /** Main ceiling in HK$; 0 where there is none. */
  amount: number;
  /** Day of the newest evidence of its state. */
  evidence: string;
  /** Its place in the page as built: by stage. */
  place: number;
}

const words = (text: string | undefined): string[] => text?.split(" ").filter(Boolean) ?? [];

/** Reads what the build wrote on each card. */
export const readCards = (root: Element): CardItem[] =>
  [...root.querySelectorAll<HTMLElement>("[data-scheme-id]")].map((element, place) => {
    const { schemeId, stages, instrument, applicants, sectors, state, amount, evidence } = element.dataset;
    return {
      id: schemeId ?? "",
      element,
      name: element.querySelector("h3")?.textContent ?? "",
      amount: Number(amount),
      evidence: evidence ?? "",
      place,
      stage: words(stages),
      instrument: words(instrument),
      applicant: words(applicants),
      sector: words(sectors),
      status: words(state),
    };
  });

/** Shows exactly these cards in this order; cards that stay where they are are not touched. */
export function showCards(root: Element, all: readonly CardItem[], shown: readonly CardItem[]): void {
  const visible = new Set(shown);
  for (const item of all) {
    const hidden = !visible.has(item);
    if (item.element.hidden !== hidden) item.element.hidden = hidden;
  }
  let next = root.firstElementChild;
  for (const { element } of shown) {
    if (element === next) next = next.nextElementSibling;
    else root.insertBefore(element, next);
  }
}
