/**
 * What a bare page is: a page made for a frame on another site, such as `en/embed/schemes/tvp/`.
 * Every path here is one below the site's base, so that a base that holds the word “embed” misleads nobody.
 */

/** A language, and in its folder `embed/` one of the kinds of page a host can ask for. */
const BARE = "[a-z]{2}(?:-[a-z]{2})?/embed/(?:catalogue|stages|schemes|all)\\b";
const BARE_PATH = new RegExp(`^${BARE}`);
const ENDS_BARE = new RegExp(`^[^?#]*/${BARE}`);

/** Whether a path below the base is that of a bare page. `en/embed/` itself is the builder, which is none. */
export const isBarePath = (path: string): boolean => BARE_PATH.test(path);

/** Whether an address could be that of a bare page of any copy of the catalogue, such as one that has moved. */
export const mayBeBare = (address: string): boolean => ENDS_BARE.test(address);

/**
 * The part of a path or address below a base, e.g. `/funding/en/` below `/funding/` → `en/`; undefined where it stands
 * elsewhere.
 * @param base ends in `/`.
 */
export const below = (base: string, address: string): string | undefined =>
  address.startsWith(base) ? address.slice(base.length) : undefined;

/** Whether an address stands below a base and is that of a bare page. */
export const isBareBelow = (base: string, address: string): boolean => isBarePath(below(base, address) ?? "");

/** A page that has a bare twin: the catalogue in a language and the further pages of its list, a stage, a scheme. */
const FULL = /^([a-z]{2}(?:-[a-z]{2})?\/)((?:stages|schemes|all)\/.+)?$/;

/** The path of the bare page that shows the same as a page of the site; undefined where there is none. */
export function barePathFor(path: string): string | undefined {
  if (isBarePath(path)) return path;
  const full = FULL.exec(path);
  return full ? `${full[1]}embed/${full[2] ?? "catalogue/"}` : undefined;
}
