/** What a first payment is a percentage of. */
import type { Complaint } from "../fault.ts";
import { eachTerm, type Rule } from "./rule.ts";

/** What the percentage is of stands only beside a percentage. */
export const firstPaymentBaseHasAPercentage: Rule = (record) =>
  eachTerm(record, ({ firstPayment }, path) =>
    firstPayment?.of && firstPayment.percent === undefined
      ? [
          {
            path: `${path}.firstPayment.of`,
            found: firstPayment.of,
            expected: "nothing, as there is no `percent` that could be of it",
          },
        ]
      : [],
  );

/** A first payment is no part of a ceiling where a source says that there is none. */
export const firstPaymentHasItsCeiling: Rule = (record) =>
  eachTerm(record, ({ firstPayment, ceiling }, path) =>
    firstPayment?.of === "ceiling" && ceiling === "none"
      ? [
          {
            path: `${path}.firstPayment.of`,
            found: firstPayment.of,
            expected: "another base, as `ceiling` says that there is none",
          },
        ]
      : [],
  );

const MONTHS = { "first-six-months": 6, "first-year": 12 } as const;

/** A project lasts at least as long as the time whose cost is paid first. */
export const firstPaymentFitsTheDuration: Rule = (record) =>
  eachTerm(record, ({ firstPayment, months }, path): Complaint[] => {
    const of = firstPayment?.of;
    if (of !== "first-six-months" && of !== "first-year") return [];
    return months !== undefined && months < MONTHS[of]
      ? [
          {
            path: `${path}.firstPayment.of`,
            found: of,
            expected: `a base within the longest duration, which is ${months} months`,
          },
        ]
      : [];
  });
