/** What the bench asks of every search engine, so that all of them are asked the same. */

/** One query answered: ids of schemes, best first, and how long it took. */
export interface Answer {
  ids: string[];
  ms: number;
}

export interface Contestant {
  name: string;
  /** Bytes that a browser has to load to search, gzipped; the engine's own code is not counted. */
  size: number;
  answer: (queries: readonly string[]) => Promise<Answer[]>;
}

/** Each query is asked so often, and the middle of the times counts. */
export const TIMES_ASKED = 3;

/** A contestant that answers in this process. */
export const inProcess = (name: string, size: number, search: (query: string) => string[]): Contestant => ({
  name,
  size,
  answer: async (queries) => queries.map((query) => timed(search, query)),
});

function timed(search: (query: string) => string[], query: string): Answer {
  let ids: string[] = [];
  const times = Array.from({ length: TIMES_ASKED }, () => {
    const start = performance.now();
    ids = search(query);
    return performance.now() - start;
  });
  return { ids, ms: middle(times) };
}

/** The middle one of some numbers. */
export const middle = (numbers: readonly number[]): number => part(numbers, 0.5);

/** The number below which that part of the numbers lies. */
export const part = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(share * numbers.length))] ?? 0;
