import type { facets as en } from "../en/facets.ts";
import { vocabulary } from "./vocabulary.ts";

/** The facets by their ids, as the form, the tabs and the choices name them. */
export const facets: typeof en = {
  facets: {
    stage: { label: "階段", values: vocabulary.stages },
    instrument: { label: "資助形式", values: vocabulary.instruments },
    applicant: { label: "誰可申請", values: vocabulary.applicants },
    sector: {
      label: "行業",
      values: vocabulary.sectors,
      any: vocabulary.sectors.all,
      hint: "各行各業適用的計劃一律包括在內。",
    },
    status: { label: "近況", values: vocabulary.states },
  },
};
