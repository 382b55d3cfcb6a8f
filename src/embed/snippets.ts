/** The lines a web editor copies. Plain text from plain values, so that page and builder show the same. */
import { type Embed, frameAddress, viewPath } from "./address.ts";

export interface Choice extends Embed {
  /** What is shown, in the language of the frame: the frame's title and the words of the link. */
  name: string;
}

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Attributes in order, those without a value left out. */
const attributes = (values: Record<string, string | undefined>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : []))
    .join("");

const linkLine = (site: string, { locale, view, name }: Choice): string =>
  `<p><a href="${escaped(`${site}${locale}/${viewPath(view) ?? ""}`)}">${escaped(name)}</a></p>`;

/** A link that remains where no script runs, and the script that puts the frame in its place. */
export function scriptSnippet(site: string, choice: Choice): string {
  const { locale, view, theme, asof, show } = choice;
  const data = attributes({
    "data-locale": locale,
    "data-view": view,
    "data-theme": theme,
    "data-asof": asof,
    "data-show": show,
  });
  return `${linkLine(site, choice)}\n<script src="${escaped(site)}embed.js"${data} async></script>`;
}

/** A frame that needs no script and scrolls by itself, and a link for where frames are not shown. */
export function frameSnippet(site: string, choice: Choice): string {
  const data = attributes({ src: frameAddress(site, choice), title: choice.name });
  return `<iframe${data} width="100%" height="800" frameborder="0" loading="lazy"></iframe>\n${linkLine(site, choice)}`;
}

/** What a host's content security policy has to allow, one line for each way. */
export const policySnippet = (site: string): string => {
  const { origin } = new URL(site);
  return `script-src ${origin};\nframe-src ${origin};`;
};

/** The commands that build the folder. */
export const FILES_SNIPPET = `npm ci
SITE_URL=https://www.example.hk BASE_PATH=/funding PUBLISHER="Your organisation" npm run build
SITE_URL=https://www.example.hk BASE_PATH=/funding npm run build:embed`;
