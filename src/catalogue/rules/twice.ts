/** Nothing stands twice within a record. */
import type { Complaint } from "../fault.ts";
import { plainForm } from "../plain-form.ts";
import type { SchemeRecord } from "../schema/record.ts";
import { eachTerm, type Rule } from "./rule.ts";

/** The later of two entries of a list that say the same, in what `sameAs` makes of them. */
function repeated<T>(path: string, list: readonly T[], sameAs: (item: T) => string | undefined): Complaint[] {
  const seen = new Map<string, number>();
  return list.flatMap((item, index): Complaint[] => {
    const key = sameAs(item);
    if (key === undefined) return [];
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    return first === undefined
      ? []
      : [{ path: `${path}[${index}]`, found: item, expected: `something else than ${path}[${first}] says` }];
  });
}

const LISTS = ["eligibility", "funds", "excludes", "conflicts", "unknowns"] as const;

/** No line of a list says what another of it says, in either language; nor is a thing paid and not paid. */
export const linesStandOnce: Rule = (record) => [
  ...LISTS.flatMap((field) => [
    ...repeated(field, record[field], ({ en }) => plainForm(en)),
    ...repeated(field, record[field], (line) => plainForm(line["zh-Hant"])),
  ]),
  ...bothWays(record),
];

const bothWays = ({ funds, excludes }: SchemeRecord): Complaint[] => {
  const paid = new Set(funds.flatMap((line) => [plainForm(line.en), plainForm(line["zh-Hant"])]));
  return excludes.flatMap((line, index): Complaint[] =>
    paid.has(plainForm(line.en)) || paid.has(plainForm(line["zh-Hant"]))
      ? [{ path: `excludes[${index}]`, found: line, expected: "nothing that `funds` says is paid" }]
      : [],
  );
};

const asWritten = (value: unknown): string => JSON.stringify(value);

/** No limit, further figure, event, day ahead or check stands twice. */
export const entriesStandOnce: Rule = (record) => [
  ...eachTerm(record, ({ limits, also = [] }, path) => [
    ...repeated(`${path}.limits`, limits, asWritten),
    ...repeated(`${path}.also`, also, ({ what }) => plainForm(what.en)),
  ]),
  ...repeated("life", record.life, ({ state, from, asOf }) => asWritten([state, from, from ? undefined : asOf])),
  ...repeated("checked", record.checked, asWritten),
  ...repeated("timing.dates", record.timing?.dates ?? [], ({ on, kind, track, what }) =>
    asWritten([on, kind, track, plainForm(what.en)]),
  ),
];

/** A term differs from the one before it in more than its dates and sources; else it is one term. */
export const termsChangeSomething: Rule = (record) =>
  eachTerm(record, (term, path, before) =>
    before && asWritten(figuresOf(before)) === asWritten(figuresOf(term))
      ? [
          {
            path,
            found: term.from,
            expected: "figures or a note that differ from the term before it; else one term for both",
          },
        ]
      : [],
  );

const figuresOf = ({ from, until, sources, evidence, ...figures }: SchemeRecord["tracks"][number]["terms"][number]) =>
  figures;
