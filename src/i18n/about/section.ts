import type { PartialDate } from "../../catalogue/partial-date.ts";
import type { Name, Text } from "../../catalogue/schema/record.ts";

/** A part of the about page. */
export interface Section {
  id: string;
  heading: string;
  /** A string is a paragraph; a list of strings is a list. */
  body: (string | string[])[];
}

/** What the about page says of the catalogue, counted from the records. */
export interface Facts {
  schemes: number;
  /** Dated terms of all schemes. */
  terms: number;
  /** Terms whose first source is official. */
  official: number;
  /** The newest evidence of any scheme's status. */
  newestEvidence: PartialDate;
  /** Schemes whose evidence of status was more than a year old on the build's day. */
  olderThanAYear: number;
  /** Names of the one-off measures. */
  oneOff: Name[];
  /** The charts, oldest first: whose, of which day (`YYYY-MM-DD`), and how each was completed. */
  editions: { date: string; publisher: Name; rule: Text }[];
}
