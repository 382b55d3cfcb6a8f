/** Every form that names a scheme, with every kind of slip in it, as far as it does not become another form. */
import { namingForms, plain } from "./real.ts";
import { SLIPS, sequence, withSlip } from "./variants.ts";

export interface Slipped {
  query: string;
  /** The form before the slip. */
  text: string;
  kind: string;
  /** Ids of the schemes that have the form. */
  owners: Set<string>;
}

const letters = (text: string): number => [...plain(text)].length;

const SEED = 7;

function slippedForms(): Slipped[] {
  const forms = namingForms();
  const known = new Set(forms.map(({ text }) => plain(text)));
  const random = sequence(SEED);
  return forms
    .filter(({ kind }) => kind !== "need")
    .flatMap(({ text, kind, owners }) =>
      SLIPS.flatMap((slip) => {
        const query = withSlip(text, slip, random);
        return query && !known.has(plain(query)) ? [{ query, text, kind, owners }] : [];
      }),
    );
}

const all = slippedForms();

/** Names and aliases of five or more characters. */
export const slippedNames: Slipped[] = all.filter(({ kind, text }) => kind !== "code" && letters(text) >= 5);
/** Codes of four or more letters. */
export const slippedCodes: Slipped[] = all.filter(({ kind, text }) => kind === "code" && letters(text) >= 4);
/** Codes of three letters: a wrong one may make any other. */
export const slippedShortCodes: Slipped[] = all.filter(({ kind, text }) => kind === "code" && letters(text) === 3);
