/** How long a swing may last and still be the host's scrollbar rather than the reader. */
const SWING_MS = 1000;

interface Size {
  width: number;
  height: number;
  at: number;
}

/**
 * Ends a swing that no reader causes: a taller frame gives the host a scrollbar, which narrows the frame, which makes
 * it shorter, which takes the scrollbar away, and so on. At the second return to the same size the taller one stays.
 * @returns what to report for each size measured, in order; undefined for a frame that is not laid out.
 */
export function resizeLoopGuard(): (width: number, height: number, now: number) => number | undefined {
  let past: Size[] = [];
  return (width, height, now) => {
    if (width <= 0 || height <= 0) return undefined;
    past = [...past, { width, height, at: now }].slice(-5).filter(({ at }) => now - at < SWING_MS);
    const [first, second, third, fourth, fifth] = past;
    const swings =
      same(first, third) &&
      same(third, fifth) &&
      same(second, fourth) &&
      first?.width !== second?.width &&
      fifth !== undefined;
    return swings ? Math.max(height, second?.height ?? 0) : height;
  };
}

const same = (a: Size | undefined, b: Size | undefined): boolean => a?.width === b?.width && a?.height === b?.height;
