import { Converter } from "opencc-js/t2cn";

const convert = Converter({ from: "hk", to: "cn" });

/** Hong Kong Traditional Chinese → Simplified; other text passes unchanged. Runs when the site is built. */
export const simplify = (text: string): string => convert(text);

/** The same object with every text in it simplified, those that its functions return included. */
export function simplifyAll<T>(value: T): T {
  if (typeof value === "string") return simplify(value) as T;
  if (typeof value === "function") {
    return ((...args: unknown[]) => simplifyAll((value as (...args: unknown[]) => unknown)(...args))) as T;
  }
  if (Array.isArray(value)) return value.map(simplifyAll) as T;
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, simplifyAll(item)])) as T;
  }
  return value;
}
