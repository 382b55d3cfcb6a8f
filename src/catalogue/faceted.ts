import type { Faceted } from "./facets.ts";
import type { SchemeRecord } from "./schema/record.ts";
import { stateOn } from "./status.ts";

/** What a scheme offers to each facet on a day (`YYYY-MM-DD`). */
export const facetedOf = (scheme: SchemeRecord, day: string): Faceted => ({
  stage: scheme.stages,
  instrument: [scheme.instrument],
  applicant: scheme.applicants,
  sector: scheme.sectors,
  status: [stateOn(scheme, day)],
});
