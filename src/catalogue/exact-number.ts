/** Whether numbers in decimal notation survive being read. */

/** Longer than any number that JavaScript itself writes. */
const LONGEST = 40;

/** A number's digits and the power of ten they stand for, so that equal numbers come out alike: `1.50e3` is `15e2`. */
function canonical(text: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  return `${sign}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}

/** Whether a number of JSON means, once read, exactly what is written: `0.1` and `6e5` do, `600000.0000000000001` not. */
export const isExact = (text: string): boolean =>
  text.length <= LONGEST && canonical(String(Number(text))) === canonical(text);
