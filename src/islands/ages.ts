/** How old the evidence of a status is, said on the reader's day in Hong Kong: an old copy of the page must not look fresh. */
import { ageInMonths, freshness } from "../catalogue/freshness.ts";
import { type Counted, fillCounted } from "../i18n/fill.ts";
import { markStarted } from "./dom.ts";
import { builtDay, readersDay } from "./today.ts";

interface Words {
  months: Counted;
  years: Counted;
  thisMonth: string;
  grades: Record<string, string>;
}

const MONTHS_A_YEAR = 12;
/** From here on years say more than months. */
const COUNTED_IN_YEARS = 24;

/** “9 months old”, “3 years old”. */
function ageText(months: number, words: Words): string {
  if (months === 0) return words.thisMonth;
  if (months < COUNTED_IN_YEARS) return fillCounted(words.months, months);
  return fillCounted(words.years, Math.floor(months / MONTHS_A_YEAR));
}

/** Fills every `[data-age]` of the page. */
export function showAges(): void {
  const words = JSON.parse(document.querySelector<HTMLMetaElement>("meta[name=age-words]")?.content ?? "{}") as Words;
  const today = readersDay(builtDay());
  for (const element of document.querySelectorAll<HTMLElement>("[data-age]")) {
    const months = ageInMonths(element.dataset.age ?? today, today);
    const grade = freshness(months);
    element.textContent = ` · ${ageText(months, words)}${grade === "recent" ? "" : ` · ${words.grades[grade]}`}`;
    element.className = `age grade-${grade}`;
  }
}

showAges();
for (const part of document.querySelectorAll<HTMLElement>("[data-grades]")) markStarted(part);
