import type { Faceted } from "./facets.ts";
import type { SchemeRecord } from "./schema/record.ts";
import { eventOn } from "./status.ts";

/** What a scheme offers to each facet on a day (`YYYY-MM-DD`). Before anything is known of it, it has no status. */
export const facetedOf = (scheme: SchemeRecord, day: string): Faceted => {
  const event = eventOn(scheme, day);
  return {
    stage: scheme.stages,
    instrument: [scheme.instrument],
    applicant: scheme.applicants,
    sector: scheme.sectors,
    status: event ? [event.state] : [],
  };
};
