import { z } from "zod";
import { addressExpected, isAddress } from "../address.ts";
import { isPartialDate } from "../partial-date.ts";
import { isVisible } from "../visible.ts";

const TAG = /<[a-z!/]/i;

/** One line of written words, between `min` and `max` characters: plain text, visible throughout. */
export const words = (max: number, min = 1) =>
  z
    .string()
    .min(min, { abort: true })
    .max(max)
    .regex(/^\S(.*\S)?$/su, { error: "no space or line break at either end", abort: true })
    .refine(isVisible, { error: "no control, zero-width or direction mark, and no other space than the plain one" })
    .refine((value) => !TAG.test(value), { error: "plain text without HTML" })
    .refine((value) => value === value.normalize("NFC"), {
      error: "each character in its usual composed form (Unicode NFC)",
    });

/** A short text in both written languages; Simplified Chinese is derived from `zh-Hant`, never written. */
export const text = (max: { en: number; zh: number }) =>
  z.strictObject({
    en: words(max.en).describe(`English, at most ${max.en} characters, plain and short.`),
    "zh-Hant": words(max.zh).describe(`Traditional Chinese as written in Hong Kong, at most ${max.zh} characters.`),
  });

export const line = text({ en: 200, zh: 110 });

/** A name: the Chinese is left out where no source gives one, and pages show the English. */
export const name = z.strictObject({
  en: words(160).describe("Official English name, without the abbreviation."),
  "zh-Hant": words(60).optional().describe("Official Chinese name; left out where no source gives one."),
});

export const partialDate = z
  .string()
  .refine(isPartialDate, {
    error: "an existing date: YYYY, YYYY-MM or YYYY-MM-DD, with ≤ or ~ before it where uncertain",
  })
  .meta({
    pattern: "^[≤~]?\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$",
    examples: ["2022", "2022-11", "2022-11-07", "≤2023-02", "~2025-08-01"],
  });

/** A plain date, for what the catalogue itself did or what a source prints on itself. */
export const plainDate = z
  .string()
  .refine((value) => /^\d/.test(value) && isPartialDate(value), {
    error: "an existing date: YYYY, YYYY-MM or YYYY-MM-DD, without a mark",
  })
  .meta({ pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$" });

/** One day of the calendar. */
export const day = z.iso.date({ error: "an existing day: YYYY-MM-DD" });

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "lower-case letters, digits and single hyphens" });

/** Names that Windows keeps for devices, with any ending: a file or folder of that name cannot be checked out there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** What a file of the data and the folders of its pages are named after. */
export const fileSlug = slug.refine((id) => !DEVICE.test(id), {
  error: "another id: Windows keeps this name for a device and could not hold the file",
});

export const httpsUrl = z
  .string({ error: ({ input }) => addressExpected(input) })
  .max(500)
  .refine(isAddress, { error: ({ input }) => addressExpected(input) })
  .meta({ format: "uri", pattern: "^https://[a-z0-9-]+(\\.[a-z0-9-]+)+/[!-~]*$" });

/** Somebody's own pages; readers are sent to them to apply. */
export const links = z.strictObject({
  en: httpsUrl.optional().describe("The English page."),
  "zh-Hant": httpsUrl.optional().describe("The page in Traditional Chinese."),
});

/** How the schema marks a field that holds money; tables, texts and tools read it from there. */
export const HKD_UNIT = "HK$";

export const hkd = z
  .int({ error: "a whole number of Hong Kong dollars, without quotes" })
  .positive()
  .max(1_000_000_000_000)
  .meta({ unit: HKD_UNIT });
export const percent = z.number().positive().max(100);
export const count = z.int().positive();
export const sourceKeys = z
  .array(slug)
  .min(1)
  .describe("Keys of this record's `sources`, best first: the most official, then the best dated.");
