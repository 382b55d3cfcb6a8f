import type { Complaint } from "../fault.ts";
import { type CatalogueRule, inRegisters, type Rule, strings } from "./rule.ts";

/** Fields that hold addresses and no texts. */
const ADDRESSES = /^\$schema$|(?:^|\.)(?:url|links\.(?:en|zh-Hant))$/u;
/** Papers and websites are called by their hosts, and these fields say who says what. */
const NAMES = /publisher\.(?:en|zh-Hant)$|^(?:sources|conflicts|unknowns|aliases|codes)\b|(?:^|\.)name\./u;

/** Something that leads away, or runs: with its scheme, by www, or a way to write to somebody. */
const ADDRESS =
  /\b[a-z][a-z\d+.-]*:\/\/\S*|\b(?:javascript|vbscript|data|mailto|tel|file|blob):(?=\S)\S*|\bwww\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)*/iu;
/** A host without either: itf.gov.hk, example.com/apply. */
const HOST = /(?<![\w.@-])(?:[a-z\d-]+\.)+(?:hk|com|org|net|gov|edu|cn|asia|info|io|example)(?![\w-])(?:\/\S*)?/iu;

/** No address is without one of these. */
const SIGN = /[:@.]\S/u;

const addressesIn = (value: unknown): Complaint[] =>
  strings(value).flatMap(([path, text]): Complaint[] => {
    if (!SIGN.test(text) || ADDRESSES.test(path)) return [];
    const address = ADDRESS.exec(text)?.[0] ?? (NAMES.test(path) ? undefined : HOST.exec(text)?.[0]);
    return address
      ? [{ path, found: text, expected: `no address (${address}) in a text; readers are led by \`links\` and sources` }]
      : [];
  });

/** A text leads nowhere: no address of a page, a script or a mailbox stands in it. */
export const textsHoldNoAddress: Rule = (record) => addressesIn(record);

/** Nor in the registers and the editions. */
export const registersHoldNoAddress: CatalogueRule = (context) => inRegisters(context, addressesIn);

const doubled = (value: unknown): Complaint[] =>
  strings(value)
    .filter(([, text]) => text.includes("  "))
    .map(([path, text]) => ({ path, found: text, expected: "one blank between words" }));

/** Words stand one blank apart. */
export const blanksAreSingle: Rule = (record) => doubled(record);

/** In the registers and the editions too. */
export const registersHaveSingleBlanks: CatalogueRule = (context) => inRegisters(context, doubled);
