import { LOCALES } from "../i18n/locales.ts";

const BELOW_EMBED = new RegExp(`/(?:${LOCALES.join("|")})/embed/.`);

/** Whether a path or address is that of a page for frames. `embed/` itself is the builder, and `BASE_PATH` may hold the word. */
export const isBarePage = (path: string): boolean => BELOW_EMBED.test(path);
