/** Fetches what a page shows on other days, and sets what holds on one of them in place of what the page was built with. */
import type { DatedFragment } from "../../outputs/dated-fragments.ts";

/** Longer than a slow line takes for the largest file. */
const LONGEST_WAIT_MS = 20_000;

const isFragment = (value: unknown): value is DatedFragment => {
  if (typeof value !== "object" || value === null) return false;
  const { slot, from, until, html } = value as Record<string, unknown>;
  return [slot, from, until, html].every((field) => typeof field === "string");
};

/** The fragments at the address; undefined where they cannot be had: no line, no answer in time, no such file, or no fragments in it. */
export async function fetchFragments(address: string): Promise<DatedFragment[] | undefined> {
  // AbortSignal.timeout is younger than some browsers in use.
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), LONGEST_WAIT_MS);
  let value: unknown;
  try {
    const response = await fetch(address, { signal: controller.signal });
    value = response.ok ? await response.json() : undefined;
  } catch {
    // Only the line can fail here: what is done with the answer stands outside.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
  return Array.isArray(value) && value.every(isFragment) ? value : undefined;
}

/** Which element takes the place of which. */
export type Replacements = Map<HTMLElement, HTMLElement>;

function elementOf({ slot, html }: DatedFragment): HTMLElement | undefined {
  const template = document.createElement("template");
  template.innerHTML = html;
  const { firstElementChild: element } = template.content;
  return element instanceof HTMLElement && element.dataset.slot === slot ? element : undefined;
}

/**
 * What to put into each slot on the day; undefined where one of them has nothing for it, so that a page never claims
 * a day of which it shows only a part.
 * @param after leaves out what holds since this day or longer, as the page shows it already.
 */
export function replacementsFor(
  slots: Iterable<HTMLElement>,
  fragments: readonly DatedFragment[],
  day: string,
  after = "",
): Replacements | undefined {
  const holding = new Map(
    fragments.filter(({ from, until }) => from <= day && day <= until).map((one) => [one.slot, one]),
  );
  const replacements: Replacements = new Map();
  for (const slot of slots) {
    const fragment = holding.get(slot.dataset.slot ?? "");
    const element = fragment && elementOf(fragment);
    if (!element) return undefined;
    if (fragment.from > after) replacements.set(slot, element);
  }
  return replacements;
}

const FOCUSABLE = "a[href], button, summary";

/** Sets the new elements in; whoever had gone to a link of an old one stays at the same link of the new. */
export function putInPlace(replacements: Replacements): void {
  for (const [old, element] of replacements) {
    const focused = [...old.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement as Element);
    old.replaceWith(element);
    if (focused >= 0) element.querySelectorAll<HTMLElement>(FOCUSABLE)[focused]?.focus({ preventScroll: true });
  }
}
