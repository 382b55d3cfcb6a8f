/** When people compared a record with its sources. It makes nothing look fresher: a status rests on its evidence alone. */
import type { SchemeRecord } from "./schema/record.ts";
import { CHECK_RESULTS, type CheckResult } from "./schema/vocabulary.ts";

/**
 * The day of the latest comparison of a record with its sources, `YYYY-MM-DD`.
 * @throws {Error} where there was none; checked data has one.
 */
export function checkedOn({ id, checked }: Pick<SchemeRecord, "id" | "checked">): string {
  const last = checked.at(-1);
  if (!last) throw new Error(`${id}: never checked`);
  return last.on;
}

/** The schemes that were compared with their sources on one day, with one result. */
export interface Checks {
  on: string;
  result: CheckResult;
  schemes: SchemeRecord[];
}

/** All comparisons by day, the newest first, and on each day by result. */
export function allChecks(schemes: readonly SchemeRecord[]): Checks[] {
  const days = [...new Set(schemes.flatMap(({ checked }) => checked.map(({ on }) => on)))].sort().reverse();
  return days.flatMap((on) =>
    CHECK_RESULTS.map((result) => ({
      on,
      result,
      schemes: schemes.filter(({ checked }) => checked.some((check) => check.on === on && check.result === result)),
    })).filter((checks) => checks.schemes.length > 0),
  );
}
