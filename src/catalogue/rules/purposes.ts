/** What the money is for: the scheme, its tracks and its instrument tell the same. */
import type { Complaint } from "../fault.ts";
import type { Instrument, Purpose } from "../schema/vocabulary.ts";
import type { Rule } from "./rule.ts";

/** A track is for nothing that its scheme is not for. */
export const trackPurposesAreTheSchemes: Rule = ({ tracks, purposes }) =>
  tracks.flatMap((track, t) =>
    (track.purposes ?? []).flatMap((purpose, index): Complaint[] =>
      purposes.includes(purpose)
        ? []
        : [
            {
              path: `tracks[${t}].purposes[${index}]`,
              found: purpose,
              expected: `one of the scheme's purposes: ${purposes.join(", ")}; or this one added to them`,
            },
          ],
    ),
  );

/** A track that says what it is for is for less than its scheme. */
export const trackPurposesAreFewer: Rule = ({ tracks, purposes }) =>
  tracks.flatMap((track, t): Complaint[] =>
    track.purposes && purposes.every((purpose) => track.purposes?.includes(purpose))
      ? [
          {
            path: `tracks[${t}].purposes`,
            found: track.purposes,
            expected: "nothing, as it is for all that the scheme is for",
          },
        ]
      : [],
  );

/** Where every track says what it is for, each of the scheme's purposes is one of theirs. */
export const purposesHaveATrack: Rule = ({ tracks, purposes }) => {
  if (tracks.some((track) => !track.purposes)) return [];
  const served = tracks.flatMap((track) => track.purposes ?? []);
  return purposes.flatMap((purpose, index): Complaint[] =>
    served.includes(purpose)
      ? []
      : [
          {
            path: `purposes[${index}]`,
            found: purpose,
            expected:
              "a purpose of one of the tracks, as every track says what it is for; or this one added to a track",
          },
        ],
  );
};

const LENT: readonly Instrument[] = ["loan", "loan-guarantee", "investment"];

/** What is lent, vouched for or invested is finance. */
export const lendingIsFinance: Rule = ({ instrument, purposes }) =>
  LENT.includes(instrument) && !purposes.includes("finance")
    ? [{ path: "purposes", found: purposes, expected: `finance among them, as the instrument is ${instrument}` }]
    : [];

const OF_PEOPLE: readonly Purpose[] = ["hire", "train"];

/** A subsidy for people is for hiring or training them. */
export const manpowerIsForPeople: Rule = ({ instrument, purposes }) =>
  instrument === "manpower-subsidy" && !purposes.some((purpose) => OF_PEOPLE.includes(purpose))
    ? [{ path: "purposes", found: purposes, expected: `hire or train among them, as the instrument is ${instrument}` }]
    : [];
