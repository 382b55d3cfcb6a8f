import type { APIRoute } from "astro";
import { loader } from "../outputs/embed-scripts.ts";

/** What other sites load; see docs/embedding.md. */
export const GET: APIRoute = () => new Response(loader, { headers: { "content-type": "text/javascript" } });
