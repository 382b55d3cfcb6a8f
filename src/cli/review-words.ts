import { checkedOn } from "../catalogue/checks.ts";
import { dayBefore } from "../catalogue/days.ts";
import type { Review } from "../catalogue/review.ts";
import type { SchemeRecord } from "../catalogue/schema/record.ts";
import { visible } from "../catalogue/visible.ts";

/** What a day asks of the one who keeps the record, in a line: `tvp · tracks[0].terms[2].until: ended on …`. */
export const reviewText = (record: SchemeRecord, review: Review): string =>
  visible(`${record.id} · ${review.path}: ${askedOf(record, review)}`);

function askedOf(record: SchemeRecord, { on, why, path }: Review): string {
  switch (why) {
    case "term-ends":
      return `the term ended on ${dayBefore(on)}; what has held since?`;
    case "date-ahead": {
      const ahead = record.timing?.dates?.[Number(/\d+/.exec(path))];
      return `${ahead?.kind} ${ahead?.on} (${ahead?.what.en}); what became of it?`;
    }
    case "announced-start":
      return `was to begin by ${on}; has it?`;
    case "budget":
      return `not compared with its sources since the Budget of ${dayBefore(on)}`;
    case "policy-address":
      return `not compared with its sources since the Policy Address of ${on.slice(0, 4)}`;
    case "age":
      return `not compared with its sources since ${checkedOn(record)}`;
  }
}

/** Why a record will have to be read, before that day has come. */
export const REASONS: Readonly<Record<Review["why"], string>> = {
  "term-ends": "a term ends the day before",
  "date-ahead": "a day ahead comes",
  "announced-start": "an announced term is to begin",
  budget: "the day after the Budget",
  "policy-address": "the Policy Address has been given",
  age: "a year after the last comparison",
};
