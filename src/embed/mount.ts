/** One embed on a host's page: makes or adopts its frame and keeps it in step with what is inside. */
import { heightOf, opened, sealed } from "./protocol.ts";

/** Before the frame has said how tall it is. */
const FIRST_HEIGHT = 600;

/** The host's rules for frames, a reset or `min-height: 100vh`, must not reach in: hence everything, and important. */
const STYLE: Record<string, string> = { all: "initial", display: "block", width: "100%", height: `${FIRST_HEIGHT}px` };

/** A new frame, lazily loaded. */
export function makeFrame(src: string, title: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.loading = "lazy";
  frame.title = title;
  frame.src = src;
  return frame;
}

/**
 * Follows the frame's messages, its own and from its own origin only.
 * @param alive is called at its first word: from then on nothing need stand in for it.
 * @returns what ends it.
 */
export function follow(frame: HTMLIFrameElement, alive: () => void = () => {}): () => void {
  const { origin } = new URL(frame.src);
  const seen = new Map<unknown, number>();
  let place: unknown;
  const set = (name: string, value: string) => frame.style.setProperty(name, value, "important");
  const setHeight = (value: unknown) => {
    const height = heightOf(value);
    if (height) set("height", `${height}px`);
  };
  const topNow = () => frame.getBoundingClientRect().top;
  /** Scrolls whatever scrolls until the frame's top stands that far from the upper edge. */
  const bring = (top: number) => {
    set("scroll-margin-top", `${top}px`);
    frame.scrollIntoView({ behavior: "instant", block: "start" });
  };

  for (const [name, value] of Object.entries(STYLE)) set(name, value);
  const hear = ({ source, origin: from, data }: MessageEvent): void => {
    if (from !== origin || !source || source !== frame.contentWindow) return;
    const message = opened(data);
    if (message?.type === "ready") frame.contentWindow?.postMessage(sealed({ type: "hello" }), origin);
    if (message?.type === "height") setHeight(message.height);
    if (message?.type === "page") {
      alive();
      const before = topNow();
      const moved = place !== undefined && place !== message.place;
      if (moved) seen.set(place, before);
      place = message.place;
      setHeight(message.height);
      frame.title = String(message.title).slice(0, 200);
      if (!moved) return;
      const back = message.back ? seen.get(place) : undefined;
      const top = heightOf(message.top) ?? 0;
      // Back: where the reader was. Forward: the beginning of the place, if it is not in sight already.
      if (back !== undefined) {
        bring(back);
        // A host that keeps room for a sticky header has added it: take it off again.
        bring(2 * back - topNow());
      } else if (before + top < 0 || before + top > innerHeight / 2) bring(-top);
    }
  };
  addEventListener("message", hear);
  return () => removeEventListener("message", hear);
}
