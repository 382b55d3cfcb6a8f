/**
 * Brings the catalogue to life: search, stages, facets and order over the cards that are already on the page.
 * The address bar is the only state; without script the page stays complete.
 */
import { facetCounts, fitsSelection, type Selection } from "../catalogue/facets.ts";
import type { ClientMessages } from "../i18n/client-messages.ts";
import { fill, fillCounted } from "../i18n/fill.ts";
import type { SearchEngine } from "../search/engine.ts";
import type { Found } from "../search/types.ts";
import { pushAddress, replaceAddress } from "./address-bar.ts";
import { afterPaint } from "./after-paint.ts";
import { applyAsOf } from "./as-of.ts";
import { type CardItem, CardList, readCards } from "./card-list.ts";
import { formShower, readForm, showChoices, showTabs } from "./choices.ts";
import { find, setText } from "./dom.ts";
import { showMatch } from "./matches.ts";
import { showNone } from "./none.ts";
import { orders } from "./orders.ts";
import { isSearchable, loadSearch } from "./search-loader.ts";
import { INITIAL, readState, SORTS, type Sort, type State, writeState } from "./state.ts";

// The cards of another day must be in place before they are read.
await applyAsOf();

const root = find(document, "[data-catalogue]");
const input = find(root, "input[type=search]") as HTMLInputElement;
const form = find(root, "[data-facets]") as HTMLFormElement;
const sort = find(root, "[data-sort]") as HTMLSelectElement;
const filters = find(root, "[data-filters]") as HTMLDetailsElement;
const summary = find(root, "[data-summary]");
const none = find(root, "[data-none]");
const tabs = root.querySelectorAll<HTMLAnchorElement>("a[data-stage]");
const messages = JSON.parse(find(root, "[data-messages]").textContent ?? "") as ClientMessages;
const items = readCards(find(root, "[data-cards]"));
const byId = new Map(items.map((item) => [item.id, item]));
const list = new CardList(find(root, "[data-cards]"), items);
const showForm = formShower(form);

let state: State = INITIAL;
let engine: SearchEngine | undefined;
let composing = false;

/** What the query finds; undefined while nothing is asked or the search is not there yet. */
const found = (): Found | undefined =>
  engine && isSearchable(state.query) ? engine.search(state.query.trim()) : undefined;

/** What the numbers beside the choices are to be counted from, once the results have been painted. */
let uncounted: (() => void) | undefined;

/** @param typing whether someone types: then the results come first, and the numbers beside the choices a frame later. */
function render(typing = false): void {
  const answer = found();
  const matching = answer ? answer.results.flatMap(({ id }) => byId.get(id) ?? []) : items;
  // While characters are still being composed, a passing mismatch must not empty the page.
  if (composing && matching.length === 0) return;
  const fitting = matching.filter((item) => fitsSelection(item, state.selection));
  const order = state.sort ?? (answer ? "relevance" : "stage");
  const shown = answer && order === "relevance" ? fitting : fitting.toSorted(orders[order]);
  list.show(shown, dressFor(answer), typing);
  if (typing && !uncounted) afterPaint(() => uncounted?.());
  uncounted = () => {
    uncounted = undefined;
    showControls(matching, order);
  };
  if (!typing) uncounted();
  showSummary(shown.length, answer);
  showWayOut(shown.length, answer);
}

/** Shows on a card what of it matched and why it was found; without an answer there is nothing to show. */
function dressFor(answer: Found | undefined): (item: CardItem) => void {
  if (!answer || !engine) return ({ element }) => showMatch(element, undefined, messages);
  const results = new Map(answer.results.map((result) => [result.id, result]));
  const rangesIn = engine.marker(state.query.trim());
  const nameOf = (id: string): string => byId.get(id)?.name ?? id;
  return ({ id, element }) => {
    const result = results.get(id);
    showMatch(element, result && { result, rangesIn, nameOf }, messages);
  };
}

function showControls(matching: readonly CardItem[], order: Sort): void {
  const counts = facetCounts(matching, state.selection);
  const withStage = (stage: readonly string[]): Selection => ({ ...state.selection, stage });
  const all = matching.filter((item) => fitsSelection(item, withStage([]))).length;
  const addressOf = (stage: string) =>
    location.pathname + writeState({ ...state, selection: withStage(stage ? [stage] : []) }, location.search);
  showForm(state.selection, counts);
  showTabs(tabs, state.selection, counts, all, addressOf);
  showChoices(find(root, "[data-choices]"), state.selection, messages, choose);
  sort.value = order;
  const on = Object.values(state.selection).flat().length - state.selection.stage.length;
  const label = find(root, "[data-filters-summary]");
  label.dataset.plain ??= label.textContent ?? "";
  setText(label, on === 0 ? label.dataset.plain : fill(messages.live.filtersOn, { n: on }));
}

function showSummary(count: number, answer: Found | undefined): void {
  const query = state.query.trim();
  const text = answer
    ? fillCounted(messages.live.resultsFor, count, { q: query })
    : isSearchable(query) && !engine
      ? messages.live.loading
      : fillCounted(messages.live.results, count);
  setText(summary, text);
}

function showWayOut(count: number, answer: Found | undefined): void {
  none.hidden = count > 0;
  if (count > 0) return;
  const unmatched = answer?.results.length === 0;
  const text = unmatched ? fill(messages.live.noMatchFor, { q: state.query.trim() }) : messages.live.noMatchForChoices;
  const nearest = unmatched ? answer.suggestions.flatMap(({ id }) => byId.get(id) ?? []) : [];
  showNone(none, text, nearest);
  showChoices(find(none, "[data-none-choices]"), unmatched ? INITIAL.selection : state.selection, messages, choose);
}

/** Takes a new state over; typing replaces the address, a choice adds a step that “back” undoes. */
function update(next: State, step: "push" | "replace"): void {
  state = next;
  const address = location.pathname + writeState(state, location.search) + location.hash;
  if (step === "push") pushAddress(address);
  else replaceAddress(address);
  render(step === "replace");
}

const choose = (selection: Selection): void => update({ ...state, selection }, "push");

/** Loads the search if the query asks for it; until it is there, everything else works. */
function prepareSearch(): void {
  if (engine) return;
  loadSearch(root.dataset.search ?? "").then(
    (ready) => {
      engine = ready;
      if (state.query.trim() !== "") render();
    },
    () => {
      if (isSearchable(state.query)) summary.textContent = messages.live.searchFailed;
    },
  );
}

function readAddress(): void {
  state = readState(location.search);
  if (input.value.trim() !== state.query) input.value = state.query;
  if (isSearchable(state.query)) prepareSearch();
  render();
}

function search(query: string): void {
  prepareSearch();
  update({ ...state, query }, "replace");
}

input.addEventListener("focus", prepareSearch, { once: true });
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
  input.blur();
});
form.addEventListener("change", ({ target }) =>
  choose(readForm(form, (target as HTMLInputElement | HTMLSelectElement).name, state.selection)),
);
sort.addEventListener("change", () => update({ ...state, sort: SORTS.find((known) => known === sort.value) }, "push"));
for (const tab of tabs) {
  tab.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const stage = tab.dataset.stage;
    choose({ ...state.selection, stage: stage ? [stage] : [] });
  });
}
find(root, "[data-clear]").addEventListener("click", (event) => {
  event.preventDefault();
  input.value = "";
  update(INITIAL, "push");
  input.focus();
});
addEventListener("popstate", readAddress);

// On a wide screen the facets stand open beside the list; on a phone they open on demand.
const wide = matchMedia("(min-width: 62rem)");
const openFilters = () => {
  filters.open = wide.matches;
};
wide.addEventListener("change", openFilters);
openFilters();

// On a slow line someone may have typed before this script arrived; that goes before what the address asks.
if (input.value.trim() !== "") {
  state = readState(location.search);
  search(input.value);
} else readAddress();
