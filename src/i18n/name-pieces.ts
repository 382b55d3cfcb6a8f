/**
 * Where a line may break within a name: between its words. Chinese writes no spaces, so a browser breaks inside words
 * (拓／展) unless it is told better. Runs when the site is built.
 */

const segmenter = new Intl.Segmenter("zh-HK", { granularity: "word" });

const HAN = /\p{Script=Han}/u;
const OPENING = /^[「『《〈（【([“‘]+$/u;
const LETTER = /[\p{L}\p{N}]/u;

/** A word of one character leans on the one before it (供應商, 工業化), unless it begins a phrase. */
const BEGINS_A_PHRASE = /^[及和與与或大中小低新可展倡]$/u;
/** Particles that begin no word of single characters: 「綠色和可持續」 is 綠色 + 和可持續. */
const JOINS = /^[及和與与或的]$/u;

/** A word of one Chinese character, whatever signs or digits stay with it. */
const isLone = (piece: string): boolean => {
  const signs = [...piece].filter((sign) => LETTER.test(sign));
  return HAN.test(signs[0] ?? "") && signs.filter((sign) => HAN.test(sign)).length === 1;
};

/**
 * The pieces of a name between which a line may break; joined they are the name. Latin words keep their spaces, at
 * which a browser breaks by itself.
 */
export function namePieces(name: string): string[] {
  if (!HAN.test(name)) return [name];
  const words = withPunctuation([...segmenter.segment(name)].map(({ segment }) => segment));
  return withoutLoneCharacters(withoutLoneRuns(words));
}

/** Brackets stay with what they enclose; other signs, spaces and digits with what stands before them. */
function withPunctuation(segments: readonly string[]): string[] {
  const pieces: string[] = [];
  let opening = "";
  for (const segment of segments) {
    if (OPENING.test(segment)) opening += segment;
    else if (opening) {
      pieces.push(opening + segment);
      opening = "";
    } else if (staysWith(pieces.at(-1), segment)) pieces.push(`${pieces.pop()}${segment}`);
    else pieces.push(segment);
  }
  return opening ? [...pieces, opening] : pieces;
}

/** Whether a line should not break between the two: words in Latin letters break at their spaces alone. */
const staysWith = (before: string | undefined, segment: string): boolean =>
  before !== undefined &&
  (!LETTER.test(segment) || /^\d/.test(segment) || /\d$/.test(before) || (!HAN.test(before) && !HAN.test(segment)));

/** Characters that stand alone in a row make up one word the dictionary does not know: 樂齡, 創科, 遙距營商. */
function withoutLoneRuns(words: readonly string[]): string[] {
  const pieces: string[] = [];
  let wasLone = false;
  for (const word of words) {
    const lone = isLone(word) && !JOINS.test(word);
    if (lone && wasLone && !BEGINS_A_PHRASE.test(word) && !OPENING.test(word.charAt(0)))
      pieces.push(`${pieces.pop()}${word}`);
    else pieces.push(word);
    wasLone = lone;
  }
  return pieces;
}

/** What still stands alone goes with the word before it or, where it begins a phrase or nothing is before it, with the next. */
function withoutLoneCharacters(words: readonly string[]): string[] {
  const pieces: string[] = [];
  let begun = "";
  for (const word of words) {
    const piece = begun + word;
    begun = "";
    if (!isLone(word)) pieces.push(piece);
    else if (BEGINS_A_PHRASE.test(word) || (pieces.length === 0 && piece === word)) begun = piece;
    else if (piece === word) pieces.push(`${pieces.pop()}${word}`);
    else pieces.push(piece);
  }
  return begun ? [...pieces.slice(0, -1), `${pieces.at(-1) ?? ""}${begun}`] : pieces;
}
