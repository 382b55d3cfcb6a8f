/**
 * No dead end: where all that was found for a need or a trade is over, the page says so, and names what is open to any
 * trade.
 */
import { fitsSelection, NOTHING_CHOSEN, type Selection } from "../../catalogue/facets.ts";
import { byRecommendation } from "../../catalogue/ranking.ts";
import { OPEN_STATES } from "../../catalogue/schema/vocabulary.ts";
import type { ClientMessages } from "../../i18n/client-messages.ts";
import { fill, fillCounted } from "../../i18n/fill.ts";
import { find, setText } from "../dom.ts";
import type { CardItem } from "./card-list.ts";
import { linkTo } from "./no-results.ts";
import type { State } from "./state.ts";

/** How many schemes are named. */
const MOST = 4;

/** What is said in place of silence. */
export interface Instead {
  /** The trades whose own schemes are all over; empty where it is a query's results that are. */
  trades: readonly string[];
  /** Whether anything was found at all. */
  anythingFound: boolean;
  /** Schemes that are open to any trade, the recommended ones first. */
  offered: readonly CardItem[];
  /** What the reader is led to: everything open, in the trades chosen. */
  allOpen: State;
}

const isOpen = ({ status }: CardItem): boolean => status.some((state) => OPEN_STATES.includes(state));

/**
 * What to offer for a state; undefined where something of what was asked for is open, or neither a need nor a trade was.
 * @param found what the query found; undefined where there is none.
 * @param all every scheme of the page.
 */
export function insteadOf(
  { selection }: State,
  found: readonly CardItem[] | undefined,
  all: readonly CardItem[],
): Instead | undefined {
  const { sector, status } = selection;
  const asksForOver = status.length > 0 && !status.some((state) => OPEN_STATES.includes(state));
  if (asksForOver || (!found && sector.length === 0)) return undefined;
  const ofAnyStatus = (found ?? all).filter((item) => fitsSelection(item, { ...selection, status: [] }));
  const direct = found
    ? ofAnyStatus
    : ofAnyStatus.filter((item) => sector.some((trade) => item.sector.includes(trade)));
  if (direct.some(isOpen) || (!found && direct.length === 0)) return undefined;
  return {
    trades: found ? [] : sector,
    anythingFound: direct.length > 0,
    offered: offeredFor(selection, all),
    allOpen: { query: "", selection: { ...NOTHING_CHOSEN, sector, status: OPEN_STATES }, sort: undefined },
  };
}

/** For the stage and the applicant that were asked for, if there is any. */
function offeredFor({ stage, applicant }: Selection, all: readonly CardItem[]): CardItem[] {
  const forAnyTrade = all.filter((item) => isOpen(item) && item.sector.includes("all"));
  const narrow = forAnyTrade.filter((item) => fitsSelection(item, { ...NOTHING_CHOSEN, stage, applicant }));
  return (narrow.length > 0 ? narrow : forAnyTrade).sort(byRecommendation).slice(0, MOST);
}

/** Says it above the list, or hides what was said. */
export function sayInstead(
  box: HTMLElement,
  instead: Instead | undefined,
  all: readonly CardItem[],
  { live, labels }: ClientMessages,
  addressOf: (state: State) => string,
): void {
  box.hidden = instead === undefined;
  if (!instead) return;
  const { trades, anythingFound, offered, allOpen } = instead;
  const trade = trades.map((value) => labels.sector?.[value] ?? value).join(live.comma);
  const said = trade === "" ? live.noneOpen : fill(live.noneOpenForTrade, { trade });
  setText(find(box, "[data-instead-text]"), anythingFound ? said : "");
  find(box, "[data-instead-list]").replaceChildren(...offered.map(linkTo));
  const link = find(box, "[data-instead-all]") as HTMLAnchorElement;
  link.href = addressOf(allOpen);
  const count = all.filter((item) => fitsSelection(item, allOpen.selection)).length;
  setText(link, fillCounted(live.allOpen, count));
}
