/** The root's script: on to the default language, with the query and the fragment the reader came with. Imports nothing, so that it stands in the page. */
const link = document.querySelector<HTMLAnchorElement>("[data-go]");
if (link) {
  link.search = location.search;
  link.hash = location.hash;
  location.replace(link.href);
}
