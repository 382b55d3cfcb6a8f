/**
 * `?asof=YYYY-MM-DD`: puts what held on that day in place of what holds today. The same puts a copy of the page that
 * has grown old in order: what has ended since it was built gives way to what holds on the reader's day.
 * Everything else on the page works meanwhile, and whatever cannot be had, the page says which day it shows.
 */
import { fill } from "../../i18n/fill.ts";
import type { Messages } from "../../i18n/messages/index.ts";
import { currentAddress } from "../address-bar.ts";
import { showConfirmed } from "../confirmed.ts";
import { find, markStarted } from "../dom.ts";
import { builtDay, readersDay } from "../today.ts";
import { askedDay } from "./asked-day.ts";
import { fetchFragments, putInPlace, type Replacements, replacementsFor } from "./fragments.ts";
import { keepDay } from "./keep-day.ts";
import { markDay } from "./mark-day.ts";

type Words = Pick<Messages["dayShown"], "says" | "later" | "titled">;

/** A page that has slots which are not in the document, or that has to follow when they are filled anew. */
interface Page {
  slots: () => Iterable<HTMLElement>;
  replaced: (replacements: Replacements) => void;
}

const ALL_IN_DOCUMENT: Page = {
  slots: () => document.querySelectorAll<HTMLElement>("[data-slot]"),
  replaced: () => {},
};

/** The day whose figures the page shows, `YYYY-MM-DD`. */
export const shownDay = (): string => document.documentElement.dataset.asof ?? builtDay();

/** Shows the day asked for, if any, else the reader's; returns at once. A page of an edition stays as it is. */
export function showDay(page: Page = ALL_IN_DOCUMENT): void {
  const control = document.querySelector<HTMLElement>("[data-as-of]");
  if (!control) return;
  const today = readersDay(builtDay());
  const asked = askedDay(location.search, today);
  wireControl(control, today);
  if (asked?.verdict === "sound") {
    void showAsked(asked.text, control, today, page);
    return;
  }
  if (asked) say(control, asked.verdict, asked.text);
  if (isOutdated(control, today)) void renew(control, today, page);
}

/** Whether something that the page was built with has ended since. */
const isOutdated = ({ dataset }: HTMLElement, today: string): boolean => today > (dataset.holdsUntil ?? "");

async function showAsked(day: string, control: HTMLElement, today: string, page: Page): Promise<void> {
  say(control, "loading", day);
  // Whoever is quicker than the fragments arrive goes on to the same day too.
  keepDayInLinks(day, control, page);
  if (await fillSlots(day, control, page)) {
    keepDayInLinks(day, control, page);
    markDay(day);
    document.title = fill(wordsOf(control).titled, { page: document.title, day: dayText(day) });
    say(control, "shown", day);
    return;
  }
  say(control, "failed", day);
  if (isOutdated(control, today)) sayAsBuilt(control);
  find(control, "[data-as-of-retry]").addEventListener("click", () => void showAsked(day, control, today, page), {
    once: true,
  });
}

function keepDayInLinks(day: string, control: HTMLElement, page: Page): void {
  const outside = [...page.slots()].filter((slot) => !slot.isConnected);
  for (const root of [find(document, "main"), ...outside]) keepDay(day, control.dataset.site ?? "", root);
}

/** Brings a page that has grown old to the reader's day, or has it say of which day it is. */
async function renew(control: HTMLElement, today: string, page: Page): Promise<void> {
  if (!(await fillSlots(today, control, page, builtDay()))) sayAsBuilt(control);
}

const sayAsBuilt = (control: HTMLElement): void => {
  find(control, "[data-as-built]").hidden = false;
};

/** @returns whether the page now shows the day; if not, nothing of it has changed. */
async function fillSlots(day: string, control: HTMLElement, page: Page, after?: string): Promise<boolean> {
  const fragments = await fetchFragments(control.dataset.asOf ?? "");
  const replacements = fragments && replacementsFor(page.slots(), fragments, day, after);
  if (!replacements) return false;
  putInPlace(replacements);
  for (const element of replacements.values()) showConfirmed(day, element);
  document.documentElement.dataset.asof = day;
  const { says, later } = wordsOf(control);
  for (const line of document.querySelectorAll<HTMLElement>("[data-as-of-line]"))
    line.textContent = fill(says.shown.title, { day: dayText(day) });
  markLater(day, later);
  page.replaced(replacements);
  return true;
}

/** What was not known by the day is marked as later where it stands in the history of figures, and not shown elsewhere. */
function markLater(day: string, words: string): void {
  for (const entry of document.querySelectorAll<HTMLElement>("[data-known-from]")) {
    if ((entry.dataset.knownFrom ?? "") <= day) continue;
    if (!entry.closest("[data-history]")) {
      entry.hidden = true;
      continue;
    }
    const mark = document.createElement("p");
    mark.className = "later";
    mark.textContent = words;
    entry.prepend(mark);
  }
}

const wordsOf = (control: HTMLElement): Words => JSON.parse(control.dataset.words ?? "{}") as Words;

function say(control: HTMLElement, what: keyof Words["says"], day: string): void {
  const { title, note } = wordsOf(control).says[what];
  find(control, "[data-as-of-title]").textContent = fill(title, { day: dayText(day) });
  find(control, "[data-as-of-note]").textContent = note;
  find(control, "[data-as-of-retry]").hidden = what !== "failed";
  find(control, "[data-as-of-banner]").hidden = false;
}

const dayText = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(document.documentElement.lang, {
    dateStyle: "long",
    timeZone: "UTC",
  });

/** The presets and the form change the day and keep every other choice. */
function wireControl(control: HTMLElement, today: string): void {
  const goTo = (day: string) => {
    const url = currentAddress();
    if (day) url.searchParams.set("asof", day);
    else url.searchParams.delete("asof");
    return url.href;
  };
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-as-of-preset], [data-as-of-back]")) {
    link.addEventListener("click", () => {
      link.href = goTo(link.dataset.asOfPreset ?? "");
    });
  }
  const picker = find(document, "[data-day-picker]");
  const form = find(picker, "[data-as-of-form]");
  (find(form, "input") as HTMLInputElement).max = today;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.href = goTo(String(new FormData(event.target as HTMLFormElement).get("asof")));
  });
  markStarted(picker);
  markStarted(control);
}
