/** Puts a theme into force in this document, through the CSSOM: style attributes would break the page's own policy. */
import { parseColour, type Rgb } from "./colours.ts";
import { colourProperties, colourSchemeOf, fontList, parseTheme, type Theme } from "./theme.ts";

const DARK = /prefers-color-scheme:\s*dark/;
const INKS = ["--ink", "--ink-soft", "--ink-quiet", "--good", "--warn", "--stop", "--accent", "--accent-strong"];

/** Reads the theme from the address and applies it, again whenever the device turns light or dark. */
export function applyThemeFrom(search: string): void {
  const text = new URLSearchParams(search).get("theme");
  if (!text) return;
  const theme = parseTheme(text);
  const colourScheme = colourSchemeOf(theme);
  if (colourScheme) forceColourScheme(colourScheme);
  apply(theme);
  // Where queries cannot be listened to (Safari before 14), the device is asked once.
  if (!colourScheme) matchMedia("(prefers-color-scheme: dark)").addEventListener?.("change", () => apply(theme));
}

/** The dark tokens stand in media rules; those rules are made to hold always or never. */
function forceColourScheme(colourScheme: "light" | "dark"): void {
  document.documentElement.style.setProperty("color-scheme", colourScheme);
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSMediaRule && DARK.test(rule.media.mediaText))
        rule.media.mediaText = colourScheme === "dark" ? "all" : "not all";
    }
  }
}

function apply(theme: Theme): void {
  const { style, lang } = document.documentElement;
  for (const name of [...style].filter((name) => name.startsWith("--"))) style.removeProperty(name);
  const token = (name: string): Rgb =>
    parseColour(getComputedStyle(document.documentElement).getPropertyValue(name)) ?? [0, 0, 0];
  const ground = { paper: token("--paper"), surface: token("--surface"), inks: INKS.map(token) };
  const font = fontList(theme.font, lang);
  const properties = {
    ...colourProperties(theme, ground),
    ...(theme.radius !== undefined && { "--hkfs-radius": `${theme.radius}px` }),
    ...(font && { "--hkfs-font": font }),
  };
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
}
