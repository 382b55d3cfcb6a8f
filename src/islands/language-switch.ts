/** Takes the reader's choices along when the language is changed: they live in the address bar only. */
import { currentAddress } from "./address-bar.ts";

for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-languages] a")) {
  const follow = () => {
    const { search, hash } = currentAddress();
    link.search = search;
    link.hash = hash;
  };
  // Before the click, the context menu and a middle click alike.
  link.addEventListener("pointerdown", follow);
  link.addEventListener("focus", follow);
  link.addEventListener("click", follow);
}
