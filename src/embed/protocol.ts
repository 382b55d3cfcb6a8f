/** What the loader on the host's page and the frame say to each other. Everything else is ignored by both. */

export const NS = "hk-funding-schemes";
export const VERSION = 1;

interface Head {
  ns: typeof NS;
  v: typeof VERSION;
}

/** The frame asks whether a loader is there; it tells nothing about the page. */
type Ready = { type: "ready" };
/** The loader's answer. From then on the frame speaks to the loader's origin only. */
type Hello = { type: "hello" };
/** The content has another height, in CSS pixels. */
type Height = { type: "height"; height: number };
/** Another page, or another place on it, is shown. */
type Page = {
  type: "page";
  /** Path and fragment; never the query, which holds what the reader searches for. */
  place: string;
  title: string;
  height: number;
  /** How far down the place begins, in CSS pixels; 0 for the page's beginning. */
  top: number;
  /** The reader came back to it through the browser's history. */
  back: boolean;
};

export type FromFrame = Ready | Height | Page;
export type FromHost = Hello;

/** A message with the protocol's name and version on it. */
export const wrap = <T extends FromFrame | FromHost>(message: T): T & Head => ({ ns: NS, v: VERSION, ...message });

/** The message, if it bears the protocol's name and version; its fields are still to be checked. */
export const unwrap = (data: unknown): Record<string, unknown> | undefined => {
  const message = data as Record<string, unknown> | null | undefined;
  return typeof message === "object" && message?.ns === NS && message.v === VERSION ? message : undefined;
};

/** Taller than any page of this site at any width: a height beyond it is a mistake or a forgery. */
const TALLEST = 200_000;

/** The value as a height to be set, if it can be one. */
export const heightOf = (value: unknown): number | undefined =>
  typeof value === "number" && value > 0 && value <= TALLEST ? Math.ceil(value) : undefined;

/** The value as a place or a title; empty for what is no text. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value.slice(0, 500) : "");
