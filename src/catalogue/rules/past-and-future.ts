/** What has happened had happened by the latest check, and nobody can have checked after today. */
import { checkedOn } from "../checks.ts";
import type { Complaint } from "../fault.ts";
import { statementsOf } from "../held.ts";
import { certainty, firstDay, type PartialDate } from "../partial-date.ts";
import type { SchemeRecord } from "../schema/record.ts";
import type { Rule } from "./rule.ts";

/** Nothing that a record says has happened, or was written, is later than its latest check. */
export const nothingIsLaterThanTheCheck: Rule = (record) => {
  const last = checkedOn(record);
  return pastDates(record)
    .filter(([, date]) => date !== undefined && firstDay(date) > last)
    .map(([path, found]) => ({
      path,
      found,
      expected: `a date not after ${last}, the latest check; what is still to come stands in \`until\`, \`announced\` terms and \`timing\``,
    }));
};

type Dated = [path: string, date: PartialDate | undefined];

function pastDates(scheme: SchemeRecord): Dated[] {
  const { tracks, life, sources, aliases } = scheme;
  return [
    // Of statements a sighting alone must lie in the past; what else begins later may be announced.
    ...statementsOf(scheme).map(
      ({ path, held: { from } }): Dated => [`${path}.from`, from && certainty(from) === "by" ? from : undefined],
    ),
    ...(scheme.record ?? []).flatMap(({ from, until }, r): Dated[] => [
      [`record[${r}].from`, from && certainty(from) !== "by" ? from : undefined],
      [`record[${r}].until`, until],
    ]),
    ...tracks.flatMap(({ terms }, t) =>
      terms.flatMap(({ from, announced }, i): Dated[] => [
        [`tracks[${t}].terms[${i}].announced`, announced],
        // A sighting lies in the past, whatever began when.
        [`tracks[${t}].terms[${i}].from`, from && certainty(from) === "by" ? from : undefined],
      ]),
    ),
    ...life.flatMap(({ from, asOf }, l): Dated[] => [
      [`life[${l}].from`, from],
      [`life[${l}].asOf`, asOf],
    ]),
    ...aliases.map(({ until }, a): Dated => [`aliases[${a}].until`, until]),
    ...Object.entries(sources).flatMap(([key, source]): Dated[] =>
      source.kind === "chart"
        ? [[`sources.${key}.edition`, source.edition]]
        : [
            [`sources.${key}.stated`, source.stated],
            [`sources.${key}.quotedBy.stated`, source.quotedBy?.stated],
          ],
    ),
  ];
}

/** Checks stand oldest first. */
export const checksInOrder: Rule = ({ checked }) =>
  checked.flatMap(({ on }, index): Complaint[] => {
    const before = checked[index - 1]?.on;
    return before !== undefined && on < before
      ? [
          {
            path: `checked[${index}].on`,
            found: on,
            expected: `a day not before ${before}, the check above it; checks stand oldest first`,
          },
        ]
      : [];
  });

/** No record was checked after today; the one fault that a wrong clock can cause. */
export const checkedByToday: Rule = ({ checked }, { today }) =>
  checked.flatMap(({ on }, index): Complaint[] =>
    today !== undefined && on > today
      ? [
          {
            path: `checked[${index}].on`,
            found: on,
            expected: `a day not after ${today}, which is today in Hong Kong by this machine's clock; if the clock is wrong, set it right or name the day: BUILD_DAY=YYYY-MM-DD`,
          },
        ]
      : [],
  );
