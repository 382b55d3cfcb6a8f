import type { APIRoute } from "astro";
import { catalogue } from "../../../catalogue/catalogue.ts";
import Card from "../../../components/Card.astro";
import { LOCALES, type Locale } from "../../../i18n/locales.ts";
import { piecesOf } from "../../../outputs/as-of.ts";

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** The cards of all schemes on any day; loaded only for `?asof=`. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(
    await piecesOf(catalogue.schemes, [{ component: Card, name: ({ id }) => id }], params.locale as Locale),
  );
