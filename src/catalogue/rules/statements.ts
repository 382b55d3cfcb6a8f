/** Dated statements and lines one by one: when they hold, of which tracks, and that none says what another says. */
import type { Complaint } from "../fault.ts";
import { statementsOf } from "../held.ts";
import { firstDay, lastDay } from "../partial-date.ts";
import type { DatedLine, Held, SchemeRecord } from "../schema/record.ts";
import { pairsAtOnce, type Row, rowsOf } from "./rows.ts";
import { type Rule, repeatedIn } from "./rule.ts";

/** The lines of a record that may be dated, with their paths. */
export const datedLinesOf = ({ eligibility, funds, excludes }: SchemeRecord): Row<DatedLine>[] => [
  ...rowsOf("eligibility", eligibility),
  ...rowsOf("funds", funds),
  ...rowsOf("excludes", excludes),
];

const endsAfterItBegins = (path: string, { from, until }: Pick<Held, "from" | "until">): Complaint[] =>
  from && until && lastDay(until) < firstDay(from)
    ? [{ path: `${path}.until`, found: until, expected: `a date not before ${path}.from, which is ${from}` }]
    : [];

/** A statement ends after it begins. */
export const statementsEndAfterTheyBegin: Rule = (record) =>
  statementsOf(record).flatMap(({ path, held }) => endsAfterItBegins(path, held));

/** A line of what is asked, paid or not paid ends after it begins. */
export const linesEndAfterTheyBegin: Rule = (record) =>
  datedLinesOf(record).flatMap(({ path, row }) => endsAfterItBegins(path, row));

/** A statement is of tracks that its record has, each named once. */
export const statementsNameTracks: Rule = (record) => {
  const ids = record.tracks.map(({ id }) => id);
  return statementsOf(record).flatMap(({ path, held: { tracks = [] } }) => {
    const repeated = repeatedIn(tracks);
    return tracks.flatMap((id, index): Complaint[] =>
      ids.includes(id) && !repeated.includes(index)
        ? []
        : [
            {
              path: `${path}.tracks[${index}]`,
              found: id,
              expected: `the id of a track of this record, once: ${ids.join(", ")}`,
            },
          ],
    );
  });
};

/** A statement of all tracks names none. */
export const statementsOfAllNameNone: Rule = (record) =>
  statementsOf(record).flatMap(({ path, held: { tracks } }): Complaint[] =>
    tracks && record.tracks.every(({ id }) => tracks.includes(id))
      ? [
          {
            path: `${path}.tracks`,
            found: tracks,
            expected: "nothing, as these are all tracks of the record; left out, it is of the whole scheme",
          },
        ]
      : [],
  );

const content = ({ tracks, from, until, sources, ...said }: Held): string => JSON.stringify(said);

/** No two statements of a list say the same of the same tracks at the same time. */
export const statementsStandOnce: Rule = (record) => {
  const statements = statementsOf(record).filter(({ field }) => field !== "record"); // figures of two times may be equal
  return [...Map.groupBy(statements, ({ field, held }) => `${field} ${content(held)}`).values()].flatMap((alike) =>
    pairsAtOnce(
      alike.map(({ path, held }) => ({ path, row: held })),
      (later, earlier) => [
        {
          path: later.path,
          found: later.row,
          expected: `nothing, as ${earlier.path} says the same for the same time; one row for both, or an \`until\` there`,
        },
      ],
    ),
  );
};
