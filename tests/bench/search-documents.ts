/** The records as documents for engines that index fields: the same fields, in both languages, for all of them. */
import { gzipSync } from "node:zlib";
import type { SchemeRecord, Text } from "../../src/catalogue/schema/record.ts";
import { schemes } from "../unit/search/real.ts";

export const FIELDS = ["codes", "names", "aliases", "summary", "funds"] as const;
type Field = (typeof FIELDS)[number];

/** For engines that weigh fields: what a scheme is called counts more than what is said of it. */
export const BOOST: Record<Field, number> = { codes: 4, names: 4, aliases: 3, summary: 1, funds: 1 };

/** A document with a list of texts in each field. */
export type Document = { id: string } & Record<Field, string[]>;
/** The same with one text in each field, for engines that want that. */
export type JoinedDocument = { id: string } & Record<Field, string>;

const both = ({ en, "zh-Hant": zh }: Partial<Text>): string[] => [zh, en].filter((text) => text !== undefined);

const documentOf = ({ id, codes, name, aliases, summary, funds }: SchemeRecord): Document => ({
  id,
  codes,
  names: both(name),
  aliases: aliases.map(({ text }) => text),
  summary: both(summary),
  funds: funds.flatMap(both),
});

export const documents: Document[] = schemes.map(documentOf);

export const joinedDocuments: JoinedDocument[] = documents.map(({ id, ...fields }) => ({
  id,
  ...(Object.fromEntries(Object.entries(fields).map(([field, texts]) => [field, texts.join("\n")])) as Record<
    Field,
    string
  >),
}));

/** Bytes of anything as JSON, gzipped. */
export const gzippedSize = (value: unknown): number =>
  gzipSync(typeof value === "string" ? value : JSON.stringify(value)).length;
