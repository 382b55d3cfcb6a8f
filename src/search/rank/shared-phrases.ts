/** Phrases that several schemes have, such as ESS: where more than one of them is found, each says which the others are. */
import type { Reason } from "../answer.ts";
import type { SearchIndex } from "../index/search-index.ts";
import type { DocId } from "../search-data.ts";

/** The reasons for a document; where other matches have the very phrase that the first one gives, it says which. */
export function withShared(reasons: Reason[], doc: DocId, matches: ReadonlySet<DocId>, index: SearchIndex): Reason[] {
  const [first, ...others] = reasons;
  if (!first || first.ranges.length === 0) return reasons;
  const shared = namedBy(first.text, index)
    .filter((owner) => owner !== doc && matches.has(owner))
    .map((owner) => index.documents[owner]?.id as string);
  return shared.length > 0 ? [{ ...first, shared }, ...others] : reasons;
}

/** The documents that a text names as it stands, in the order of the data. */
function namedBy(text: string, { phrases, phrasesWith, readText }: SearchIndex): DocId[] {
  const [fewest = []] = readText(text)
    .terms.map(({ term }) => phrasesWith(term))
    .sort((a, b) => a.length - b.length);
  const same = text.toLowerCase();
  const named = fewest
    .map((id) => phrases[id])
    .filter((phrase) => phrase?.text.toLowerCase() === same)
    .filter((phrase) => phrase?.kind !== "need" && phrase?.kind !== "administrator");
  return [...new Set(named.flatMap((phrase) => phrase?.owners ?? []))];
}
