/** The readers' glossary: what a word means, and where a text uses it. */
import { type Locale, writtenIn } from "../locales.ts";
import { inScriptOf } from "../text.ts";
import { en } from "./en.ts";
import { GLOSSARY_IDS, type Glossary, type GlossaryId } from "./term.ts";
import { zhHk } from "./zh-hk.ts";

export { GLOSSARY_SOURCES } from "./sources.ts";
export { GLOSSARY_IDS, type GlossaryId } from "./term.ts";

/** By the language of the records' texts, whose forms they hold; Simplified text is split while it is still Traditional. */
const GLOSSARIES: Record<ReturnType<typeof writtenIn>, Glossary> = { en, "zh-Hant": zhHk };

/** Name and explanation of every word, in the page's language. */
export function glossaryIn(locale: Locale): { id: GlossaryId; name: string; text: string }[] {
  const glossary = GLOSSARIES[writtenIn(locale)];
  return GLOSSARY_IDS.map((id) => ({
    id,
    name: inScriptOf(locale, glossary[id].name),
    text: inScriptOf(locale, glossary[id].text),
  }));
}

/** A part of a text; with an id where it is a word the glossary explains. */
export interface Piece {
  text: string;
  id?: GlossaryId;
}

/**
 * Splits a record's text (English, or Traditional for both Chinese locales) where a word is used for the first time.
 * @param explained words already used; those found here are added. One set serves one section of a page.
 */
export const glossaryPieces = (text: string, locale: Locale, explained: Set<GlossaryId>): Piece[] =>
  split(text, (id) => GLOSSARIES[writtenIn(locale)][id].forms, explained);

/** The same of the page's own wording, which is in the page's script already. */
export const wordingPieces = (text: string, locale: Locale, explained: Set<GlossaryId>): Piece[] =>
  split(text, (id) => formIn(id, locale), explained);

const forms = new Map<string, RegExp>();

/** How a word is written in the script of the page. */
function formIn(id: GlossaryId, locale: Locale): RegExp {
  const key = `${locale} ${id}`;
  const { source, flags } = GLOSSARIES[writtenIn(locale)][id].forms;
  const form = forms.get(key) ?? new RegExp(inScriptOf(locale, source), flags);
  forms.set(key, form);
  return form;
}

function split(text: string, formOf: (id: GlossaryId) => RegExp, explained: Set<GlossaryId>): Piece[] {
  const uses = GLOSSARY_IDS.filter((id) => !explained.has(id))
    .flatMap((id) => {
      const match = formOf(id).exec(text);
      return match ? [{ id, start: match.index, end: match.index + match[0].length }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let end = 0;
  for (const use of uses) {
    // Within another word; its next use will do.
    if (use.start < end) continue;
    pieces.push({ text: text.slice(end, use.start) }, { text: text.slice(use.start, use.end), id: use.id });
    explained.add(use.id);
    end = use.end;
  }
  return [...pieces, { text: text.slice(end) }].filter((piece) => piece.text !== "");
}
