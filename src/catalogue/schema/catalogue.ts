import type { SchemeRecord } from "./record.ts";
import type { Edition, Hosts, Organisations } from "./registers.ts";

/** Everything the data folder says, checked. */
export interface Catalogue {
  /** All records, in the order of their ids. */
  schemes: SchemeRecord[];
  organisations: Organisations;
  hosts: Hosts;
  /** Overview charts, oldest first. */
  editions: Edition[];
}
