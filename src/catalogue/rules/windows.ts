/** Days to apply or to claim by, counted from an event of the applicant's own (`timing.apply`, `timing.claim`). */
import type { Complaint } from "../fault.ts";
import type { SchemeRecord, TimeWindow } from "../schema/record.ts";
import type { TimedEvent, TimeUnit } from "../schema/vocabulary.ts";
import { endOrSplit, pairsAtOnce, type Row, rowsOf, surelyMeet, tellsCases } from "./rows.ts";
import type { Rule } from "./rule.ts";

type Point = NonNullable<TimeWindow["latest"]>;
const EDGES = ["earliest", "latest"] as const;

const windowsOf = ({ timing }: SchemeRecord): Row<TimeWindow>[] => [
  ...rowsOf("timing.apply", timing?.apply),
  ...rowsOf("timing.claim", timing?.claim),
];

/** A window has a first or a last day. */
export const windowsHaveAnEdge: Rule = (record) =>
  windowsOf(record).flatMap(({ path, row }): Complaint[] =>
    row.earliest || row.latest ? [] : [{ path, found: row, expected: "`earliest`, `latest` or both; else no row" }],
  );

/** The fewest and the most days that a unit lasts; a month of working days has a week of holidays at most. */
const DAYS: Readonly<Record<TimeUnit, (count: number) => readonly [number, number]>> = {
  days: (count) => [count, count],
  "working-days": (count) => [count, 2 * count + 7],
  weeks: (count) => [7 * count, 7 * count],
  months: (count) => [28 * count, 31 * count],
};

/** The days from the event that the point may mean, negative before it. */
const daysOf = ({ count, unit, side }: Point): readonly [number, number] => {
  const [least, most] = DAYS[unit](count);
  return side === "after" ? [least, most] : [-most, -least];
};

/** A window begins before it ends. */
export const windowsBeginBeforeTheyEnd: Rule = (record) =>
  windowsOf(record).flatMap(({ path, row: { earliest, latest } }): Complaint[] =>
    earliest && latest && daysOf(earliest)[0] > daysOf(latest)[1]
      ? [
          {
            path: `${path}.earliest`,
            found: earliest,
            expected: `a day not after \`latest\`, which is ${latest.count} ${latest.unit} ${latest.side}`,
          },
        ]
      : [],
  );

/** The day of the event itself is 0 days before or after it, in no other unit. */
export const dayItselfIsCountedInDays: Rule = (record) =>
  windowsOf(record).flatMap(({ path, row }) =>
    EDGES.flatMap((edge): Complaint[] =>
      row[edge]?.count === 0 && row[edge].unit !== "days"
        ? [{ path: `${path}.${edge}.unit`, found: row[edge].unit, expected: "days, as 0 is the day itself" }]
        : [],
    ),
  );

const MOST_DAYS = 3660;

/** No window reaches further than ten years from its event. */
export const windowsAreOfSense: Rule = (record) =>
  windowsOf(record).flatMap(({ path, row }) =>
    EDGES.flatMap((edge): Complaint[] => {
      const point = row[edge];
      return point && Math.min(...daysOf(point).map(Math.abs)) > MOST_DAYS
        ? [
            {
              path: `${path}.${edge}`,
              found: point,
              expected: "at most ten years, which every scheme keeps to; look at the source again",
            },
          ]
        : [];
    }),
  );

/** From one event one first and one last day are counted at a time. */
export const windowsStandOnce: Rule = ({ timing }) =>
  (["apply", "claim"] as const).flatMap((field) =>
    pairsAtOnce(rowsOf(`timing.${field}`, timing?.[field]), (later, earlier) =>
      later.row.of !== earlier.row.of || tellsCases(later.row, earlier.row)
        ? []
        : EDGES.filter((edge) => later.row[edge] && earlier.row[edge]).map((edge) => ({
            path: `${later.path}.${edge}`,
            found: later.row[edge],
            expected: `nothing, as ${earlier.path} counts from the same event, ${endOrSplit(earlier.path)}`,
          })),
    ),
  );

/** Money is claimed once it is approved, never before. */
export const claimsFollowTheApproval: Rule = ({ timing }) =>
  rowsOf("timing.claim", timing?.claim).flatMap(({ path, row }) =>
    EDGES.flatMap((edge): Complaint[] =>
      row.of === "approval" && row[edge]?.side === "before" && row[edge].count > 0
        ? [
            {
              path: `${path}.${edge}.side`,
              found: "before",
              expected:
                "after, as nothing is claimed before it is approved; a day to apply by stands in `timing.apply`",
            },
          ]
        : [],
    ),
  );

/** What begins a project or makes a cost arise. */
const BEGUN: readonly TimedEvent[] = ["project-start", "event-start", "course-start", "hire", "purchase", "payment"];

/** What may begin only once one has applied is not applied for after it began. */
export const applyingComesBeforeTheStart: Rule = ({ timing }) =>
  rowsOf("timing.apply", timing?.apply).flatMap(({ path, row }) => {
    const begin = rowsOf("timing.begin", timing?.begin).find(
      (one) => one.row.rule !== "any-time" && surelyMeet(one.row, row) && !tellsCases(one.row, row),
    );
    return EDGES.flatMap((edge): Complaint[] =>
      begin && BEGUN.includes(row.of) && row[edge]?.side === "after" && row[edge].count > 0
        ? [
            {
              path: `${path}.${edge}.side`,
              found: "after",
              expected: `before, as ${begin.path} says “${begin.row.rule}”: who waits until after the ${row.of} has begun too early; or a \`note\` in one of them`,
            },
          ]
        : [],
    );
  });
