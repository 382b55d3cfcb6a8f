/**
 * The catalogue's script: search, stages, facets and order over the cards that are already on the page.
 * The address bar is the only state; without script the page stays complete.
 */
import { fitsSelection, type Selection } from "../../catalogue/facets.ts";
import type { ClientMessages } from "../../i18n/client-messages.ts";
import type { Answer, Ranges } from "../../search/answer.ts";
import type { SearchEngine } from "../../search/engine.ts";
import { isSearchable } from "../../search/query/length.ts";
import { addressWith, currentAddress, pushAddress, replaceAddress } from "../address-bar.ts";
import { afterPaint } from "../after-paint.ts";
import { showDay, shownDay } from "../as-of/index.ts";
import { find, markStarted, onPlainClick, setText } from "../dom.ts";
import { shownAtOnce } from "../show-all.ts";
import { builtDay, readersDay } from "../today.ts";
import { AroundList } from "./around-list.ts";
import { type CardItem, CardList, readCards, renewCard } from "./card-list.ts";
import { readForm, withEarlyChoices } from "./choices.ts";
import { FurtherCards } from "./further-cards.ts";
import { foldWhileTyping } from "./low-window.ts";
import { showMatch } from "./matches.ts";
import { withOnlyOpen } from "./only-open.ts";
import { loadSearch } from "./search-loader.ts";
import { orders } from "./sort.ts";
import { INITIAL, queryOf, readState, SORTS, type State, USUAL_SORT, writeState } from "./state.ts";

const root = find(document, "[data-catalogue]");
const input = find(root, "input[type=search]") as HTMLInputElement;
const form = find(root, "[data-facets]") as HTMLFormElement;
const sort = find(root, "[data-sort]") as HTMLSelectElement;
const filters = find(root, "[data-filters]") as HTMLDetailsElement;
const onlyOpen = find(root, "[data-only-open]") as HTMLInputElement;
const heading = find(root, "#results-heading");
const unfold = foldWhileTyping(root, input);
const summary = find(root, "[data-summary]");
const tabs = root.querySelectorAll<HTMLAnchorElement>("a[data-stage]");
const messages = JSON.parse(find(root, "[data-messages]").textContent ?? "") as ClientMessages;
const cards = find(root, "[data-cards]");
const items = readCards(cards);
const byId = new Map(items.map((item) => [item.id, item]));
const further = new FurtherCards(cards, (more) => {
  for (const item of readCards(more, items.length)) {
    items.push(item);
    byId.set(item.id, item);
  }
  render();
});
const list = new CardList(cards, [...items], further.total, () => {
  if (further.awaited) render();
});
const around = new AroundList(root, messages, (selection) => choose(selection));

let state: State = INITIAL;
let engine: SearchEngine | undefined;
let loading: "not asked" | "under way" | "failed" = "not asked";
let composing = false;

/** What the query finds; undefined while nothing is asked or the search is not there yet. */
const found = (): Answer | undefined => (engine && isSearchable(state.query) ? engine.search(state.query) : undefined);

/** What the numbers beside the choices are to be counted from, once the results have been painted. */
let uncounted: (() => void) | undefined;

/** @param typing whether someone types: then the results come first, and the numbers beside the choices a frame later. */
function render(typing = false): void {
  const asksForAll = further.awaited && (writeState(state) !== "" || shownAtOnce() > items.length);
  if (asksForAll) void further.bring();
  const answer = found();
  const matching = answer ? answer.results.flatMap(({ id }) => byId.get(id) ?? []) : items;
  // While characters are still being composed, a passing mismatch must not empty the page.
  if (composing && matching.length === 0) return;
  const fitting = matching.filter((item) => fitsSelection(item, state.selection));
  const order = state.sort ?? (answer ? "relevance" : USUAL_SORT);
  const shown = answer && order === "relevance" ? fitting : [...fitting].sort(orders[order]);
  const grouped = order === USUAL_SORT;
  list.show(shown, dressFor(answer), typing, grouped, further.awaited && !asksForAll ? further.total : shown.length);
  if (further.awaited) {
    if (asksForAll) setText(summary, messages.live.loadingAll);
    return;
  }
  if (typing && !uncounted) afterPaint(() => uncounted?.());
  uncounted = () => {
    uncounted = undefined;
    around.showControls(matching, state, order);
  };
  if (!typing) uncounted();
  around.showSummary(shown.length, state, answer, loading === "failed");
  if (further.failed) setText(summary, messages.live.someMissing);
  around.showNoResults(shown.length, state, answer, byId);
  around.showInstead(state, answer && matching, items);
}

/** Shows on a card what of it matched and why it was found; without an answer there is nothing to show. */
function dressFor(answer: Answer | undefined): (item: CardItem) => void {
  if (!answer) return ({ element }) => showMatch(element, undefined, messages);
  const results = new Map(answer.results.map((result) => [result.id, result]));
  const highlight = (text: string): Ranges => answer.highlight(text);
  const nameOf = (id: string): string => byId.get(id)?.name ?? id;
  const day = shownDay();
  return ({ id, element }) => {
    const result = results.get(id);
    showMatch(element, result && { result, highlight, nameOf, day }, messages);
  };
}

/** Takes a new state over; typing replaces the address, a choice adds a step that “back” undoes. */
function update(next: State, step: "push" | "replace"): void {
  state = next;
  const address = addressWith(writeState(state, currentAddress().search), location.hash);
  if (step === "push") pushAddress(address);
  else replaceAddress(address);
  render(step === "replace");
}

const choose = (selection: Selection): void => update({ ...state, selection }, "push");

/** Loads the search if the query asks for it; until it is there, everything else works. */
function prepareSearch(): void {
  if (engine || loading === "under way") return;
  loading = "under way";
  loadSearch(root.dataset.search ?? "").then(
    (ready) => {
      engine = ready;
      if (queryOf(state) !== "") render();
    },
    () => {
      loading = "failed";
      if (isSearchable(state.query)) render();
    },
  );
}

/** Shows a state that the address holds, or will hold. */
function show(asked: State): void {
  state = asked;
  if (input.value.trim() !== state.query) input.value = state.query;
  if (isSearchable(state.query)) prepareSearch();
  render();
}

/** Whoever types far down the list is brought back to its head. */
function search(query: string): void {
  prepareSearch();
  const isPast = heading.getBoundingClientRect().top < 0;
  update({ ...state, query }, "replace");
  if (isPast) heading.scrollIntoView();
}

/** To what was found, past all that stands before it. */
function goToResults(): void {
  unfold();
  heading.focus();
}

input.addEventListener("focus", prepareSearch, { once: true });
input.addEventListener("focus", () => void further.bring(), { once: true });
input.addEventListener("input", () => search(input.value));
input.addEventListener("compositionstart", () => {
  composing = true;
});
input.addEventListener("compositionend", () => {
  composing = false;
  search(input.value);
});
find(root, "[data-search-form]").addEventListener("submit", (event) => {
  event.preventDefault();
  goToResults();
});
find(root, "[data-show-results]").addEventListener("click", () => {
  filters.open = false;
  goToResults();
});
onlyOpen.addEventListener("change", () => choose(withOnlyOpen(state.selection, onlyOpen.checked)));
form.addEventListener("change", ({ target }) =>
  choose(readForm(form, (target as HTMLInputElement | HTMLSelectElement).name, state.selection)),
);
sort.addEventListener("change", () => update({ ...state, sort: SORTS.find((known) => known === sort.value) }, "push"));
for (const tab of tabs) {
  onPlainClick(tab, () => {
    const stage = tab.dataset.stage;
    choose({ ...state.selection, stage: stage ? [stage] : [] });
  });
}
onPlainClick(find(root, ".to-results"), goToResults);
const allOpen = find(root, "[data-instead-all]") as HTMLAnchorElement;
onPlainClick(allOpen, () => {
  input.value = "";
  update(readState(new URL(allOpen.href).search), "push");
  goToResults();
});
onPlainClick(find(root, "[data-clear]"), () => {
  input.value = "";
  update(INITIAL, "push");
  input.focus();
});
addEventListener("popstate", () => show(readState(location.search)));

// On a wide screen the facets stand open beside the list; on a phone they open on demand.
const wide = matchMedia("(min-width: 62rem)");
wide.addEventListener("change", () => {
  filters.open = wide.matches;
});
if (wide.matches) filters.open = true;

// On a slow line someone may have typed or chosen before this script arrived: as if it had been there in time, that
// comes on top of what the address asks.
const asked = readState(location.search);
const early: State = {
  query: input.value.trim() === "" ? asked.query : input.value,
  selection: withEarlyChoices(form, onlyOpen.checked ? withOnlyOpen(asked.selection, true) : asked.selection),
  sort: SORTS.find((known) => known === sort.value && !sort.selectedOptions[0]?.defaultSelected) ?? asked.sort,
};
if (writeState(early) !== writeState(asked))
  replaceAddress(addressWith(writeState(early, location.search), location.hash));
show(early);
markStarted(root);

// The cards of another day may arrive late, or not at all: until then everything works with those that are there.
const showTheDay = () =>
  showDay({
    slots: () => items.map(({ element }) => element),
    replaced: (replacements) => {
      for (const item of items) {
        const element = replacements.get(item.element);
        if (element) renewCard(item, element);
      }
      render();
    },
  });
// Of another day than the page's own, all cards are needed.
const ofToday = readersDay(builtDay()) === builtDay() && !new URLSearchParams(location.search).has("asof");
if (ofToday) showTheDay();
else void further.bring().then(showTheDay);
