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

/**
 * Acts on a click in place of following the link. A click with a key held down, or with another button, is left to the
 * browser: it opens a tab or a window, or saves what the link leads to.
 */
export function onPlainClick(link: HTMLElement, act: () => void): void {
  link.addEventListener("click", (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act();
  });
}

/** Says that the script of this part of the page (`data-island`) is at work; see `started.ts`. */
export function markStarted(part: HTMLElement): void {
  part.dataset.island = "started";
}
