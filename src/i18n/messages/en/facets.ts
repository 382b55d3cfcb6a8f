import type { Facet, FacetValue } from "../../../catalogue/facets.ts";
import { vocabulary } from "./vocabulary.ts";

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
      label: "Trade",
      values: vocabulary.sectors,
      any: vocabulary.sectors.all,
      hint: "Schemes for any trade are always included.",
    },
    status: { label: "Status", values: vocabulary.states },
  } satisfies FacetWording,
};
