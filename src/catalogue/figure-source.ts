import type { FigureInText } from "./figures-in-text.ts";
import { HKD_FIELDS } from "./schema/money-fields.ts";
import type { SchemeRecord, Share, Term, Track } from "./schema/record.ts";
import { isSamePercent } from "./share.ts";
import { termOn } from "./terms.ts";

/** The percentages a share amounts to, on either side. */
function percentsOf(share: Share): number[] {
  switch (share.kind) {
    case "match": {
      const whole = share.government + share.applicant;
      return [share.government, share.applicant].map((part) => (100 * part) / whole);
    }
    case "rate":
      return [share.percent, ...(share.special ? [share.special.percent] : [])].flatMap((percent) => [
        percent,
        100 - percent,
      ]);
    case "guarantee":
      return [share.percent, ...(share.choices ?? [])];
    case "full":
      return [100];
    case "tiers":
      return share.tiers.flatMap(({ percent }) => [percent, 100 - percent]);
  }
}

function* valuesIn(value: unknown, key = ""): Generator<[key: string, value: number]> {
  if (typeof value === "number") yield [key, value];
  else if (typeof value === "object" && value !== null) {
    for (const [name, item] of Object.entries(value)) yield* valuesIn(item, Array.isArray(value) ? key : name);
  }
}

const IN_PERCENT = new Set(["percent", "choices"]);

/** Whether the term holds the figure, in whichever of its fields. */
export function termHolds(term: Term, { value }: FigureInText): boolean {
  if ("ratio" in value) {
    return term.share?.kind === "match" && value.ratio === `${term.share.government}:${term.share.applicant}`;
  }
  const held = [...valuesIn(term)];
  if ("hkd" in value) return held.some(([key, number]) => HKD_FIELDS.has(key) && number === value.hkd);
  if (!("percent" in value)) return false;
  const percents = held.filter(([key]) => IN_PERCENT.has(key)).map(([, number]) => number);
  return [...percents, ...(term.share ? percentsOf(term.share) : [])].some((percent) =>
    isSamePercent(percent, value.percent),
  );
}

/** The term a figure in one of the scheme's texts comes from: one in force on the day first, else the latest that holds it. */
export function termOfFigure(
  scheme: SchemeRecord,
  figure: FigureInText,
  day: string,
): { track: Track; term: Term } | undefined {
  const holding = scheme.tracks.flatMap((track) =>
    track.terms.filter((term) => termHolds(term, figure)).map((term) => ({ track, term })),
  );
  return holding.find(({ track, term }) => termOn(scheme, track, day) === term) ?? holding.at(-1);
}
