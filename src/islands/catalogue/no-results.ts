/** What stands in place of the list when nothing is left of it. */
import { find, setText } from "../dom.ts";
import type { CardItem } from "./card-list.ts";

/** Says so in a sentence, and names the schemes that are nearest as what they are: a guess. */
export function sayNothingFits(none: HTMLElement, text: string, nearest: readonly CardItem[]): void {
  setText(find(none, "[data-none-text]"), text);
  const list = find(none, "[data-nearest]");
  list.hidden = nearest.length === 0;
  find(list, "[data-nearest-list]").replaceChildren(...nearest.map(linkTo));
}

/** The scheme of a card, as a line of a list. */
export function linkTo({ element, name }: CardItem): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = element.querySelector<HTMLAnchorElement>("h3 a")?.href ?? "";
  link.textContent = name;
  item.append(link);
  return item;
}
