/** A percentage as it is written, with at most one decimal: a third is 33.3. */
export const percentNumber = (value: number): number => Math.round(value * 10) / 10;
