/**
 * Makes links to other pages of the catalogue show the same day.
 * @param root whose links: the page's content, or an element that is not in the page yet.
 * @param site path of the catalogue in the page's language; beside it may stand pages of others.
 */
export function keepDay(day: string, site: string, root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>("a[href]:not([data-as-of-back], [data-as-of-preset])")) {
    const url = new URL(link.href);
    const isOurs = url.origin === location.origin && url.pathname.startsWith(site);
    if (!isOurs || url.pathname === location.pathname) continue;
    url.searchParams.set("asof", day);
    link.href = url.href;
  }
}
