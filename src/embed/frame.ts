/**
 * The frame's side. Runs in the head of every bare page, before anything is painted: puts the host's theme into force,
 * and once a loader answers, reports height and place to it. Without a loader it stays silent and the frame scrolls.
 */
import { applyThemeFrom } from "./apply-theme.ts";
import { barePathFor, below } from "./bare-path.ts";
import { type FromFrame, unwrap, wrap } from "./protocol.ts";
import { resizeLoopGuard } from "./resize-loop.ts";

/** Put in by the build: where the site stands on its host, e.g. `/funding/`. */
declare const __BASE__: string;

/** Until somebody answers; a loader may arrive later than the frame. */
const ASK_AFTER_MS = [0, 250, 1000, 3000, 9000];
/** What of the address belongs to the embed and goes along to the next bare page. */
const KEPT = ["theme", "asof", "show"];

/** Left free above a place that is brought into view. */
const ROOM_ABOVE = 16;

const root = document.documentElement;
const steadied = resizeLoopGuard();
let host: string | undefined;
let reported = 0;
let fragmentClicked = false;

const send = (message: FromFrame, to: string): void => parent.postMessage(wrap(message), to);

function measured(): number | undefined {
  const height = steadied(innerWidth, root.getBoundingClientRect().height, performance.now());
  return height === undefined ? undefined : Math.ceil(height);
}

function reportHeight(): void {
  const height = measured();
  if (!host || height === undefined || height === reported) return;
  reported = height;
  send({ type: "height", height }, host);
}

function reportPage(back: boolean): void {
  if (!host) return;
  const target = document.querySelector(":target");
  const top = target ? target.getBoundingClientRect().top - root.getBoundingClientRect().top - ROOM_ABOVE : 0;
  reported = measured() ?? reported;
  send(
    { type: "page", place: location.pathname + location.hash, title: document.title, height: reported, top, back },
    host,
  );
}

function greetHost(): void {
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || unwrap(data)?.type !== "hello" || host) return;
    // A host without an origin of its own, such as a file, can only be spoken to as anyone.
    host = origin === "null" ? "*" : origin;
    // The frame is about to be as tall as its content: a scrollbar in between would only change the width.
    root.style.setProperty("overflow", "hidden");
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    reportPage(navigation?.type === "back_forward");
    new ResizeObserver(reportHeight).observe(root);
  });
  for (const delay of ASK_AFTER_MS) setTimeout(() => host ?? send({ type: "ready" }, "*"), delay);
}

/**
 * Keeps the reader among the bare pages, with the host's theme and day; whatever else there is opens a new tab.
 * The build has written the links of bare pages so already; those of the page for 404, which serves every family, are
 * mended here.
 */
function keepInFrame(event: Event): void {
  const link = (event.target as Element | null)?.closest?.<HTMLAnchorElement>("a[href]");
  if (!link || link.target) return;
  const path = link.origin === location.origin ? barePathFor(below(__BASE__, link.pathname) ?? "") : undefined;
  if (path === undefined) {
    link.target = "_blank";
    return;
  }
  const bare = `${__BASE__}${path}`;
  fragmentClicked = link.hash !== "" && bare === location.pathname;
  const here = new URLSearchParams(location.search);
  const url = new URL(link.href);
  url.pathname = bare;
  for (const name of KEPT) {
    const value = here.get(name);
    if (value !== null && !url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  if (url.href !== link.href) link.href = url.href;
}

applyThemeFrom(location.search);
if (parent !== window) {
  root.dataset.framed = "";
  addEventListener("click", keepInFrame, true);
  addEventListener("hashchange", () => {
    reportPage(!fragmentClicked);
    fragmentClicked = false;
  });
  addEventListener("DOMContentLoaded", greetHost);
}
