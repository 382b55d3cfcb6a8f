/** How old the evidence of a status is, said on the reader's day in Hong Kong: an old copy of the page must not look fresh. */
import { ageInMonths } from "../catalogue/freshness.ts";
import { type Counted, fillCounted } from "../i18n/fill.ts";
import { find, markStarted } from "./dom.ts";
import { builtDay, readersDay } from "./today.ts";

interface Words {
  months: Counted;
  years: Counted;
  thisMonth: string;
}

const MONTHS_A_YEAR = 12;
/** From here on years say more than months. */
const COUNTED_IN_YEARS = 24;

/** “9 months”, “3 years”. */
function ageText(months: number, words: Words): string {
  if (months === 0) return words.thisMonth;
  if (months < COUNTED_IN_YEARS) return fillCounted(words.months, months);
  return fillCounted(words.years, Math.floor(months / MONTHS_A_YEAR));
}

const table = find(document, "[data-ages]");
const words = JSON.parse(table.dataset.ages ?? "{}") as Words;
const today = readersDay(builtDay());
for (const cell of table.querySelectorAll<HTMLElement>("[data-age]"))
  cell.textContent = ageText(ageInMonths(cell.dataset.age ?? today, today), words);
markStarted(table);
