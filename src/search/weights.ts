/**
 * What counts how much in the score, in one place; judged by `tests/unit/search` and `npm run bench:search`.
 * Thresholds that one stage alone uses stand in that stage.
 */
import type { State } from "../catalogue/schema/vocabulary.ts";
import type { ReasonKind } from "./answer.ts";

/** How far a match of each kind speaks for a scheme. Names first, then what it pays for, then what it is like. */
export const KIND_WEIGHT: Record<ReasonKind, number> = {
  code: 1,
  name: 1,
  short: 0.98,
  colloquial: 0.95,
  misspelling: 0.95,
  former: 0.93,
  track: 0.88,
  need: 0.82,
  amount: 0.65,
  share: 0.6,
  sector: 0.58,
  stage: 0.55,
  instrument: 0.55,
  administrator: 0.55,
  applicant: 0.5,
  text: 0.36,
};

/** Of a phrase of which only a little is asked for, this much counts; the rest grows with the part asked for. */
export const PARTIAL_PHRASE = 0.5;

/** Where a query does nothing but describe (初創, 培訓資助, loan), what it describes is what it asks for. */
export const ASKED_FOR = 1.5;
/** How far a scheme for every trade answers the word for one. */
export const FOR_EVERY_TRADE = 0.6;
/** What is added where name and property say the same. */
export const AGREED = 0.15;

/** Part of the score that goes to the one phrase that explains most, so that words scattered over a record count less. */
export const BEST_PHRASE = 0.45;
/** What is added where the query is the phrase, no more and no less. */
export const EXACT = 0.2;
/** The same, but for the order of the words. */
export const EXACT_BUT_ORDER = 0.05;

/** What a perfect match reaches, so that scores lie between 0 and 1. */
export const HIGHEST_SCORE = 1.3;

/** Of two that match alike the one that can still be applied for stands first. */
export const STATE_BONUS: Record<State, number> = {
  open: 0.02,
  announced: 0.016,
  paused: 0.012,
  unknown: 0.01,
  merged: 0.004,
  closed: 0.002,
};
/** What a one-off measure loses beside a standing scheme. */
export const ONE_OFF = -0.004;

/** Weight of a token: a word counts up to 1, a Han character half of that, for a Chinese word has two. */
export const HAN_TOKEN = 0.5;
export const STOP_WORD = 0.12;
/** All stop words of a query together, as a part of what the others weigh. */
export const MOST_STOP_WORDS = 0.15;
/** Tokens that no document holds: they were meant and are missing. */
export const UNKNOWN_WORD = 0.9;
export const UNKNOWN_HAN = 0.4;
/** Between known words: a function word or a verb (去, 讀, 發), seldom what is meant. */
export const LONE_UNKNOWN_HAN = 0.2;
export const UNKNOWN_NUMBER = 0.3;
/** The least that a term some document holds can weigh, however many hold it. */
export const LEAST_KNOWN = 0.25;
/** All tokens of an amount together. */
export const AMOUNT_WEIGHT = 0.9;

/** How sure it is that a term is meant that is not the token itself. */
export const SYNONYM = 0.85;
export const JOINED = 0.97;
/** A bigram of Han characters across the edge of a word of the lexicon. */
export const ACROSS_WORDS = 0.5;
/** A lone Han character against a bigram that holds it. */
export const LONE_HAN = 0.5;
