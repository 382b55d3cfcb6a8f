/** Records as data may hold them: terms oldest first, days known exactly, by month, by year, or not at all. */
import fc from "fast-check";
import type { Alias, LifeEvent, SchemeRecord, Term } from "../../../src/catalogue/schema/record.ts";
import { STATES } from "../../../src/catalogue/schema/vocabulary.ts";
import { soundRecord, soundTerm } from "./sound-record.ts";

const pad = (value: number): string => String(value).padStart(2, "0");

/** A day between 2000 and 2029; few enough that terms, events and names often meet. */
export const day: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 2000, max: 2029 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${pad(month)}-${pad(date)}`);

/** The day as a source may give it: to the day, month or year, stated, by then, or inferred. */
export const partialDate: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("", "", "≤", "~"), day, fc.constantFrom(10, 10, 7, 4))
  .map(([mark, date, length]) => mark + date.slice(0, length));

const caps = fc.integer({ min: 1, max: 9 }).map((units) => ({ hkd: units * 100_000, per: "enterprise" as const }));

/** Terms in the order of their starts, which differ; only the first may lack one. An end never lies before its start. */
const terms: fc.Arbitrary<Term[]> = fc
  .tuple(
    fc.uniqueArray(partialDate, {
      minLength: 1,
      maxLength: 4,
      selector: (date) => date.replace(/\D/g, "").slice(0, 4),
    }),
    fc.array(fc.option(partialDate, { nil: undefined }), { minLength: 4, maxLength: 4 }),
    fc.array(caps, { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([starts, ends, limits, startUnknown]) =>
    [...starts]
      .sort((a, b) => year(a).localeCompare(year(b)))
      .map((from, index) => {
        const until = ends[index];
        return soundTerm({
          from: startUnknown && index === 0 ? undefined : from,
          until: until && year(until) > year(from) ? until : undefined,
          limits: [limits[index] ?? { hkd: 1, per: "enterprise" }],
        });
      }),
  );

const year = (date: string): string => date.replace(/^\D/, "").slice(0, 4);

const life: fc.Arbitrary<LifeEvent[]> = fc
  .array(fc.tuple(fc.constantFrom(...STATES), partialDate, fc.option(day, { nil: undefined })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((events) =>
    events
      .sort(([, a], [, b]) => a.replace(/^\D/, "").localeCompare(b.replace(/^\D/, "")))
      .map(([state, from, asOf]) => ({ state, from, asOf, sources: ["page"] })),
  );

const formerNames: fc.Arbitrary<Alias[]> = fc.array(
  fc.record({
    text: fc.constantFrom("First Scheme", "Second Scheme", "先導計劃", "資助計劃"),
    kind: fc.constantFrom("former", "short"),
    until: partialDate,
  }),
  { maxLength: 3 },
);

/** A scheme with one to three tracks, a life and former names. */
export const scheme: fc.Arbitrary<SchemeRecord> = fc
  .tuple(fc.array(terms, { minLength: 1, maxLength: 3 }), life, formerNames)
  .map(([tracks, events, aliases]) =>
    soundRecord({
      tracks: tracks.map((own, index) => ({ id: `track-${index}`, terms: own })),
      life: events,
      aliases,
    }),
  );
