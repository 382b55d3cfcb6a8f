/** The figures in a query, by the one reader of figures: 60萬, $600K, 六十萬, 40%, 八成, 四分三, 3:1. */
import { FIGURE_CHARACTERS, figuresIn } from "../../catalogue/figures-in-text.ts";
import type { Folder } from "../fold/character-folder.ts";
import type { Folded } from "../fold/fold.ts";
import type { Span } from "../fold/span.ts";

export interface Amount extends Span {
  hkd?: number;
  percent?: number;
  /** `government:applicant`, in lowest terms as written. */
  ratio?: string;
}

/** Builds the reader for texts in canonical characters; it gives them back the form that figures are written in. */
export function amountReader(folder: Folder): (folded: Folded) => Amount[] {
  const written = new Map([...FIGURE_CHARACTERS].map((character) => [folder(character), character]));
  return (folded) => {
    const { text, places } = readable(folded.flat, written);
    return figuresIn(text, { bare: true }).flatMap(({ start, numberEnd, value }) => {
      const span = spanOf(folded, places[start] ?? 0, places[numberEnd - 1] ?? 0);
      return span && !("other" in value) ? [{ ...span, ...value }] : [];
    });
  };
}

const HAN = /\p{Script=Han}/u;
const BLANK = /^\s$/u;

/** The characters as a text, and where each stands: without blanks between Han characters, each in one place. */
function readable(flat: readonly string[], written: ReadonlyMap<string, string>): { text: string; places: number[] } {
  let text = "";
  const places: number[] = [];
  flat.forEach((character, at) => {
    if (
      BLANK.test(character) &&
      HAN.test(text.at(-1) ?? "") &&
      HAN.test(flat.slice(at).find((next) => !BLANK.test(next)) ?? "")
    )
      return;
    const form = written.get(character) ?? character;
    // A character outside the basic plane is in no figure.
    text += form.length === 1 ? form : " ";
    places.push(at);
  });
  return { text, places };
}

/** The tokens that a stretch of the folded characters takes in. */
function spanOf({ tokens, spans }: Folded, firstPlace: number, lastPlace: number): Span | undefined {
  const first = (spans[firstPlace] as [number, number])[0];
  const last = (spans[lastPlace] as [number, number])[1];
  const start = tokens.findIndex((token) => token.to > first);
  const end = tokens.filter((token) => token.from < last).length;
  return start >= 0 && start < end ? { start, end } : undefined;
}
