/** For what a reader does not wait for: it is done right after the frame that shows what the reader waits for. */
export const afterPaint = (act: () => void): void => {
  requestAnimationFrame(() => setTimeout(act));
};
