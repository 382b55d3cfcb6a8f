/**
 * `/embed.js`: what a host pastes. Each script tag becomes a frame; plain frames of ours, put in before or
 * after it, are taken over; `<hk-funding-schemes data-view="…">` does the same where only markup can be pasted.
 */
import { frameAddress, originOf, siteOf, viewPath } from "./address.ts";
import { isBareBelow, mayBeBare } from "./bare-path.ts";
import { defineElement } from "./element.ts";
import { create, own, root, whenRead } from "./host-page.ts";
import { follow, makeFrame } from "./mount.ts";
import { ATTRIBUTES, readOptions } from "./options.ts";
import { NS, unwrap } from "./protocol.ts";

/** Put in by the build: the site's name in each language, its address, and where the full pages are, if anywhere. */
declare const __NAMES__: Record<string, string>;
declare const __SITE__: string;
declare const __FULL__: string | null;

/** Named once, as the build puts in the whole of it wherever it stands. */
const names = __NAMES__;

/** Marks what this script puts in, so that it is known again in a page restored from a copy. */
const MARK = `data-${NS}`;

/** The sites this page asks for frames: the one of the build, and the one a tag names, which may redirect to it. */
const sites = [__SITE__];
/** What each frame that is taken over does with the window's messages; goes when the frame goes. */
const handlers = new WeakMap<Element, (event: MessageEvent) => void>();
/** Our elements on the page, which may stand where a search through the document does not reach. */
const elements: Element[] = [];

const framesHere = (): HTMLIFrameElement[] =>
  [root, ...elements].flatMap((part) => [...part.querySelectorAll("iframe")]);

/** Whether a frame on the page shows one of our bare pages. */
const isOurs = ({ src }: HTMLIFrameElement): boolean => sites.some((site) => isBareBelow(site, src));

/** Whether frames may speak to us from an origin. */
const isTrusted = (origin: string): boolean => sites.some((site) => originOf(site) === origin);

function takeOver(frame: HTMLIFrameElement, onFirstMessage?: () => void): void {
  if (!handlers.has(frame)) handlers.set(frame, follow(frame, isTrusted, onFirstMessage));
}

/**
 * Places a frame, or keeps the one that is there already.
 * @param where the frame goes after it, or at its end.
 * @param before what an earlier run has put into the same place.
 * @param standIn what of the host's stands in for the frame, and disappears at its first word; a link where there is none.
 */
function embed(
  options: DOMStringMap,
  site: string,
  where: Element,
  how: "after" | "append",
  before: Element[],
  standIn: Element[],
): void {
  const { asked, warnings } = readOptions(options, root.lang, Object.keys(names), Date.now());
  const address = frameAddress(site, asked);
  let frame = before.find((node): node is HTMLIFrameElement => (node as HTMLIFrameElement).src === address);
  let links = before.filter((node) => node.matches("a"));
  if (!frame) {
    for (const text of warnings) console.warn(`${NS}: ${text}`);
    for (const node of before) node.remove();
    const name = names[asked.locale] ?? "";
    frame = makeFrame(address, name);
    const link = create("a");
    link.href = __FULL__ === null ? address : `${__FULL__ || site}${asked.locale}/${viewPath(asked.view)}`;
    link.textContent = name;
    links = standIn.length > 0 ? [] : [link];
    const nodes = [...links, frame];
    for (const node of nodes) node.setAttribute(MARK, "");
    where[how](...nodes);
  }
  takeOver(frame, () => {
    for (const node of [...standIn, ...links]) (node as HTMLElement).style.setProperty("display", "none", "important");
  });
}

/** The line before the script, where it is nothing but a link to us: the one that stays where scripts do not run. */
function linkBefore(element: Element, site: string): Element[] {
  const line = element.previousElementSibling;
  const link = line?.matches("a") ? line : line?.querySelector("a");
  const alone = line && link && line.textContent?.trim() === link.textContent?.trim();
  return alone && (link as HTMLAnchorElement).href.startsWith(__FULL__ || site) ? [line] : [];
}

/** What follows an element and was put there by this script. */
function markedAfter(element: Element): Element[] {
  const next = element.nextElementSibling;
  return next?.hasAttribute(MARK) ? [next, ...markedAfter(next)] : [];
}

/** Gives a tag its frame, unless it only serves frames that are on the page already. */
function placeFrameOf(script: HTMLScriptElement, site: string): void {
  const inHead = script.closest("head");
  const asked = ATTRIBUTES.some((name) => script.hasAttribute(name));
  if (asked && inHead) {
    const place = root.querySelector("main") ?? own("body");
    embed(script.dataset, site, place, "append", [], []);
  } else if (asked || !(inHead || root.querySelector(NS) || framesHere().some(({ src }) => mayBeBare(src)))) {
    embed(script.dataset, site, script, "after", markedAfter(script), linkBefore(script, site));
  }
}

/** Does what one tag asks for; says where its site stands. */
function start(script: HTMLScriptElement | undefined): string {
  // Where the script came from is where the pages are, unless it was merged into another file on the way.
  const site = siteOf(script?.src ?? "") ?? __SITE__;
  if (!sites.includes(site)) sites.push(site);
  whenRead(() => {
    if (script) placeFrameOf(script, site);
    for (const frame of framesHere().filter(isOurs)) takeOver(frame);
  });
  return site;
}

function onMessage(event: MessageEvent): void {
  const message = unwrap(event.data);
  const frame = message && event.source && framesHere().find(({ contentWindow }) => contentWindow === event.source);
  if (!frame) return;
  const redirected = originOf(frame.src) !== event.origin && isTrusted(event.origin);
  // A plain frame may have been put in later, or its address redirects to one of ours.
  if (message.type === "ready" && (redirected || isOurs(frame))) takeOver(frame);
  handlers.get(frame)?.(event);
}

const tag = own("currentScript");
const script = tag instanceof HTMLScriptElement ? tag : undefined;
/** The first run for a build does the work; later ones, such as after “back” on some hosts, hand it their tag. */
const runs = window as unknown as Record<symbol, typeof start | undefined>;
// A symbol, as markup such as `<a id="…">` can take any name.
const KEY = Symbol.for(`${NS} ${__SITE__}`);
if (runs[KEY]) runs[KEY](script);
else {
  runs[KEY] = start;
  addEventListener("message", onMessage);
  const site = start(script);
  defineElement(elements, (element) => {
    const inside = [...element.children];
    const before = inside.filter((node) => node.hasAttribute(MARK));
    const standIn = inside.filter((node) => !before.includes(node));
    // A frame that the host has put in itself is the one to be shown.
    if (before.length > 0 || !element.querySelector("iframe"))
      embed(element.dataset, site, element, "append", before, standIn);
  });
}
