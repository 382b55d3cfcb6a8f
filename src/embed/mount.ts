/** One embed on a host's page: makes its frame and keeps it in step with what is inside. */
import { create } from "./host-page.ts";
import { heightOf, NS, textOf, unwrap, wrap } from "./protocol.ts";

/**
 * The host's rules for frames, a reset or `min-height: 100vh`, must not reach in: hence everything, and important.
 * The height is that of before the frame has said how tall it is; no page for a frame is as short as the least.
 */
const STYLE = ["all: initial", "display: block", "width: 100%", "height: 600px", "min-height: 100px", ""];

/** How many places a frame's reader can come back to. */
const PLACES_KEPT = 50;

/** A new frame, lazily loaded. */
export function makeFrame(src: string, title: string): HTMLIFrameElement {
  const frame = create("iframe");
  frame.loading = "lazy";
  frame.title = title;
  frame.src = src;
  return frame;
}

/**
 * Takes a frame over: from now on it has our style, and height, title and place as its messages say.
 * @param isTrusted whether messages from an origin such as `https://example.hk` are heeded.
 * @param onFirstMessage is called when it says which page it shows: from then on nothing need stand in for it.
 * @returns what is to be given the window's messages; those from elsewhere are passed over.
 */
export function follow(
  frame: HTMLIFrameElement,
  isTrusted: (origin: string) => boolean,
  onFirstMessage: () => void = () => {},
): (event: MessageEvent) => void {
  let seen: { place: string; top: number }[] = [];
  let place: string | undefined;
  let warned = false;
  const set = (name: string, value: string) => frame.style.setProperty(name, value, "important");
  const setHeight = (value: unknown) => {
    const height = heightOf(value);
    if (height) set("height", `${height}px`);
  };
  const topNow = () => frame.getBoundingClientRect().top;
  /** Scrolls whatever scrolls until the frame's top stands that far from the upper edge. */
  const scrollTo = (top: number) => {
    set("scroll-margin-top", `${top}px`);
    frame.scrollIntoView({ behavior: "instant", block: "start" });
  };

  function onPage(message: Record<string, unknown>): void {
    onFirstMessage();
    const before = topNow();
    const left = place;
    place = textOf(message.place);
    setHeight(message.height);
    frame.title = textOf(message.title);
    if (left === undefined || left === place) return;
    seen = [{ place: left, top: before }, ...seen].slice(0, PLACES_KEPT);
    const back = message.back ? seen.find((other) => other.place === place)?.top : undefined;
    const top = heightOf(message.top) ?? 0;
    // Back: where the reader was. Forward: the beginning of the place, if it is not in sight already.
    if (back !== undefined) {
      scrollTo(back);
      // A host that keeps room for a sticky header has added it: take it off again.
      scrollTo(2 * back - topNow());
    } else if (before + top < 0 || before + top > innerHeight / 2) scrollTo(-top);
  }

  frame.style.cssText = STYLE.join(" !important;");
  return ({ source, origin, data }) => {
    const message = unwrap(data);
    if (!message || !source || source !== frame.contentWindow) return;
    if (!isTrusted(origin)) {
      if (message.type !== "ready" || warned) return;
      warned = true;
      console.warn(`${NS}: ${frame.src} leads to ${origin}, which is not listened to. Paste the lines anew.`);
      return;
    }
    if (message.type === "ready") frame.contentWindow?.postMessage(wrap({ type: "hello" }), origin);
    if (message.type === "height") setHeight(message.height);
    if (message.type === "page") onPage(message);
  };
}
