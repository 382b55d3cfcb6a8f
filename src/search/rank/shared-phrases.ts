/** Forms that several schemes have, such as ESS: where more than one of them is found, each says which the others are. */
import type { SearchIndex } from "../index/search-index.ts";
import type { Reason } from "../search-data.ts";

/** The reasons for a scheme; where other matches have the very form that the first one gives, it says which. */
export function tellApart(
  reasons: Reason[],
  position: number,
  matches: ReadonlySet<number>,
  index: SearchIndex,
): Reason[] {
  const [first, ...others] = reasons;
  if (!first || first.ranges.length === 0) return reasons;
  const shared = namedBy(first.text, index)
    .filter((owner) => owner !== position && matches.has(owner))
    .map((owner) => index.entries[owner]?.id as string);
  return shared.length > 0 ? [{ ...first, shared }, ...others] : reasons;
}

/** Positions of the schemes that a form names, in the order of the data. */
function namedBy(form: string, { phrases, phrasesWith, readText }: SearchIndex): number[] {
  const [fewest = []] = readText(form)
    .terms.map(({ term }) => phrasesWith(term))
    .sort((a, b) => a.length - b.length);
  const same = form.toLowerCase();
  const named = fewest
    .map((number) => phrases[number])
    .filter((phrase) => phrase?.text.toLowerCase() === same)
    .filter((phrase) => phrase?.kind !== "need" && phrase?.kind !== "administrator");
  return [...new Set(named.flatMap((phrase) => phrase?.owners ?? []))];
}
