import type { APIRoute } from "astro";
import { LOCALES } from "../../i18n/locales.ts";
import type { FragmentFile } from "../../outputs/dated-fragments.ts";
import { BARE, PAGES } from "../../site/families.ts";
import { viewIn } from "../../site/routes.ts";
import { fragmentFiles } from "../_fragments.ts";

export async function getStaticPaths() {
  const views = LOCALES.flatMap((locale) => [PAGES, BARE].map((places) => viewIn(locale, undefined, places)));
  const files = await Promise.all(views.flatMap(fragmentFiles));
  return files.map((file) => ({ params: { file: file.name }, props: file }));
}

/** What the pages show on other days; loaded only for `?asof=`, or by a page that has grown old. */
export const GET: APIRoute<FragmentFile> = ({ props }) =>
  new Response(props.body, { headers: { "content-type": "application/json" } });
