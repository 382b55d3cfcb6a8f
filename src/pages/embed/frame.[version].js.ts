import type { APIRoute } from "astro";
import { frameScript } from "../../outputs/embed-scripts.ts";

export const getStaticPaths = () => [{ params: { version: frameScript.version } }];

/** What every bare page begins with. */
export const GET: APIRoute = () => new Response(frameScript.body, { headers: { "content-type": "text/javascript" } });
