import type { APIRoute } from "astro";
import type { SchemeRecord } from "../../../../catalogue/schema/record.ts";
import SchemeNow from "../../../../components/SchemeNow.astro";
import SchemeTitle from "../../../../components/SchemeTitle.astro";
import type { Locale } from "../../../../i18n/locales.ts";
import { piecesOf } from "../../../../outputs/as-of.ts";
import { schemePaths } from "../../../../site/routes.ts";

export const getStaticPaths = schemePaths;

/** A scheme's name, status and figures on any day; loaded only for `?asof=`. */
export const GET: APIRoute<{ scheme: SchemeRecord }> = async ({ params, props }) =>
  Response.json(
    await piecesOf(
      [props.scheme],
      [
        { component: SchemeTitle, name: () => "title" },
        { component: SchemeNow, name: () => "figures" },
      ],
      params.locale as Locale,
    ),
  );
