/** What of a card matched, and why it was found where its name does not show it. */
import type { ClientMessages } from "../i18n/client-messages.ts";
import { whyText } from "../i18n/why.ts";
import type { Ranges, Result } from "../search/types.ts";

/** What a card needs to show a match: the result, what of any text matches, and the names of other schemes. */
export interface Match {
  result: Result;
  rangesIn: (text: string) => Ranges;
  nameOf: (id: string) => string;
}

/** Marks the matched characters in the card's code and names, and says the reason if they do not show it. */
export function showMatch(card: HTMLElement, match: Match | undefined, messages: ClientMessages): void {
  const shown = new Set<string>();
  for (const element of card.querySelectorAll<HTMLElement>("[data-text]")) {
    const text = element.textContent ?? "";
    shown.add(text);
    mark(element, text, match ? match.rangesIn(text) : []);
  }
  const why = card.querySelector<HTMLElement>("[data-why]");
  if (!why) return;
  const [reason] = match?.result.why ?? [];
  // A name or code that stands on the card shows the reason by itself, unless it is another scheme's too.
  const telling = reason && (reason.shared || (reason.kind !== "name" && !shown.has(reason.text)));
  const text = telling ? whyText(reason, messages, match?.nameOf) : "";
  if (why.textContent !== text) why.textContent = text;
  why.hidden = text === "";
}

function mark(element: HTMLElement, text: string, ranges: Ranges): void {
  if (ranges.length === 0) {
    if (element.querySelector("mark")) element.textContent = text;
    return;
  }
  const pieces: (string | HTMLElement)[] = [];
  let end = 0;
  for (const [from, to] of ranges) {
    const marked = document.createElement("mark");
    marked.textContent = text.slice(from, to);
    pieces.push(text.slice(end, from), marked);
    end = to;
  }
  element.replaceChildren(...pieces, text.slice(end));
}
