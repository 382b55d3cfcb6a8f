/**
 * The element the page was built with.
 * @throws {Error} naming the selector, where markup and script have come apart.
 */
export function find(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

/** Writes a text that is not there yet: the same text written again would cost a new layout. */
export function setText(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
