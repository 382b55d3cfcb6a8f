/** What the bench asks, and what it makes of the answers. */
import { blind, type Golden, golden, namingForms, plain, schemes } from "../unit/search/real.ts";
import { slippedCodes, slippedNames } from "../unit/search/slipped.ts";
import { type Answer, type Contestant, part } from "./search-contestant.ts";
import { kilobytes, milliseconds, percent } from "./table.ts";

/** So many of the generated slips are asked, evenly taken: some engines take a long time over each. */
const SLIPS_ASKED = 600;

const everyForm = new Map(namingForms().map(({ text, owners }) => [plain(text), owners]));
const codes = [...new Set(schemes.flatMap((scheme) => scheme.codes))].map((query) => ({
  query,
  owners: everyForm.get(plain(query)) ?? new Set<string>(),
}));
const slips = evenly([...slippedNames, ...slippedCodes], SLIPS_ASKED);

function evenly<T>(items: readonly T[], count: number): T[] {
  return Array.from(
    { length: Math.min(count, items.length) },
    (_, at) => items[Math.floor((at * items.length) / count)],
  ).filter((item) => item !== undefined);
}

const share = (answers: readonly boolean[]): number => answers.filter(Boolean).length / answers.length;

export const HEAD = [
  "Engine",
  "answered at asked rank",
  "blind queries",
  "first",
  "nothing found",
  "excess per code",
  "slips first",
  "p50",
  "p95",
  "data",
];

/** One row of the table. */
export async function rowOf({ name, size, answer }: Contestant): Promise<string[]> {
  const asked = await answer(golden.map(({ q }) => q));
  const answered = answeredOf(golden, asked);
  const forBlind = await answer(blind.map(({ q }) => q));
  const fitting = golden.flatMap(({ any }, at) => (any.length > 0 ? [{ any, ids: asked[at]?.ids ?? [] }] : []));
  const forCodes = await answer(codes.map(({ query }) => query));
  const excess = codes.map(({ owners }, at) => (forCodes[at]?.ids ?? []).filter((id) => !owners.has(id)).length);
  const forSlips = await answer(slips.map(({ query }) => query));
  const times = [...asked, ...forCodes].map(({ ms }) => ms);
  return [
    name,
    `${answered.filter(Boolean).length} of ${golden.length}`,
    percent(share(answeredOf(blind, forBlind))),
    percent(share(fitting.map(({ any, ids }) => any.includes(ids[0] ?? "")))),
    percent(share(fitting.map(({ ids }) => ids.length === 0))),
    (excess.reduce((sum, count) => sum + count, 0) / codes.length).toFixed(1),
    percent(share(slips.map(({ owners }, at) => owners.has(forSlips[at]?.ids[0] ?? "")))),
    milliseconds(part(times, 0.5)),
    milliseconds(part(times, 0.95)),
    kilobytes(size),
  ];
}

const answeredOf = (queries: readonly Golden[], answers: readonly Answer[]): boolean[] =>
  queries.map(({ any, k }, at) => isAnswered(answers[at], any, k));

const isAnswered = (answer: Answer | undefined, any: readonly string[], k: number): boolean => {
  const ids = answer?.ids ?? [];
  return any.length === 0 ? ids.length === 0 : ids.slice(0, k).some((id) => any.includes(id));
};

export const asked = `${golden.length} golden queries, ${blind.length} written blind, ${codes.length} codes, ${slips.length} generated slips`;
