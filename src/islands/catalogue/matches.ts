/** What of a card matched, and why it was found where its name does not show it. */
import type { ClientMessages } from "../../i18n/client-messages.ts";
import { whyText } from "../../i18n/why.ts";
import type { Highlighter, Ranges, Reason, Result } from "../../search/answer.ts";
import { find, setText } from "../dom.ts";

/** What a card needs to show a match: the result, what of any text matches, the names of other schemes, and the day the page shows. */
export interface Match {
  result: Result;
  highlight: Highlighter;
  nameOf: (id: string) => string;
  /** `YYYY-MM-DD` */
  day: string;
}

/** The parts of a card that show a match. */
interface CardParts {
  /** Each with what stood in it as built, where the name's words tell a line where to break. */
  texts: { element: HTMLElement; text: string; marked: string; built: readonly ChildNode[] }[];
  why: HTMLElement;
}

const partsOf = new WeakMap<HTMLElement, CardParts>();

function partsIn(card: HTMLElement): CardParts {
  const known = partsOf.get(card);
  if (known) return known;
  const elements = [...card.querySelectorAll<HTMLElement>("[data-text]")];
  const texts = elements.map((element) => ({
    element,
    text: element.textContent ?? "",
    marked: "",
    built: [...element.childNodes],
  }));
  const parts = { texts, why: find(card, "[data-why]") };
  partsOf.set(card, parts);
  return parts;
}

/** Marks the matched characters in the card's code and names, and says the reason if they do not show it. */
export function showMatch(card: HTMLElement, match: Match | undefined, messages: ClientMessages): void {
  const { texts, why } = partsIn(card);
  for (const place of texts) {
    const ranges = match?.highlight(place.text) ?? [];
    if (place.marked === String(ranges)) continue;
    place.marked = String(ranges);
    place.element.replaceChildren(...(ranges.length > 0 ? piecesOf(place.text, ranges) : place.built));
  }
  const reason = tellingReason(match?.result.why ?? []);
  const shown = texts.some(({ text }) => text === reason?.text);
  // A name or code that stands on the card shows the reason by itself, unless it is another scheme's too.
  const telling = reason && (reason.shared || (reason.kind !== "name" && !shown));
  const text = match && telling ? whyText(reason, messages, match) : "";
  setText(why, text);
  why.hidden = text === "";
}

const lengthOf = ({ ranges }: Reason): number => ranges.reduce((sum, [from, to]) => sum + to - from, 0);

/** The strongest reason, unless it only shows a part of what another form of the scheme shows whole. */
function tellingReason(reasons: readonly Reason[]): Reason | undefined {
  const [first, ...others] = reasons;
  if (!first || first.kind === "name" || first.kind === "code") return first;
  return others.reduce((best, other) => (lengthOf(other) > lengthOf(best) ? other : best), first);
}

function piecesOf(text: string, ranges: Ranges): (string | HTMLElement)[] {
  const pieces: (string | HTMLElement)[] = [];
  let end = 0;
  for (const [from, to] of ranges) {
    const marked = document.createElement("mark");
    marked.textContent = text.slice(from, to);
    pieces.push(text.slice(end, from), marked);
    end = to;
  }
  return [...pieces, text.slice(end)];
}
