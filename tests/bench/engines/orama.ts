import { create, insertMultiple, type Results, save, search } from "@orama/orama";
import { createTokenizer } from "@orama/tokenizers/mandarin";
import { type Contestant, middle, TIMES_ASKED } from "../search-contestant.ts";
import { FIELDS, gzippedSize, type JoinedDocument, joinedDocuments } from "../search-documents.ts";

/** Without boosts and tolerance: with either it finds fewer. */
export async function orama(): Promise<Contestant> {
  const engine = create({
    schema: { codes: "string", names: "string", aliases: "string", summary: "string", funds: "string" },
    components: { tokenizer: await createTokenizer() },
  });
  await insertMultiple(engine, joinedDocuments);
  const ask = (term: string): Results<JoinedDocument> =>
    search(engine, { term, properties: [...FIELDS], limit: joinedDocuments.length }) as Results<JoinedDocument>;
  return {
    name: "Orama, mandarin tokenizer",
    size: gzippedSize(save(engine)),
    answer: async (queries) => {
      const answers = [];
      for (const query of queries) {
        const times: number[] = [];
        let ids: string[] = [];
        for (let time = 0; time < TIMES_ASKED; time++) {
          const start = performance.now();
          const { hits } = await ask(query);
          times.push(performance.now() - start);
          ids = hits.map(({ document }) => document.id);
        }
        answers.push({ ids, ms: middle(times) });
      }
      return answers;
    },
  };
}
