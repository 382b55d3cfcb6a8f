import type { Facet, FacetValue } from "../../../catalogue/facets.ts";
import { vocabulary } from "./vocabulary.ts";
import { money } from "./words.ts";

/** What a facet is called, and each of its values. */
type FacetWording = {
  [F in Facet]: {
    label: string;
    values: Record<FacetValue<F>, string>;
    /** In a list to choose from: what stands there while nothing is chosen, and what to know about it. */
    any?: string;
    hint?: string;
  };
};

/** The facets by their ids, as the form, the tabs and the choices name them. */
export const facets = {
  facets: {
    stage: { label: "Stages", values: vocabulary.stages },
    instrument: { label: "How it pays", values: vocabulary.instruments },
    applicant: { label: "Who may apply", values: vocabulary.applicants },
    sector: {
      label: "Industry",
      values: vocabulary.sectors,
      any: "Any industry",
      hint: "Schemes for any industry are always included.",
    },
    status: { label: "Status", values: vocabulary.states },
    ceiling: {
      label: "Limit per application",
      values: {
        "100000": `At least ${money(100_000)}`,
        "500000": `At least ${money(500_000)}`,
        "1000000": `At least ${money(1_000_000)}`,
        "5000000": `At least ${money(5_000_000)}`,
        "10000000": `At least ${money(10_000_000)}`,
      },
      any: "Any amount",
    },
    own: {
      label: "What you pay yourself",
      values: { none: "Nothing", half: "Up to half of the cost", more: "More than half of the cost" },
    },
  } satisfies FacetWording,
};
