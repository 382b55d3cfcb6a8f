/**
 * A phone's keyboard leaves half a screen. While someone types there, what stands between the box and the results folds
 * away (`data-folded`; the style sheet decides what): the results are what is typed for.
 */

/** Lower than this, in CSS px, a screen has no room for more than the box and a result. */
const LOW = 520;
/** A tap that takes the focus away from the box has to land on what it was aimed at before that moves. */
const TAP_MS = 400;

/** The height that is in sight: a keyboard may cover a part of the window without making it smaller. */
function heightInSight(): number {
  const { visualViewport } = window;
  return visualViewport ? visualViewport.height * visualViewport.scale : window.innerHeight;
}

/** @returns what unfolds everything at once, for when the reader is done with typing. */
export function foldWhileTyping(root: HTMLElement, input: HTMLInputElement): () => void {
  const fold = () =>
    root.toggleAttribute(
      "data-folded",
      document.activeElement === input && input.value !== "" && heightInSight() < LOW,
    );
  input.addEventListener("input", fold);
  input.addEventListener("focus", fold);
  input.addEventListener("blur", () => setTimeout(fold, TAP_MS));
  (window.visualViewport ?? window).addEventListener("resize", fold);
  return () => root.removeAttribute("data-folded");
}
