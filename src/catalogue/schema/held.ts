import { z } from "zod";
import { partialDate, slug, sourceKeys, text } from "./primitives.ts";

/** What every dated statement of a record carries: of which tracks it is, when it held, and who says so. */
export const held = {
  tracks: z
    .array(slug)
    .min(1)
    .optional()
    .describe("Ids of the tracks it is of; left out where it is of the whole scheme."),
  from: partialDate.optional().describe("First day it holds. Left out: not documented; it counts as always so."),
  until: partialDate.optional().describe("Last day it holds, that day included. Left out: no end documented."),
  note: text({ en: 240, zh: 140 })
    .optional()
    .describe("What the fields cannot say of it, in one sentence. Never a figure that is not in a field."),
  sources: sourceKeys,
};
