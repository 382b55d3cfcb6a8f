import type { Catalogue } from "./schema/catalogue.ts";
import type { Name, SchemeRecord, Source } from "./schema/record.ts";
import type { SourceKind } from "./schema/vocabulary.ts";

/** A source as a reader meets it: who says so, in which document, of which date, and the link where there is a safe one. */
export interface Citation {
  key: string;
  kind: SourceKind;
  publisher: Name;
  title: Name;
  url?: string;
  stated?: string;
  /** Who quotes it and when, where the document itself was not read. */
  quotedBy?: { publisher: Name; title?: Name; url?: string; stated?: string };
}

/** @throws {Error} where the record names a source, host or edition that is not there; checked data has none. */
export function citation(
  key: string,
  source: Source,
  { hosts, editions }: Pick<Catalogue, "hosts" | "editions">,
): Citation {
  if (source.kind === "chart") {
    const edition = editions.find(({ date }) => date === source.edition);
    if (!edition) throw new Error(`source ${key}: no edition of ${source.edition}`);
    return { key, kind: "chart", publisher: edition.publisher, title: edition.title, stated: edition.date };
  }
  const { kind, title, stated, quotedBy } = source;
  if (!("url" in source)) return { key, kind, title, stated, quotedBy, publisher: source.publisher };
  const host = hosts[new URL(source.url).host];
  if (!host) throw new Error(`source ${key}: ${source.url} is on no reviewed host`);
  return { key, kind, title, stated, quotedBy, publisher: host.publisher, url: source.url };
}

/** The citations of some of a record's sources, in the order given. */
export const citations = (
  scheme: SchemeRecord,
  keys: readonly string[],
  catalogue: Pick<Catalogue, "hosts" | "editions">,
): Citation[] =>
  keys.flatMap((key) => {
    const source = scheme.sources[key];
    return source ? [citation(key, source, catalogue)] : [];
  });
