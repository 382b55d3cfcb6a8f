/** The typed statements of a record as lines of a page: in its language, those that hold on the view's day. */
import { heldOn, holdsOn } from "../catalogue/held.ts";
import type { Condition, Held, SchemeRecord, Together } from "../catalogue/schema/record.ts";
import type { ConditionNames } from "../i18n/conditions.ts";
import { nameIn, textIn } from "../i18n/text.ts";
import { bodyName } from "./body-name.ts";
import type { View } from "./view.ts";

export interface StatementLine {
  text: string;
  held: Held;
  /** Names of the tracks it is of, where it is not of the whole scheme. */
  of?: string;
  /** Schemes that are named after the text, each a link, and what follows them. */
  schemes?: SchemeRecord[];
  after?: string;
  /** What the fields cannot say of it. */
  note?: string;
}

const named = (scheme: SchemeRecord, { locale }: View): string => scheme.codes[0] ?? nameIn(scheme.name, locale);

const recordsOf = (ids: readonly string[] | undefined, { catalogue }: View): SchemeRecord[] =>
  (ids ?? []).flatMap((id) => catalogue.schemes.find((scheme) => scheme.id === id) ?? []);

/** What the sentences of conditions name, in the page's language. */
const namesFor = (view: View): ConditionNames => ({
  schemes: (ids) => recordsOf(ids, view).map((scheme) => named(scheme, view)),
  bodies: (ids) =>
    (ids ?? []).flatMap((id) => view.catalogue.organisations[id] ?? []).map((one) => bodyName(view, one)),
  text: (text) => textIn(text, view.locale),
});

/** The line, with the tracks it is of, since or until when, and with what the fields cannot say. */
function line(scheme: SchemeRecord, view: View, held: Held, text: string, more: Partial<StatementLine> = {}) {
  const { locale, m } = view;
  const tracks = (held.tracks ?? []).flatMap((id) => scheme.tracks.find((track) => track.id === id)?.name ?? []);
  const time = m.statements.held(held.from, held.until);
  const after = `${more.after ?? ""}${time && m.parenthesis(time)}`;
  return {
    ...more,
    text,
    after,
    held,
    ...(tracks.length > 0 && { of: tracks.map((name) => nameIn(name, locale)).join(m.comma) }),
    ...(held.note && { note: textIn(held.note, locale) }),
  };
}

function togetherLine(scheme: SchemeRecord, view: View, rule: Together): StatementLine {
  const { m } = view;
  const [before, after] = m.statements.together[rule.rule];
  if (rule.other) return line(scheme, view, rule, `${before}${m.statements.otherMoney[rule.other]}${after}`);
  return line(scheme, view, rule, before, { schemes: recordsOf(rule.with, view), after });
}

/** Who leads and who joins, through whom, on what conditions, and what may be had beside it. */
export function whoLines(scheme: SchemeRecord, view: View): StatementLine[] {
  const { day, m } = view;
  const { who } = m.statements;
  const leads = heldOn(scheme.lead, day);
  const firmsLead = leads.some((one) => one.who.includes("company") || one.who.includes("unincorporated"));
  const names = namesFor(view);
  return [
    ...leads.map((one) => line(scheme, view, one, (firmsLead ? who.lead : who.leads)(one.who))),
    ...heldOn(scheme.partner, day).map((one) => line(scheme, view, one, who.partner(one.who, one.needed === true))),
    ...heldOn(scheme.through, day)
      .filter(({ by }) => by !== "direct")
      .map((one) => line(scheme, view, one, who.through[one.by])),
    ...heldOn(scheme.conditions, day)
      .filter((one) => !listsMarkets(one))
      .map((one) => line(scheme, view, one, m.statements.condition(one, names))),
    ...heldOn(scheme.sharedBy, day).map((one) => line(scheme, view, one, m.statements.sharedBy(one))),
    ...heldOn(scheme.together, day).map((one) => togetherLine(scheme, view, one)),
  ];
}

/** Whether a condition names markets, which are many and stand apart. */
const listsMarkets = (condition: Condition): boolean =>
  condition.kind === "market" && "economies" in condition && condition.economies !== undefined;

/** The markets a project may be for, each batch with the day from which it counts, and how many they are. */
export function marketLines(scheme: SchemeRecord, view: View): { lines: StatementLine[]; count: number } {
  const batches = heldOn(scheme.conditions, view.day).filter(listsMarkets);
  const economies = batches.flatMap((one) => ("economies" in one ? (one.economies ?? []) : []));
  const names = namesFor(view);
  return {
    lines: batches.map((one) => line(scheme, view, one, view.m.statements.condition(one, names))),
    count: new Set(economies).size,
  };
}

/**
 * What is known of how an application goes. What bears no date is how it goes today; of another day only what is dated
 * is told.
 */
const practised = <T extends Held>(list: readonly T[] | undefined, { day, today }: View): T[] =>
  (list ?? []).filter(
    (one) => holdsOn(one, day) && (day === today || one.from !== undefined || one.until !== undefined),
  );

/** From when on applications are taken, projects may begin, and the money may be claimed. */
export function timingLines(scheme: SchemeRecord, view: View): StatementLine[] {
  const { timing } = view.m.statements;
  return [
    ...practised(scheme.timing?.intake, view).map((one) =>
      line(scheme, view, one, timing.intake(one.rule, one.perYear)),
    ),
    ...practised(scheme.timing?.begin, view).map((one) => line(scheme, view, one, timing.begin[one.rule])),
    ...practised(scheme.timing?.apply, view).map((one) => line(scheme, view, one, timing.apply(one))),
    ...practised(scheme.timing?.claim, view).map((one) => line(scheme, view, one, timing.claim(one))),
  ];
}

/** Which papers are asked for, one row of the record a line. */
export function paperLines(scheme: SchemeRecord, view: View): StatementLine[] {
  const { m } = view;
  return practised(scheme.papers, view).map((one) =>
    line(scheme, view, one, one.of.map((paper) => m.statements.papers[paper]).join(m.semicolon)),
  );
}

/** Whom to ask, and what they do for free. */
export function helpLines(scheme: SchemeRecord, view: View): StatementLine[] {
  const { m, locale } = view;
  return practised(scheme.help, view).map((one) => {
    const parts = [
      one.what && textIn(one.what, locale),
      one.phone && m.statements.phone(one.phone),
      one.address && textIn(one.address, locale),
    ];
    return line(scheme, view, one, `${textIn(one.who, locale)}${m.colon}${parts.filter(Boolean).join(m.semicolon)}`);
  });
}

/** What is owed once the money is approved. */
export function afterLines(scheme: SchemeRecord, view: View): StatementLine[] {
  const { m, locale } = view;
  return practised(scheme.after, view).map((one) =>
    line(scheme, view, one, `${m.statements.after(one)}${one.what ? `${m.colon}${textIn(one.what, locale)}` : ""}`),
  );
}

/** How it went so far: each figure carries its own time, and is told on any day after it. */
export function recordLines(scheme: SchemeRecord, { day, today, m, ...view }: View): StatementLine[] {
  if (day !== today) return [];
  return (scheme.record ?? []).map((one) =>
    line(
      scheme,
      { ...view, m, day, today },
      { sources: one.sources, ...(one.note && { note: one.note }) },
      m.statements.record(one),
    ),
  );
}

/** Whether the page of another day may read otherwise, as some of the statements are dated. */
export const areDated = (lists: readonly (readonly Pick<Held, "from" | "until">[] | undefined)[]): boolean =>
  lists.some((list) => list?.some(({ from, until }) => from !== undefined || until !== undefined));

/** What is of the whole scheme first, then the lines of each set of tracks together, named once. */
export function groupedByTracks(lines: readonly StatementLine[]): { of?: string; lines: StatementLine[] }[] {
  const groups = Map.groupBy(lines, ({ of }) => of ?? "");
  return [...groups]
    .sort(([a], [b]) => Number(a !== "") - Number(b !== ""))
    .map(([of, together]) => ({ lines: together, ...(of && { of }) }));
}
