import type { facets as en } from "../en/facets.ts";
import { vocabulary } from "./vocabulary.ts";
import { money } from "./words.ts";

/** The facets by their ids, as the form, the tabs and the choices name them. */
export const facets: typeof en = {
  facets: {
    stage: { label: "階段", values: vocabulary.stages },
    instrument: { label: "資助形式", values: vocabulary.instruments },
    applicant: { label: "申請資格", values: vocabulary.applicants },
    sector: {
      label: "行業",
      values: vocabulary.sectors,
      any: "所有行業",
      hint: "不限行業的計劃一律包括在內。",
    },
    status: { label: "申請狀況", values: vocabulary.states },
    ceiling: {
      label: "每宗申請上限",
      values: {
        "100000": `至少${money(100_000)}`,
        "500000": `至少${money(500_000)}`,
        "1000000": `至少${money(1_000_000)}`,
        "5000000": `至少${money(5_000_000)}`,
        "10000000": `至少${money(10_000_000)}`,
      },
      any: "不限金額",
    },
    own: {
      label: "自付比例",
      values: { none: "毋須自付", half: "自付不多於一半", more: "自付多於一半" },
    },
  },
};
