/** Measuring a page from within: functions that run in the browser and say in words what is wrong. */

/** Draws what the browser would leave out while it is off the screen. */
export function showAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { content-visibility: visible !important }");
  document.adoptedStyleSheets.push(sheet);
}

/** Opens everything that a reader can open. */
export function openAll(): void {
  for (const details of document.querySelectorAll("details")) details.open = true;
}

/** Whatever would make the page scroll sideways. */
export function sticksOut(): string[] {
  const root = document.documentElement;
  const scrolls = (element: Element): boolean =>
    element.closest(".visually-hidden") !== null ||
    [...ancestors(element)].some((around) => ["auto", "scroll"].includes(getComputedStyle(around).overflowX));
  function* ancestors(element: Element): Generator<Element> {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) yield at;
  }
  const wide = [...document.body.querySelectorAll("*")]
    .filter(
      (element) =>
        element.checkVisibility() &&
        element.getBoundingClientRect().right > root.clientWidth + 0.5 &&
        !scrolls(element),
    )
    .map(
      (element) =>
        `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> ends at ${Math.round(element.getBoundingClientRect().right)}: ${element.textContent?.trim().slice(0, 40)}`,
    );
  return root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} px wide`, ...wide] : wide;
}

/** Words that stand on other words; a button that sticks to an edge lies over what scrolls past under it, and is left out. */
export function overlaps(): string[] {
  const sticks = (button: Element | null): boolean => button !== null && getComputedStyle(button).position === "sticky";
  interface Piece {
    text: string;
    block: Element;
    rect: DOMRect;
  }
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (
      !element ||
      node.textContent?.trim() === "" ||
      element.closest(".visually-hidden, .skip, script, select, symbol") ||
      !element.checkVisibility() ||
      sticks(element.closest("button"))
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = node.textContent?.trim().slice(0, 40) ?? "";
    for (const rect of range.getClientRects()) if (rect.width > 1) pieces.push({ text, block: element, rect });
  }
  pieces.sort((a, b) => a.rect.top - b.rect.top);
  const found = new Set<string>();
  for (const [index, { text, block, rect }] of pieces.entries()) {
    for (const other of pieces.slice(index + 1)) {
      if (other.rect.top >= rect.bottom - 1) break;
      if (other.block === block || other.block.contains(block) || block.contains(other.block)) continue;
      const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
      const down = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top);
      // Lines of one paragraph may touch by the height of their leading.
      if (across > 2 && down > Math.min(rect.height, other.rect.height) * 0.35)
        found.add(`“${text}” on “${other.text}”`);
    }
  }
  return [...found];
}

/** Controls smaller than 24 by 24 px that are not words within a sentence. */
export function smallTargets(): string[] {
  const LEAST = 24;
  /** What a finger may hit: the label around a box, and the card that a link's pseudo-element covers. */
  const target = (control: Element): Element => {
    const cover = getComputedStyle(control, "::after");
    const covers = cover.position === "absolute" && cover.inset === "0px";
    return control.closest("label") ?? (covers ? control.closest("article") : null) ?? control;
  };
  const inSentence = (control: Element): boolean => {
    if (getComputedStyle(control).display !== "inline") return false;
    let block = control.parentElement;
    while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
    return (block?.textContent?.trim() ?? "") !== (control.textContent?.trim() ?? "");
  };
  return [...document.querySelectorAll("a[href], button, input, select, summary")]
    .filter(
      (control) => control.checkVisibility() && !control.closest(".visually-hidden, .skip") && !inSentence(control),
    )
    .flatMap((control) => {
      const { width, height } = target(control).getBoundingClientRect();
      return width >= LEAST && height >= LEAST
        ? []
        : [
            `${control.tagName.toLowerCase()} ${Math.round(width)}×${Math.round(height)}: ${control.textContent?.trim().slice(0, 40)}`,
          ];
    });
}
