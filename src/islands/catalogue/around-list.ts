/**
 * Everything beside the cards that follows from what is shown: form and tabs with their numbers, the choices made, the
 * sentence of results, and what is said in place of an empty list.
 */
import { facetCounts, fitsSelection, type Selection } from "../../catalogue/facets.ts";
import type { ClientMessages } from "../../i18n/client-messages.ts";
import { fill, fillCounted } from "../../i18n/fill.ts";
import type { Answer } from "../../search/answer.ts";
import { isSearchable } from "../../search/query/length.ts";
import { addressWith } from "../address-bar.ts";
import { find, setText } from "../dom.ts";
import type { CardItem } from "./card-list.ts";
import { formShower, showChoices, showTabs } from "./choices.ts";
import { sayNothingFits } from "./no-results.ts";
import { onlyOpenShower } from "./only-open.ts";
import { insteadOf, sayInstead } from "./open-instead.ts";
import { INITIAL, queryOf, type Sort, type State, writeState } from "./state.ts";

/** Keeps all of it in step with a state; the cards themselves are the business of `CardList`. */
export class AroundList {
  readonly #tabs: NodeListOf<HTMLAnchorElement>;
  readonly #choices: HTMLElement;
  readonly #sort: HTMLSelectElement;
  readonly #filters: HTMLElement;
  readonly #summary: HTMLElement;
  readonly #showResults: HTMLElement;
  readonly #none: HTMLElement;
  readonly #instead: HTMLElement;
  readonly #messages: ClientMessages;
  readonly #choose: (selection: Selection) => void;
  readonly #showForm: ReturnType<typeof formShower>;
  readonly #showOnlyOpen: ReturnType<typeof onlyOpenShower>;

  /**
   * Looks everything up once: all of it is written with every key.
   * @param choose takes over what is left when a reader takes a choice back.
   */
  constructor(root: HTMLElement, messages: ClientMessages, choose: (selection: Selection) => void) {
    this.#tabs = root.querySelectorAll<HTMLAnchorElement>("a[data-stage]");
    this.#choices = find(root, "[data-choices]");
    this.#sort = find(root, "[data-sort]") as HTMLSelectElement;
    this.#filters = find(root, "[data-filters-summary]");
    this.#summary = find(root, "[data-summary]");
    this.#showResults = find(root, "[data-show-results]");
    this.#none = find(root, "[data-none]");
    this.#instead = find(root, "[data-instead]");
    this.#messages = messages;
    this.#choose = choose;
    this.#showForm = formShower(find(root, "[data-facets]") as HTMLFormElement);
    this.#showOnlyOpen = onlyOpenShower(root, messages);
  }

  /**
   * The form, the tabs, the order and the choices made.
   * @param matching what the query leaves, from which the numbers beside the choices are counted.
   */
  showControls(matching: readonly CardItem[], state: State, order: Sort): void {
    const { selection } = state;
    const counts = facetCounts(matching, selection);
    const withStage = (stage: readonly string[]): Selection => ({ ...selection, stage });
    const all = matching.filter((item) => fitsSelection(item, withStage([]))).length;
    const addressOf = (stage: string) =>
      addressWith(writeState({ ...state, selection: withStage(stage ? [stage] : []) }, location.search));
    this.#showForm(selection, counts);
    this.#showOnlyOpen(selection, counts);
    showTabs(this.#tabs, selection, counts, all, addressOf);
    showChoices(this.#choices, selection, this.#messages, this.#choose);
    this.#sort.value = order;
    const on = Object.values(selection).flat().length - selection.stage.length;
    const label = this.#filters;
    label.dataset.plain ??= label.textContent ?? "";
    setText(label, on === 0 ? label.dataset.plain : fill(this.#messages.live.filtersOn, { n: on }));
  }

  /**
   * How many there are, and for which query.
   * @param failed whether the search could not be loaded.
   */
  showSummary(count: number, state: State, answer: Answer | undefined, failed: boolean): void {
    const { live } = this.#messages;
    const query = queryOf(state);
    const withoutAnswer = failed ? live.searchFailed : live.loading;
    const text = answer
      ? fillCounted(live.resultsFor, count, { q: query })
      : isSearchable(query)
        ? withoutAnswer
        : fillCounted(live.results, count);
    setText(this.#summary, text);
    setText(this.#showResults, fillCounted(live.showResults, count));
  }

  /**
   * What is open, where nothing of what was asked for is.
   * @param found what the query found; undefined where there is none.
   * @param all every scheme of the page.
   */
  showInstead(state: State, found: readonly CardItem[] | undefined, all: readonly CardItem[]): void {
    const instead = insteadOf(state, found, all);
    const addressOf = (other: State) => addressWith(writeState(other, location.search));
    sayInstead(this.#instead, instead, all, this.#messages, addressOf);
  }

  /** In place of an empty list: what nothing was found for, what comes near, and each choice to be taken back. */
  showNoResults(count: number, state: State, answer: Answer | undefined, byId: ReadonlyMap<string, CardItem>): void {
    const none = this.#none;
    none.hidden = count > 0;
    if (count > 0) return;
    const { live } = this.#messages;
    const unmatched = answer?.results.length === 0;
    const text = unmatched ? fill(live.noMatchFor, { q: queryOf(state) }) : live.noMatchForChoices;
    const nearest = unmatched ? answer.suggestions.flatMap(({ id }) => byId.get(id) ?? []) : [];
    sayNothingFits(none, text, nearest);
    const choices = unmatched ? INITIAL.selection : state.selection;
    showChoices(find(none, "[data-none-choices]"), choices, this.#messages, this.#choose);
  }
}
