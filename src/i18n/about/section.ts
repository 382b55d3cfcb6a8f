/** A part of the about page. */
export interface Section {
  id: string;
  heading: string;
  /** A string is a paragraph; a list of strings is a list. */
  body: (string | string[])[];
}

/** What the text of the about page counts. */
export interface Numbers {
  schemes: number;
  terms: number;
  /** Terms whose first source is official. */
  official: number;
  /** How the 2020 edition was completed. */
  rule: { en: string; "zh-Hant": string };
}
