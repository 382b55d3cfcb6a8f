/** Fuse.js by itself, in the two ways in which it is mostly used. It ships no index: the documents are what has to be loaded. */
import Fuse, { type IFuseOptions } from "fuse.js";
import { type Contestant, inProcess } from "./search-contestant.ts";
import { BOOST, type Document, documents, FIELDS, gzippedSize } from "./search-documents.ts";

const fuse = (name: string, options: IFuseOptions<Document>): Contestant => {
  const engine = new Fuse(documents, options);
  return inProcess(name, gzippedSize(documents), (query) => engine.search(query).map(({ item }) => item.id));
};

/** As it comes. */
export const fuseStock = (): Contestant => fuse("Fuse.js, stock", { keys: [...FIELDS] });

/** As most advice has it: stricter, anywhere in the text, names weighing more. */
export const fuseAdvised = (): Contestant =>
  fuse("Fuse.js, threshold .3, ignoreLocation", {
    keys: FIELDS.map((name) => ({ name, weight: BOOST[name] })),
    threshold: 0.3,
    ignoreLocation: true,
  });
