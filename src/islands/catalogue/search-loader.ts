/** Fetches the search engine and its data when someone begins to search, once. */
import type { SearchEngine } from "../../search/engine.ts";
import { inSlices } from "../../search/steps.ts";

let loading: Promise<SearchEngine> | undefined;

async function load(address: string): Promise<SearchEngine> {
  const [{ preparing }, response] = await Promise.all([import("../../search/engine.ts"), fetch(address)]);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return inSlices(preparing(await response.json()));
}

/**
 * The search, ready to be called. A failed load is forgotten, so that the next keystroke tries again.
 * @param address of the search data.
 */
export function loadSearch(address: string): Promise<SearchEngine> {
  loading ??= load(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
