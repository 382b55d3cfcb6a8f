/** Colours a host may choose, brought to where text on them can be read (WCAG 2.2 AA). */

export type Rgb = readonly [number, number, number];

/** Contrast that normal text needs. */
export const AA = 4.5;

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** `#0b5a66` or `#0a5`, with or without its mark; undefined for anything else. */
export function parseColour(text: string): Rgb | undefined {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1];
  if (!digits) return undefined;
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g);
  const [red = 0, green = 0, blue = 0] = (pairs ?? []).map((pair) => Number.parseInt(pair, 16));
  return [red, green, blue];
}

/** `#0b5a66` */
export const hex = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

/** WCAG's relative luminance, 0 for black to 1 for white. */
export function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG's contrast ratio, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of the second colour in the first, as whole numbers so that what is measured is what is shown. */
export const mix = (a: Rgb, b: Rgb, share: number): Rgb =>
  a.map((part, index) => Math.round(part + ((b[index] ?? 0) - part) * share)) as unknown as Rgb;

const STEPS = 50;

/** The colour nearest to the wanted one, on the way to a safe one, that stands out enough against all others. */
export function reach(wanted: Rgb, safe: Rgb, against: readonly Rgb[], ratio: number): Rgb {
  for (let step = 0; step < STEPS; step++) {
    const tried = mix(wanted, safe, step / STEPS);
    if (against.every((other) => contrast(tried, other) >= ratio)) return tried;
  }
  return safe;
}

/** Black or white, whichever is further away. */
export const opposite = (colour: Rgb): Rgb => (contrast(colour, WHITE) >= contrast(colour, BLACK) ? WHITE : BLACK);
