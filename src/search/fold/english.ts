/** English words in one spelling, and their stems. Both sides of a search pass through here. */

const SPELLINGS: [RegExp, string][] = [
  [/^programm(?:e?)(s?)$/u, "program$1"],
  [/(\w{3})iz(e|ed|es|ing|ation|ations|er|ers|)$/u, "$1is$2"],
  [/(\w{2})yz(e|ed|es|ing)$/u, "$1ys$2"],
  [/(\w{2})our(s|ed|ing|able|)$/u, "$1or$2"],
  [/(\w{2}[bct])re(s?)$/u, "$1er$2"],
  [/^(licen|defen|offen)c(e|es|ed|ing)$/u, "$1s$2"],
  [/(\w{3})ogue(s?)$/u, "$1og$2"],
  [/(\w[aeiou])ll(ing|ed|er|ers)$/u, "$1l$2"],
  [/^aging$/u, "ageing"],
];

/** `program` for programme, `organisation` for organization, `labor` for labour. */
export function spelling(word: string): string {
  if (word.length < 5) return word;
  for (const [pattern, replacement] of SPELLINGS) {
    const respelt = word.replace(pattern, replacement);
    if (respelt !== word) return respelt;
  }
  return word;
}

/** What is left after an ending must still be recognisable; after that of a doer a little less will do: farm, farmer. */
const SHORTEST_STEM = 5;
const SHORTEST_DOER = 4;
const ENDINGS = [
  "isations",
  "isation",
  "ations",
  "ation",
  "ements",
  "ement",
  "ments",
  "ment",
  "ities",
  "ity",
  "ially",
  "ials",
  "ial",
  "ings",
  "ing",
  "ions",
  "ion",
  "ives",
  "ive",
  "isers",
  "iser",
  "ised",
  "ise",
  "ists",
  "ist",
  "ates",
  "ate",
  "ators",
  "ator",
  "atees",
  "atee",
  "aters",
  "ater",
  "ically",
  "ical",
  "ables",
  "able",
  "ees",
  "ers",
  "ors",
  "als",
  "ics",
  "ies",
  "er",
  "or",
  "ee",
  "ed",
  "al",
  "ic",
  "es",
  "s",
  "e",
  "y",
  "ly",
];

/** Drops up to two endings: train, trainer, training and trainings share a stem. Codes of up to four letters keep theirs. */
export function stem(word: string): string {
  let stemmed = word;
  for (let pass = 0; pass < 2; pass++) {
    const ending = ENDINGS.find(
      (candidate) =>
        stemmed.endsWith(candidate) &&
        stemmed.length - candidate.length >= (/^ers?$/u.test(candidate) ? SHORTEST_DOER : SHORTEST_STEM),
    );
    if (!ending || stemmed.endsWith("ss")) break;
    stemmed = stemmed.slice(0, -ending.length);
  }
  return stemmed;
}

/** Singular of a plain plural; words of up to three letters are left alone, for most of them are codes. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return word;
  return word.endsWith("ies") && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
