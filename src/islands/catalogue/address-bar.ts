/**
 * The address bar, which holds the reader's choices. Browsers take longer over a changed address than a search takes,
 * so what someone types is written there right after the frame that shows its results.
 */
import { afterPaint } from "./after-paint.ts";

let waiting: string | undefined;

/** Writes what is waiting to be written. */
function write(): void {
  if (waiting !== undefined && waiting !== current()) history.replaceState(null, "", waiting);
  waiting = undefined;
}

const current = (): string => location.pathname + location.search + location.hash;

/** In place of the address as it stands, when the page has been painted. */
export function replaceAddress(address: string): void {
  if (waiting === undefined) afterPaint(write);
  waiting = address;
}

/** As a step that “back” undoes. */
export function pushAddress(address: string): void {
  write();
  if (address !== current()) history.pushState(null, "", address);
}

// The reader went elsewhere in the history: what was typed before belongs to another entry.
addEventListener("popstate", () => {
  waiting = undefined;
});
// A reload right after the last key must not lose it.
addEventListener("pagehide", write);
