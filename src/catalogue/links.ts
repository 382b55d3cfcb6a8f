import { type Alternative, alternativesTo } from "./alternatives.ts";
import type { SchemeRecord } from "./schema/record.ts";
import { eventOn, isOverOn } from "./status.ts";

export interface SchemeLinks {
  /** As `successorsOf` says. */
  successors: SchemeRecord[];
  predecessors: SchemeRecord[];
  /** For a scheme that is over and that none took over from: what there is instead; undefined for any other. */
  alternatives?: Alternative[];
  /** Whatever else is worth a look. */
  related: SchemeRecord[];
}

/** Who is who in a catalogue, and who took over from whom. */
interface Register {
  byId: ReadonlyMap<string, SchemeRecord>;
  /** By the id of the one that took over; in the order of the catalogue. */
  predecessors: ReadonlyMap<string, readonly SchemeRecord[]>;
}

/** One for each catalogue: a page asks for every day on which it reads otherwise. */
const registers = new WeakMap<readonly SchemeRecord[], Register>();

function registerOf(all: readonly SchemeRecord[]): Register {
  const known = registers.get(all);
  if (known) return known;
  const successions = all.flatMap((scheme) => [...new Set(scheme.succeededBy)].map((id) => ({ id, scheme })));
  const predecessors = Map.groupBy(successions, ({ id }) => id);
  const register: Register = {
    byId: new Map(all.map((scheme) => [scheme.id, scheme])),
    predecessors: new Map([...predecessors].map(([id, pairs]) => [id, pairs.map(({ scheme }) => scheme)])),
  };
  registers.set(all, register);
  return register;
}

/** What took the scheme's place, of those that were known of by the day (`YYYY-MM-DD`). */
export const successorsOf = (scheme: SchemeRecord, all: readonly SchemeRecord[], day: string): SchemeRecord[] =>
  namedIn(all, scheme.succeededBy).filter((other) => eventOn(other, day));

const namedIn = (all: readonly SchemeRecord[], ids: readonly string[]): SchemeRecord[] =>
  ids.flatMap((id) => registerOf(all).byId.get(id) ?? []);

/** Every scheme that may stand beside one, on whatever day up to today (`YYYY-MM-DD`). */
export function kinOf(scheme: SchemeRecord, all: readonly SchemeRecord[], today: string): SchemeRecord[] {
  const { predecessors } = registerOf(all);
  const named = namedIn(all, [...scheme.succeededBy, ...scheme.related]);
  const { alternatives = [] } = schemeLinks(scheme, all, today, today);
  return [...new Set([...(predecessors.get(scheme.id) ?? []), ...named, ...alternatives.map((other) => other.scheme)])];
}

/**
 * The schemes that stand beside one on the day (`YYYY-MM-DD`), each in one of the lists only. Alternatives are for
 * whoever needs money now: there are none on a day before today.
 */
export function schemeLinks(
  scheme: SchemeRecord,
  all: readonly SchemeRecord[],
  day: string,
  today: string,
): SchemeLinks {
  const successors = successorsOf(scheme, all, day);
  const predecessors = [...(registerOf(all).predecessors.get(scheme.id) ?? [])];
  const kin = new Set([...namedIn(all, scheme.succeededBy), ...predecessors]);
  const isLeftAlone = day >= today && successors.length === 0 && isOverOn(scheme, day);
  const alternatives = isLeftAlone
    ? alternativesTo(scheme, all, day).filter((other) => !kin.has(other.scheme))
    : undefined;
  const offered = new Set(alternatives?.map((other) => other.scheme));
  const related = namedIn(all, scheme.related).filter((other) => !kin.has(other) && !offered.has(other));
  return { successors, predecessors, related, ...(alternatives && { alternatives }) };
}
