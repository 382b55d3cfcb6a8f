import { z } from "zod";
import { day, links, name, slug, text, words } from "./primitives.ts";
import { SOURCE_KINDS } from "./vocabulary.ts";

/** `data/organisations.json`: bodies that run schemes and funds that pay for them, by id. */
export const organisations = z.record(
  slug,
  z.strictObject({
    kind: z.enum(["body", "fund"]).describe("A body that runs schemes, or a fund the money comes from."),
    abbr: words(20).optional().describe("Usual abbreviation."),
    name,
    links: links
      .optional()
      .describe(
        "Its own pages, on an official host of `data/hosts.json`; where one address serves both languages, twice.",
      ),
  }),
);

/** `data/hosts.json`: the only hosts readers are sent to. Each was looked at by a person. */
export const hosts = z.record(
  z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, { error: "a host name without scheme, port or path" }),
  z.strictObject({
    publisher: text({ en: 80, zh: 50 }).describe("Who speaks there, as a reader knows them."),
    kind: z.enum(SOURCE_KINDS).exclude(["chart"]).describe("official: a public body or one running a scheme for it."),
  }),
);

/** `data/editions/<date>.json`: an overview chart, frozen as printed, and the schemes counted in it. */
export const edition = z.strictObject({
  date: day,
  publisher: name,
  title: name,
  claimed: z.int().positive().describe("How many schemes the chart says there are."),
  printed: z
    .array(
      z.strictObject({
        id: slug,
        code: words(20).nullable(),
        name: words(60).describe("The Chinese name as printed."),
        figure: words(120).describe("As printed."),
        tracks: z.array(words(40)).optional(),
        group: words(40).optional().describe("The separate group it is printed in."),
        comingSoon: z.literal(true).optional(),
      }),
    )
    .describe("What the chart prints, never corrected."),
  completed: z.array(slug).describe("The schemes that complete the count by rule, strongest evidence first."),
  rule: text({ en: 600, zh: 320 }).describe("How the schemes not printed were chosen, shown to readers."),
});

export type Organisations = z.infer<typeof organisations>;
export type Hosts = z.infer<typeof hosts>;
export type Edition = z.infer<typeof edition>;
