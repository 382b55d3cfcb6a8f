/** Forms that several schemes have, such as ESS: where more than one of them is found, each says which the others are. */
import type { SearchIndex } from "../index/search-index.ts";
import { valueOr } from "../maps.ts";
import type { Reason } from "../types.ts";

export class SharedForms {
  /** Positions of the schemes that a form names. */
  readonly #owners = new Map<string, Set<number>>();
  readonly #index: SearchIndex;

  constructor(index: SearchIndex) {
    this.#index = index;
    for (const { kind, text, owners } of index.phrases) {
      if (kind === "need" || kind === "administrator") continue;
      const named = valueOr(this.#owners, text.toLowerCase(), () => new Set());
      for (const owner of owners) named.add(owner);
    }
  }

  /** The reasons for a scheme; where other matches have the very form that the first one gives, it says which. */
  tellApart(reasons: Reason[], position: number, matches: ReadonlySet<number>): Reason[] {
    const [first, ...others] = reasons;
    if (!first || first.ranges.length === 0) return reasons;
    const shared = [...(this.#owners.get(first.text.toLowerCase()) ?? [])]
      .filter((owner) => owner !== position && matches.has(owner))
      .map((owner) => this.#index.entries[owner]?.id as string);
    return shared.length > 0 ? [{ ...first, shared }, ...others] : reasons;
  }
}
