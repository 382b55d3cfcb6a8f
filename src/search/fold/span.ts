/** A stretch of tokens: half-open, so that `end - start` is its length. */
export interface Span {
  /** Index of the first token covered. */
  start: number;
  /** Index of the token after the last one covered. */
  end: number;
}

/** Whether the inner stretch lies within the outer one. */
export const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether the stretches have a token in common. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
