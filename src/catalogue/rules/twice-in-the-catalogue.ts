/** No scheme and no body is in the catalogue twice. */
import type { Complaint, Fault } from "../fault.ts";
import { plainForm } from "../plain-form.ts";
import type { SchemeRecord } from "../schema/record.ts";
import type { CatalogueRule, Context, Rule } from "./rule.ts";

/** By a scheme's own name or code in plain form: the schemes that bear it. One for each catalogue that is checked. */
const registers = new WeakMap<Context["schemes"], Map<string, SchemeRecord[]>>();

function bearersIn(schemes: Context["schemes"]): Map<string, SchemeRecord[]> {
  const known = registers.get(schemes);
  if (known) return known;
  const bearers = new Map<string, SchemeRecord[]>();
  for (const scheme of schemes.values()) {
    for (const name of new Set([scheme.name.en, scheme.name["zh-Hant"] ?? [], scheme.codes].flat().map(plainForm)))
      bearers.set(name, [...(bearers.get(name) ?? []), scheme]);
  }
  registers.set(schemes, bearers);
  return bearers;
}

/**
 * A scheme's name, codes, short forms and former names are no other scheme's name or code, but for the former names
 * that it has from a scheme which it succeeded.
 */
export const namesBelongToOneScheme: Rule = (record, { schemes }) => {
  const bearers = bearersIn(schemes);
  return namesOf(record).flatMap(({ path, text, isFormer }): Complaint[] => {
    const other = bearers
      .get(plainForm(text))
      ?.find(({ id, succeededBy }) => id !== record.id && !(isFormer && succeededBy.includes(record.id)));
    return other ? [{ path, found: text, expected: `a name of its own; schemes/${other.id}.json bears this one` }] : [];
  });
};

const namesOf = ({ name, codes, aliases }: SchemeRecord): { path: string; text: string; isFormer?: boolean }[] => [
  { path: "name.en", text: name.en },
  ...(name["zh-Hant"] ? [{ path: "name.zh-Hant", text: name["zh-Hant"] }] : []),
  ...codes.map((text, index) => ({ path: `codes[${index}]`, text })),
  ...aliases.flatMap(({ text, kind }, index) =>
    kind === "short" || kind === "former"
      ? [{ path: `aliases[${index}].text`, text, isFormer: kind === "former" }]
      : [],
  ),
];

/** No record is another one's copy under a new id: the same terms from the same addresses. */
export const recordsAreNoCopies: CatalogueRule = ({ schemes }) => {
  const seen = new Map<string, string>();
  return [...schemes.values()].flatMap(({ id, tracks, sources }): Fault[] => {
    const addresses = Object.values(sources).flatMap((source) => ("url" in source ? source.url : []));
    const figures = tracks.map(({ terms }) => terms.map(({ from, limits, share }) => ({ from, limits, share })));
    const content = JSON.stringify([addresses.sort(), figures]);
    const first = seen.get(content);
    if (first === undefined && addresses.length > 0) seen.set(content, id);
    return first === undefined
      ? []
      : [
          {
            file: `schemes/${id}.json`,
            path: "tracks",
            found: id,
            expected: `terms and sources of its own; these are those of schemes/${first}.json`,
          },
        ];
  });
};

/** No two organisations have the same name, in either language. */
export const organisationsAreDistinct: CatalogueRule = ({ organisations }) => {
  const seen = new Map<string, string>();
  return Object.entries(organisations).flatMap(([id, { name }]): Fault[] =>
    (["en", "zh-Hant"] as const).flatMap((language): Fault[] => {
      const text = name[language];
      if (text === undefined) return [];
      const key = `${language} ${plainForm(text)}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, id);
      return first === undefined || first === id
        ? []
        : [
            {
              file: "organisations.json",
              path: `${id}.name.${language}`,
              found: text,
              expected: `a name of its own; “${first}” has this one`,
            },
          ];
    }),
  );
};
