/**
 * `/embed.js`: what a host pastes. Each script tag becomes a frame; plain frames of ours, put in before or
 * after it, are brought to life; `<hk-funding-schemes data-view="…">` does the same where only markup can be pasted.
 */
import { follow, makeFrame } from "./mount.ts";
import { opened } from "./protocol.ts";
import { frameAddress, localeFor, viewPath } from "./view.ts";

/** Put in by the build: the site's name in each language, its address, and where the full pages are, if anywhere. */
declare const __NAMES__: Record<string, string>;
declare const __SITE__: string;
declare const __FULL__: string | null;

const TAG = "hk-funding-schemes";
/** A tag with any of these `data-` attributes asks for a frame of its own. */
const OPTIONS = ["view", "locale", "theme", "asof"];
const script = document.currentScript as HTMLScriptElement | null;
/** Where the script came from is where the pages are, unless it was merged into another file on the way. */
const fromOwnFile = script?.src.match(/^(.*\/)embed\.js(\?.*)?$/);
const site = fromOwnFile?.[1] ?? __SITE__;

/** While the page is still being read, what stands further down is not there yet. */
const whenRead = (act: () => void): void => {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", act);
  else act();
};

/** Frames that are followed, shared by all copies of this script on the page. */
const shared = window as unknown as Record<string, WeakSet<Element> | undefined>;
const followed = shared[`${TAG}-frames`] ?? new WeakSet<Element>();
shared[`${TAG}-frames`] = followed;

function followOnce(frame: HTMLIFrameElement, alive?: () => void): void {
  if (followed.has(frame)) return;
  followed.add(frame);
  follow(frame, alive);
}

/** Places a frame; what stands in for it disappears at its first word. */
function embed(options: DOMStringMap, put: (...nodes: Node[]) => void, standIn?: Element[]): void {
  const locale = localeFor(options.locale, document.documentElement.lang, Object.keys(__NAMES__));
  const view = options.view ?? "catalogue";
  const path = viewPath(view);
  if (path === undefined)
    console.warn(`${TAG}: data-view is “${view}”; it takes catalogue, stage:ID or scheme:ID. The catalogue is shown.`);
  const address = frameAddress(site, { ...options, locale, view });
  const name = __NAMES__[locale] ?? TAG;
  const frame = makeFrame(address, name);
  const link = document.createElement("a");
  link.href = __FULL__ === null ? address : `${__FULL__ || site}${locale}/${path ?? ""}`;
  link.textContent = name;
  const instead: Element[] = standIn?.length ? standIn : [link];
  put(...(instead[0] === link ? [link, frame] : [frame]));
  followOnce(frame, () => {
    for (const element of instead) (element as HTMLElement).style.setProperty("display", "none", "important");
  });
}

/** The line before the script, where it is nothing but a link to us: the one that stays where scripts do not run. */
function linkBefore(element: Element): Element[] {
  const line = element.previousElementSibling;
  const link = line?.matches("a") ? line : line?.querySelector("a");
  const alone = line && link && line.textContent?.trim() === link.textContent?.trim();
  return alone && (link as HTMLAnchorElement).href.startsWith(__FULL__ || site) ? [line] : [];
}

/** Whether a frame on the page shows one of our bare pages. */
const isOurs = ({ src }: HTMLIFrameElement): boolean => src.startsWith(site) && src.includes("/embed/");

/** Brings to life the plain frames that are on the page now; says how many frames of ours there are. */
function adopt(): number {
  const frames = [...document.querySelectorAll("iframe")].filter(isOurs);
  for (const frame of frames) followOnce(frame);
  return frames.length;
}

function start(): void {
  const adopted = adopt();
  if (!script) return;
  const inHead = script.closest("head") !== null;
  const asked = OPTIONS.some((name) => script.dataset[name] !== undefined);
  if (asked && inHead) {
    const place = document.querySelector("main") ?? document.body;
    embed(script.dataset, (...nodes) => place.append(...nodes));
  } else if (asked || (!inHead && adopted === 0 && !document.querySelector(TAG))) {
    embed(script.dataset, (...nodes) => script.after(...nodes), linkBefore(script));
  }
}

customElements.get(TAG) ??
  customElements.define(
    TAG,
    class extends HTMLElement {
      connectedCallback(): void {
        this.style.setProperty("display", "block");
        whenRead(() => {
          if (!this.querySelector("iframe"))
            embed(this.dataset, (...nodes) => this.append(...nodes), [...this.children]);
        });
      }
    },
  );

whenRead(start);
// A frame that the host puts in later asks for somebody, and asks again.
addEventListener("message", ({ data }) => {
  if (opened(data)?.type === "ready") adopt();
});
