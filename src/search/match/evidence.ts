/** What besides its phrases speaks for a scheme: facets, limits, shares, and words of its description. */
import type { Period } from "../../catalogue/periods.ts";
import type { ReasonKind } from "../answer.ts";
import type { Span } from "../fold/span.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { FacetKind } from "../lexicon/lexicon.ts";
import { pushTo } from "../maps.ts";
import { paidBy } from "../query/payers.ts";
import type { Query } from "../query/query.ts";
import type { DocId, SearchDocument, SearchLimit } from "../search-data.ts";
import { KIND_WEIGHT } from "../weights.ts";

/** One piece of evidence; its span is the tokens of the query that it explains. */
export interface Evidence extends Span {
  kind: ReasonKind;
  /** How far it speaks for the scheme, 0 to 1. */
  strength: number;
  /** How sure it is that it is meant, 0 to 1. */
  certainty: number;
  text: string;
  limit?: SearchLimit;
  /** When the scheme had the limit or share. */
  held?: readonly Period[];
}

export type EvidenceFor = (doc: DocId) => readonly Evidence[];

/** A stage that is not the scheme's main one, a trade among several. */
const ONE_OF_SEVERAL = 0.85;
/** A limit or share that is no longer in force. */
const PAST = 0.5;
/** Not the limit a reader asks for first. */
const FURTHER_LIMIT = 0.9;

/** Makes the reader of the evidence for each document. */
export function evidenceReader(query: Query, index: SearchIndex): EvidenceFor {
  const described = inDescriptions(query, index);
  const { meanings, amounts } = query;
  return (doc) => {
    const document = index.documents[doc] as SearchDocument;
    const text = described.get(doc) ?? NOTHING;
    if (meanings.length === 0 && amounts.length === 0) return text;
    return [...facetsOf(document, query), ...text, ...amountsOf(document, query)];
  };
}

const NOTHING: readonly Evidence[] = [];

/** Per document the terms of the query that its description holds. */
function inDescriptions({ spans }: Query, { descriptionPostings, vocabulary }: SearchIndex): Map<DocId, Evidence[]> {
  const described = new Map<DocId, Evidence[]>();
  for (const { start, end, expansions, acrossWords } of spans) {
    if (acrossWords) continue;
    for (const { term, certainty } of expansions) {
      const text = vocabulary.text(term);
      const strength = KIND_WEIGHT.text * certainty;
      const evidence: Evidence = { kind: "text", start, end, strength, certainty, text };
      for (const doc of descriptionPostings.get(term) ?? []) pushTo(described, doc, evidence);
    }
  }
  return described;
}

function facetsOf(document: SearchDocument, { meanings }: Query): Evidence[] {
  const found: Evidence[] = [];
  for (const { start, end, facets } of meanings) {
    for (const [kind, value] of facets) {
      if (!document.facets[kind].includes(value)) continue;
      const strength = KIND_WEIGHT[kind] * fitOf(document, kind, value);
      found.push({ kind, start, end, strength, certainty: 1, text: value });
    }
  }
  return found;
}

function fitOf(document: SearchDocument, kind: FacetKind, value: string): number {
  const values = document.facets[kind];
  const main = kind === "sector" ? values.length === 1 : values[0] === value;
  return main ? 1 : ONE_OF_SEVERAL;
}

function amountsOf(document: SearchDocument, { amounts }: Query): Evidence[] {
  return amounts.flatMap((amount): Evidence[] => {
    const { start, end } = amount;
    const { limit, share } = paidBy(document, amount);
    const found: Evidence[] = [];
    if (limit) {
      const strength = KIND_WEIGHT.amount * (limit.past ? PAST : limit === document.limits[0] ? 1 : FURTHER_LIMIT);
      const { hkd, held } = limit;
      found.push({ kind: "amount", start, end, strength, certainty: 1, text: String(hkd), limit, held });
    }
    if (share) {
      const strength = KIND_WEIGHT.share * (share.past ? PAST : 1);
      const { ratio, percent, held } = share;
      found.push({ kind: "share", start, end, strength, certainty: 1, text: ratio ?? `${percent}%`, held });
    }
    return found;
  });
}
