import { z } from "zod";
import { day, httpsUrl, plainDate, text } from "./primitives.ts";
import { SOURCE_KINDS } from "./vocabulary.ts";

const title = text({ en: 160, zh: 90 }).describe(
  "Which document it is, in our words: “LCQ2, 15 October 2025”, “Eligibility page”.",
);
const stated = plainDate.optional().describe("The date the document itself bears.");

const quotedBy = z
  .strictObject({
    publisher: text({ en: 80, zh: 50 }).describe("Who quotes it, as a reader knows them."),
    title: title.optional().describe("In which document of theirs."),
    url: httpsUrl.optional().describe("Where, on a host of `data/hosts.json`; left out where it is not linked to."),
    stated: plainDate.optional().describe("When they quoted it."),
  })
  .optional()
  .describe(
    "Set where the document itself was not read and is known only as somebody else quotes it. A term that rests on such sources alone is `medium` at best.",
  );

const kind = z
  .enum(SOURCE_KINDS)
  .exclude(["chart"])
  .describe("Who speaks: a public body, the Legislative Council's papers, the press, a company.");

const linked = z.strictObject({
  kind,
  title,
  url: httpsUrl.describe("https, on a host of `data/hosts.json`, which also names the publisher."),
  stated,
  quotedBy,
});

const named = z.strictObject({
  kind,
  title,
  publisher: text({ en: 80, zh: 50 }).describe(
    "Who published it. Such a source is named without a link: its only known address is on a host readers are not sent to.",
  ),
  stated,
  quotedBy,
});

const chart = z.strictObject({
  kind: z.literal("chart").describe("The frozen overview chart of an edition."),
  edition: day.describe("The edition in `data/editions/`."),
});

export const source = z.union([linked, named, chart]);
