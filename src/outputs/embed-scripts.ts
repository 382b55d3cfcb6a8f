/** The two scripts of the embed, built once a build: the hosts' loader, and what the bare pages begin with. */
import { LOCALES } from "../i18n/locales.ts";
import { messagesIn } from "../i18n/messages/index.ts";
import { address, FULL_SITE, SITE } from "../site/addresses.ts";
import { bundle } from "./bundle.ts";
import { contentHash } from "./content-hash.ts";

/** `/embed.js`, under a name that never changes. */
export const loader: string = await bundle("loader.ts", {
  __NAMES__: Object.fromEntries(LOCALES.map((locale) => [locale, messagesIn(locale).siteName])),
  __SITE__: SITE,
  __FULL__: FULL_SITE === SITE ? "" : (FULL_SITE ?? null),
});

const body = await bundle("frame.ts", { __BASE__: address("") });
const version = contentHash(body);

/** The frame's own script, under a name that changes with its content. */
export const frameScript = { body, version, path: `embed/frame.${version}.js` };
