import { Charset, Document as FlexDocument } from "flexsearch";
import { type Contestant, inProcess } from "../search-contestant.ts";
import { FIELDS, gzippedSize, type JoinedDocument, joinedDocuments } from "../search-documents.ts";

type Index = FlexDocument<JoinedDocument>;

/** It answers field by field; our fields stand in the order of what they tell. */
async function flexSearch(name: string, index: Index, suggest: boolean): Promise<Contestant> {
  for (const document of joinedDocuments) index.add(document);
  const pieces: Record<string, string> = {};
  await index.export((key, piece) => {
    pieces[key] = piece;
  });
  return inProcess(name, gzippedSize(pieces), (query) => [
    ...new Set(
      index.search(query, { limit: joinedDocuments.length, suggest }).flatMap(({ result }) => result as string[]),
    ),
  ]);
}

const document = { id: "id", index: [...FIELDS] };

/** Whole tokens: with partial ones or suggestions it finds a third fewer, for it reads every character as a token. */
export const flexSearchCjk = (): Promise<Contestant> =>
  flexSearch(
    "FlexSearch, CJK encoder",
    new FlexDocument({ document, encoder: Charset.CJK, tokenize: "strict" }),
    false,
  );

/** Beginnings of words, and where not all words are found, those that are. */
export const flexSearchForward = (): Promise<Contestant> =>
  flexSearch("FlexSearch, stock encoder, forward", new FlexDocument({ document, tokenize: "forward" }), true);
