/** When people compared a record with its sources. It makes nothing look fresher: a status rests on its evidence alone. */
import type { Check, SchemeRecord } from "./schema/record.ts";

/** The latest comparison of a record with its sources. */
export function lastCheck({ id, checked }: Pick<SchemeRecord, "id" | "checked">): Check {
  const last = checked.at(-1);
  if (!last) throw new Error(`${id}: never checked`);
  return last;
}

/** The day of the latest comparison, `YYYY-MM-DD`. */
export const checkedOn = (record: Pick<SchemeRecord, "id" | "checked">): string => lastCheck(record).on;
