import type { APIRoute } from "astro";
import { catalogue } from "../../../catalogue/catalogue.ts";
import Card from "../../../components/Card.astro";
import type { Locale } from "../../../i18n/locales.ts";
import { piecesOf } from "../../../outputs/as-of.ts";
import { localePaths } from "../../../site/routes.ts";

export const getStaticPaths = localePaths;

/** The cards of all schemes on any day; loaded only for `?asof=`. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(
    await piecesOf(catalogue.schemes, [{ component: Card, name: ({ id }) => id }], params.locale as Locale),
  );
