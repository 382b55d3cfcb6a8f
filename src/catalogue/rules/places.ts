/** Where a project is carried out, and which markets count. */
import type { Complaint } from "../fault.ts";
import type { Place } from "../schema/vocabulary.ts";
import { conditionsOf, endOrSplit, pairsAtOnce, tellsCases } from "./rows.ts";
import type { Rule } from "./rule.ts";

/** A market that counts lies outside Hong Kong. */
export const marketsLieOutside: Rule = (record) =>
  conditionsOf(record, "market").flatMap(({ path, row: { economies = [] } }) =>
    economies.flatMap((code, index): Complaint[] =>
      code === "HK"
        ? [
            {
              path: `${path}.economies[${index}]`,
              found: code,
              expected: "an economy outside Hong Kong; a project in Hong Kong is a condition of `place`",
            },
          ]
        : [],
    ),
  );

const NAMES = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const UNKNOWN = NAMES.of("ZZ");

/** Whether the code is one of an economy and no second code of it, as UK is of GB. */
const isEconomy = (code: string): boolean =>
  !/^[A-Z]{2}$/.test(code) || // the schema complains
  (![undefined, UNKNOWN].includes(NAMES.of(code)) && new Intl.Locale(`und-${code}`).region === code);

/** The code of a market is that of an economy. */
export const economiesExist: Rule = (record) =>
  conditionsOf(record, "market").flatMap(({ path, row: { economies = [] } }) =>
    economies.flatMap((code, index): Complaint[] =>
      isEconomy(code)
        ? []
        : [
            {
              path: `${path}.economies[${index}]`,
              found: code,
              expected: "a code that ISO 3166-1 has: GB for the United Kingdom, VN for Vietnam",
            },
          ],
    ),
  );

/** Where any market outside Hong Kong counts, none is listed, in the row or beside it. */
export const marketsAreAnyOrListed: Rule = (record) => {
  const rows = conditionsOf(record, "market");
  return [
    ...rows.flatMap(({ path, row }): Complaint[] =>
      row.outside && row.economies
        ? [
            {
              path: `${path}.economies`,
              found: row.economies,
              expected: "nothing beside `outside`, by which any counts",
            },
          ]
        : [],
    ),
    ...pairsAtOnce(rows, (later, earlier) =>
      (later.row.outside ? earlier : later).row.economies &&
      (later.row.outside || earlier.row.outside) &&
      !tellsCases(later.row, earlier.row) &&
      !(later.row.outside && later.row.economies) &&
      !(earlier.row.outside && earlier.row.economies)
        ? [
            {
              path: later.path,
              found: later.row,
              expected: `a list or any market, not both: ${earlier.path} says the other, ${endOrSplit(earlier.path)}`,
            },
          ]
        : [],
    ),
  ];
};

const PARKS: readonly Place[] = ["science-park", "cyberport", "loop", "northern-metropolis"];

/** A place stands without the wider one that it lies in, as one of a row is enough. */
export const placesAreSaidOnce: Rule = (record) =>
  conditionsOf(record, "place").flatMap(({ path, row: { where } }) =>
    where.flatMap((place, index): Complaint[] =>
      PARKS.includes(place) && where.includes("hong-kong")
        ? [
            {
              path: `${path}.where[${index}]`,
              found: place,
              expected: "nothing beside hong-kong, in which it lies; only the narrower one where it has to be there",
            },
          ]
        : [],
    ),
  );

const HONG_KONG: readonly string[] = [...PARKS, "rest of hong-kong"];
/** The parts of each place, so that two can be compared. */
const PARTS: Readonly<Record<Place, readonly string[]>> = {
  "hong-kong": HONG_KONG,
  gba: [...HONG_KONG, "mainland in gba"],
  mainland: ["mainland in gba", "rest of mainland"],
  overseas: ["overseas"],
  loop: ["loop"],
  "science-park": ["science-park"],
  cyberport: ["cyberport"],
  "northern-metropolis": ["northern-metropolis", "loop"],
};
const partsOf = (where: readonly Place[]): readonly string[] => where.flatMap((place) => PARTS[place]);

/** Where two conditions of place hold at once there is a place that keeps both. */
export const placesCanBeOne: Rule = (record) =>
  pairsAtOnce(conditionsOf(record, "place"), (later, earlier) =>
    tellsCases(later.row, earlier.row) ||
    partsOf(later.row.where).some((part) => partsOf(earlier.row.where).includes(part))
      ? []
      : [
          {
            path: `${later.path}.where`,
            found: later.row.where,
            expected: `a place that ${earlier.path} allows too; in one row where one of them is enough, ${endOrSplit(earlier.path)}`,
          },
        ],
  );
