import type { SchemeRecord } from "../catalogue/schema/record.ts";
import { openUntil } from "../catalogue/status.ts";
import type { View } from "./view.ts";

/**
 * The last day on which a page may show the scheme as open, for the reader's browser to go by; undefined where the page
 * does not show it so, or is one of an edition, which stays as its day was.
 */
export const openUntilIn = ({ day, places }: View, scheme: SchemeRecord): string | undefined =>
  places.edition ? undefined : openUntil(scheme, day);
