import type { Complaint } from "../fault.ts";
import { sourceListsOf, supportingListsOf } from "./named-sources.ts";
import { type Rule, repeatedIn } from "./rule.ts";

/** A list names each source once. */
export const sourcesAreNamedOnce: Rule = (record) =>
  sourceListsOf(record).flatMap(({ path, keys }) =>
    repeatedIn(keys).map((index) => ({ path: `${path}[${index}]`, found: keys[index], expected: "each source once" })),
  );

/** The background holds only sources that no term, event or day ahead rests on. */
export const backgroundIsUsedNowhereElse: Rule = (record) => {
  const lists = supportingListsOf(record).filter(({ path }) => path !== "background");
  return (record.background ?? []).flatMap((key, index): Complaint[] => {
    const user = lists.find(({ keys }) => keys.includes(key));
    return user
      ? [
          {
            path: `background[${index}]`,
            found: key,
            expected: `only sources that nothing rests on; ${user.path} does`,
          },
        ]
      : [];
  });
};

/** No two keys stand for one document: the same address, or the same title of the same publisher and date. */
export const sourcesAreDistinct: Rule = ({ sources }) => {
  const seen = new Map<string, string>();
  return Object.entries(sources).flatMap(([key, source]): Complaint[] => {
    const document =
      "url" in source ? source.url.replace(/#.*$/u, "") : JSON.stringify({ ...source, quotedBy: undefined });
    const first = seen.get(document);
    if (first === undefined) seen.set(document, key);
    return first === undefined
      ? []
      : [
          {
            path: `sources.${key}`,
            found: source,
            expected: `another document than “${first}”; else one key for both`,
          },
        ];
  });
};
