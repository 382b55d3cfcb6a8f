import type { APIRoute } from "astro";
import { address } from "../site/addresses.ts";

/** Everything may be read; the sitemap lists what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(address("sitemap-index.xml"), site).href}\n`);
