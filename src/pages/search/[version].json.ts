import type { APIRoute } from "astro";
import { searchData } from "../../outputs/search-data.ts";

export const getStaticPaths = () => [{ params: { version: searchData.version } }];

/** The data the catalogue's search needs; loaded when someone begins to search. */
export const GET: APIRoute = () => new Response(searchData.body, { headers: { "content-type": "application/json" } });
