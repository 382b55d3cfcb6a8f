/**
 * The address bar, which holds the reader's choices: the one place that writes the browser's history.
 *
 * Browsers take longer over a changed address than a search takes, so what someone types is written right after the
 * frame that shows its results. And they may refuse: Safari does after 100 changes in 30 seconds. Then the page goes
 * on as if nothing had happened, and the address follows as soon as it may.
 */
import { afterPaint } from "./after-paint.ts";

const TRY_AGAIN_MS = 2000;

/** The address still to be written. */
let waiting: string | undefined;
let asked = false;
let again: ReturnType<typeof setTimeout> | undefined;

/**
 * This page's address with another query and fragment.
 * Never put together from `location.pathname`: one that begins with two slashes would name another host.
 */
export function addressWith(search: string, hash = ""): string {
  const url = new URL(location.href);
  url.search = search;
  url.hash = hash;
  return url.href;
}

/** The page's address as it stands, or as it will once it has been written. */
export const currentAddress = (): URL => new URL(waiting ?? location.href);

/** Writes what is waiting; where the browser refuses, it goes on waiting. */
function write(step: "pushState" | "replaceState" = "replaceState"): void {
  clearTimeout(again);
  const address = waiting;
  waiting = undefined;
  if (address === undefined || address === location.href) return;
  try {
    history[step](null, "", address);
  } catch {
    waiting = address;
    again = setTimeout(() => write(), TRY_AGAIN_MS);
  }
}

/** In place of the address as it stands, when the page has been painted. */
export function replaceAddress(address: string): void {
  waiting = address;
  if (asked) return;
  asked = true;
  afterPaint(() => {
    asked = false;
    write();
  });
}

/** As a step that “back” undoes. To be called before the page changes: the browser keeps the place scrolled to with the step left. */
export function pushAddress(address: string): void {
  write();
  waiting = address;
  write("pushState");
}

// The reader went elsewhere in the history: what was waiting belongs to another entry.
addEventListener("popstate", () => {
  waiting = undefined;
});
// A reload right after the last key must not lose it.
addEventListener("pagehide", () => write());
