/**
 * Asks the host's page in a way that its markup cannot mislead: an `<img name="currentScript">` would otherwise be
 * `document.currentScript`.
 */

/** A property of the document itself. */
export const own = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document);

export const root: HTMLElement = own("documentElement");

/** A new element of the page. */
export const create = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] =>
  own("createElement").call(document, tag) as HTMLElementTagNameMap[Tag];

/** Acts once the page is read: before, what stands further down is not there yet. */
export const whenRead = (act: () => unknown): void => {
  if (own("readyState") === "loading") addEventListener("DOMContentLoaded", act);
  else act();
};
