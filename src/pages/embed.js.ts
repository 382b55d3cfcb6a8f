import type { APIRoute } from "astro";
import { loader } from "../embed-files.ts";

/** What other sites load; see docs/embedding.md. */
export const GET: APIRoute = () => new Response(loader, { headers: { "content-type": "text/javascript" } });
