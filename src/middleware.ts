import { defineMiddleware } from "astro:middleware";
import { below, isBarePath } from "./embed/bare-path.ts";
import { frameScript } from "./outputs/embed-scripts.ts";
import { address } from "./site/addresses.ts";

/** What a frame shows where there is no such page, as a path below the base. */
const NOT_FOUND = /^404(\/|\.html)?$/;

/**
 * Gives every bare page the frame's script as the last of its head: under the policy and after the style sheets it
 * reads, both of which Astro adds only there, and before the body, without which a browser paints nothing.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get("content-type")?.startsWith("text/html");
  const path = below(address(""), url.pathname) ?? "";
  if (!isPage || !(isBarePath(path) || NOT_FOUND.test(path))) return response;
  const html = await response.text();
  return new Response(html.replace("</head>", `<script src="${address(frameScript.path)}"></script></head>`), response);
});
