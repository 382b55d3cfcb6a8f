/**
 * The host's look: a documented few settings, each checked, none of them ever read as CSS.
 * Written `accent: #00695c; paper: #ffffff; radius: 0; font: serif; scheme: light`.
 */
import { LONGEST_THEME } from "./address.ts";
import { AA, contrast, hex, luminance, mix, opposite, parseColour, type Rgb, reach } from "./colours.ts";

export const FONTS = ["system", "sans", "serif"] as const;
export const COLOUR_SCHEMES = ["auto", "light", "dark"] as const;
export const LARGEST_RADIUS = 24;

export interface Theme {
  /** Links and controls. */
  accent?: Rgb;
  /** The background of the page. */
  paper?: Rgb;
  /** Corners, in CSS pixels. */
  radius?: number;
  font?: (typeof FONTS)[number];
  /** Light or dark whatever the reader's device prefers; `auto` follows the device. */
  colourScheme?: (typeof COLOUR_SCHEMES)[number];
}

/** Reads a theme; settings that are unknown or not of their form are passed over. */
export function parseTheme(text: string): Theme {
  const theme: Theme = {};
  for (const part of text.slice(0, LONGEST_THEME).split(/[;,]/)) {
    const [name, value = ""] = part.split(":").map((word) => word.trim().toLowerCase());
    if (name === "accent" || name === "paper") theme[name] = parseColour(value);
    else if (name === "radius" && /^\d{1,2}(px)?$/.test(value))
      theme.radius = Math.min(Number.parseInt(value, 10), LARGEST_RADIUS);
    else if (name === "font") theme.font = FONTS.find((font) => font === value);
    else if (name === "scheme") theme.colourScheme = COLOUR_SCHEMES.find((scheme) => scheme === value);
  }
  return theme;
}

/** Light or dark, where the theme decides it: a host with one background has one scheme. */
export function colourSchemeOf(theme: Theme): "light" | "dark" | undefined {
  if (theme.colourScheme === "light" || theme.colourScheme === "dark") return theme.colourScheme;
  if (!theme.paper) return undefined;
  return hex(opposite(theme.paper)) === "#000000" ? "light" : "dark";
}

/** The site's own colours, light or dark as shown, against which the host's are measured. */
export interface Ground {
  paper: Rgb;
  surface: Rgb;
  /** Every colour in which text stands on paper. */
  inks: readonly Rgb[];
}

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
/** Contrast of the accent where a pointer is on it. */
const STRONG = 7;

/** The custom properties that a theme's colours set; text in them reaches AA whatever the host has chosen. */
export function colourProperties(theme: Theme, ground: Ground): Record<string, string> {
  const { inks, surface } = ground;
  const needed = Math.min(AA, ...inks.map((ink) => contrast(ink, ground.paper)));
  const paper = theme.paper ? reach(theme.paper, ground.paper, inks, needed) : ground.paper;
  const properties: Record<string, string> = theme.paper ? { "--hkfs-paper": hex(paper) } : {};
  if (!theme.accent) return properties;
  const wash = reach(mix(paper, theme.accent, 0.08), paper, inks, needed);
  const papers = [paper, surface, wash];
  const safe = luminance(paper) > 0.5 ? BLACK : WHITE;
  const accent = reach(theme.accent, safe, papers, AA);
  return {
    ...properties,
    "--hkfs-accent": hex(accent),
    "--accent-strong": hex(reach(accent, safe, papers, STRONG)),
    "--accent-wash": hex(wash),
    "--on-accent": hex(opposite(accent)),
  };
}

const LATIN = { sans: 'Arial, "Helvetica Neue"', serif: 'Georgia, "Times New Roman"' };
const HAN = {
  sans: [
    '"PingFang HK", "Microsoft JhengHei", "Noto Sans HK", "Noto Sans CJK HK"',
    '"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC"',
  ],
  serif: [
    '"Songti TC", PMingLiU, "Noto Serif HK", "Noto Serif CJK HK"',
    '"Songti SC", SimSun, "Noto Serif SC", "Noto Serif CJK SC"',
  ],
};

/** The font list of a theme in the page's language; undefined where the site's own stays. */
export function fontList(font: Theme["font"], lang: string): string | undefined {
  if (font === undefined || font === "system") return undefined;
  const han = HAN[font][lang.startsWith("zh-Hans") ? 1 : 0];
  return `${LATIN[font]}, ${han}, ${font === "sans" ? "sans-serif" : "serif"}`;
}
