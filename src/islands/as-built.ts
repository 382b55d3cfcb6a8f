/** Says of which day a page is that nothing renews, once something it shows has ended since. */
import { builtDay, readersDay } from "./today.ts";

for (const line of document.querySelectorAll<HTMLElement>("[data-as-built]"))
  line.hidden = readersDay(builtDay()) <= (line.dataset.asBuilt ?? "");
