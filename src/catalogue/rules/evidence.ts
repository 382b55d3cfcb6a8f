/** How good a term's evidence may be called, by what its sources are (see `evidence` in the schema). */
import type { Complaint } from "../fault.ts";
import { certainty } from "../partial-date.ts";
import type { SchemeRecord, Source, Term } from "../schema/record.ts";
import { isOfficialKind } from "../schema/vocabulary.ts";
import { eachTerm, type Rule } from "./rule.ts";

const sourcesOf = ({ sources }: SchemeRecord, term: Term): Source[] =>
  term.sources.flatMap((key) => (Object.hasOwn(sources, key) ? (sources[key] ?? []) : []));

const isQuoted = (source: Source): boolean => "quotedBy" in source && source.quotedBy !== undefined;

const overrated = (path: string, { evidence }: Term, expected: string): Complaint => ({
  path: `${path}.evidence`,
  found: evidence,
  expected,
});

/** `high` takes a document of a public body that was read, and a start that is not inferred. */
export const highEvidenceIsOfficial: Rule = (record) =>
  eachTerm(record, (term, path) => {
    if (term.evidence !== "high") return [];
    if (term.from && certainty(term.from) === "inferred")
      return [overrated(path, term, `“medium” or “low”, as the start (${term.from}) is inferred`)];
    return sourcesOf(record, term).some((source) => isOfficialKind(source.kind) && !isQuoted(source))
      ? []
      : [
          overrated(
            path,
            term,
            "“medium” or “low”, as no official source of it was read; one that is only quoted was not",
          ),
        ];
  });

/** What only companies say is `low`. */
export const commercialEvidenceIsLow: Rule = (record) =>
  eachTerm(record, (term, path) =>
    term.evidence !== "low" && sourcesOf(record, term).every(({ kind }) => kind === "commercial")
      ? [overrated(path, term, "“low”, as all its sources are commercial")]
      : [],
  );
