import type { Edition } from "./schema/registers.ts";

/** Ids of the schemes the edition counts: those its chart prints, and those that complete its number. */
export const membersOf = ({ printed, completed }: Edition): Set<string> =>
  new Set([...printed.map(({ id }) => id), ...completed]);
