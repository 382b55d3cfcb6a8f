/** Long work in short steps: a page does a few at a time, so that no key has to wait for them. */

/** What it yields on the way says nothing. */
export type Steps<T> = Generator<unknown, T>;

/** Longer than this no key may wait. */
const SLICE_MS = 6;

/** Takes all steps now. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Takes the steps in slices of a few milliseconds; between two of them the page hears and shows what waits for it. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  // A message comes back sooner than a timer, which browsers hold back after a few rounds.
  const { port1, port2 } = new MessageChannel();
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      port2.onmessage = () => resolve();
      port1.postMessage(null);
    });
  try {
    for (let end = performance.now() + SLICE_MS; ; ) {
      const { done, value } = steps.next();
      if (done) return value;
      if (performance.now() < end) continue;
      await pause();
      end = performance.now() + SLICE_MS;
    }
  } finally {
    port1.close();
  }
}
