/** Each language of a text is written in its own letters, and leads to pages in it. */
import type { Complaint } from "../fault.ts";
import { pairsIn } from "./both-languages.ts";
import { type CatalogueRule, inFile, inRegisters, type Rule } from "./rule.ts";

const HAN = /\p{Script=Han}/u;
const LETTER = /\p{L}/u;
/** Papers and companies without a Chinese name write themselves alike in both languages. */
const WRITES_ITSELF = /(?:^|\.)publisher$/u;

/** `zh-Hant` is Chinese; a publisher may write itself in Latin letters, then as in English. */
export const chineseIsChinese: Rule = (record) => notChinese(record);

/** The same for the registers and the editions. */
export const registersAreInChinese: CatalogueRule = (context) => inRegisters(context, notChinese);

const notChinese = (value: unknown): Complaint[] =>
  pairsIn(value)
    .filter(({ chinese }) => LETTER.test(chinese) && !HAN.test(chinese))
    .filter(({ path, en, chinese }) => !WRITES_ITSELF.test(path) || en !== chinese)
    .map(({ path, chinese }) => ({
      path: `${path}.zh-Hant`,
      found: chinese,
      expected: WRITES_ITSELF.test(path)
        ? "Chinese; or, where the publisher has no Chinese name, the same as in English"
        : "Chinese; left out where it is a name that no source gives",
    }));

/** How addresses say that a page is in English or in Chinese: /en/, /l-eng/, /tc/, ?lang=zh. */
const PAGES = {
  en: {
    language: "English",
    of: "Chinese",
    others: /(?:^|[/_.=&?-])(?:tc|zh|hant|chi|tchi|chinese|cht|b5|sc|cn)(?:$|[/_.=&?-])/iu,
  },
  "zh-Hant": { language: "Chinese", of: "English", others: /(?:^|[/_.=&?-])(?:en|eng|english)(?:$|[/_.=&?-])/iu },
} as const;

/** A link for one language does not lead to a page whose address says that it is in the other. */
export const linksSpeakTheirLanguage: Rule = ({ links }) => wrongPages("links", links);

/** The same for the pages of the bodies. */
export const organisationLinksSpeakTheirLanguage: CatalogueRule = ({ organisations }) =>
  inFile(
    "organisations.json",
    Object.entries(organisations).flatMap(([id, { links }]) => (links ? wrongPages(`${id}.links`, links) : [])),
  );

function wrongPages(path: string, links: Partial<Record<"en" | "zh-Hant", string | undefined>>): Complaint[] {
  // One page for both is a page in both.
  if (links.en === links["zh-Hant"]) return [];
  return (["en", "zh-Hant"] as const).flatMap((key): Complaint[] => {
    const url = links[key];
    const { language, of, others } = PAGES[key];
    const rest = url && new URL(url).href.slice(new URL(url).origin.length);
    return rest && others.test(rest)
      ? [
          {
            path: `${path}.${key}`,
            found: url,
            expected: `the page in ${language}; this address is of the one in ${of}`,
          },
        ]
      : [];
  });
}
