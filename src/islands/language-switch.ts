/** Takes the reader's choices along when the language is changed: they live in the address bar only. */
for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-languages] a")) {
  const { pathname } = new URL(link.href);
  const follow = () => {
    link.href = pathname + location.search + location.hash;
  };
  // Before the click, the context menu and a middle click alike.
  link.addEventListener("pointerdown", follow);
  link.addEventListener("focus", follow);
  link.addEventListener("click", follow);
}
