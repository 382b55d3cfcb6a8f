import type { z } from "zod";
import { type Complaint, pathText } from "../fault.ts";

type Issue = z.core.$ZodIssue;

const valueAt = (root: unknown, keys: readonly PropertyKey[]): unknown =>
  keys.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], root);

/**
 * How little a branch of a union fits what is there: a field it does not know weighs more than any wrong value,
 * and a field that is merely missing weighs nothing.
 */
const misfit = (branch: Issue[], value: unknown): number =>
  branch.reduce((sum, issue) => {
    if (issue.code === "unrecognized_keys") return sum + 1000 * issue.keys.length;
    return valueAt(value, issue.path) === undefined ? sum : sum + 1;
  }, 0);

/** Of a union's failed branches the one that fits best, so the message fits what was meant; the first if alike. */
const likeliestBranch = (branches: Issue[][], value: unknown): Issue[] =>
  branches.reduce((best, branch) => (misfit(branch, value) < misfit(best, value) ? branch : best));

function complaintsOf(issue: Issue, root: unknown, base: readonly PropertyKey[]): Complaint[] {
  const keys = [...base, ...issue.path];
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    return likeliestBranch(issue.errors, valueAt(root, keys)).flatMap((inner) => complaintsOf(inner, root, keys));
  }
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: pathText([...keys, key]),
      found: valueAt(root, [...keys, key]),
      expected: "no such field: see the field table in CONTRIBUTING.md, or remove it",
    }));
  }
  if (issue.code === "invalid_key") {
    return [{ path: pathText(keys), found: keys.at(-1), expected: issue.issues[0]?.message ?? issue.message }];
  }
  return [{ path: pathText(keys), found: valueAt(root, keys), expected: expectation(issue) }];
}

const TYPES: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  array: "a list",
  object: "an object",
  record: "an object",
};

function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      // A message of the schema's own says more than the name of a type.
      return issue.message.startsWith("Invalid input") ? (TYPES[issue.expected] ?? issue.expected) : issue.message;
    case "invalid_value":
      return oneOf(issue.values);
    case "invalid_union":
      return "options" in issue && issue.options ? oneOf(issue.options) : issue.message;
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1) return "a text, not an empty one";
      return `${issue.inclusive ? "at least" : "more than"} ${issue.minimum}${sizeUnit(issue.origin)}`;
    case "too_big":
      return `${issue.inclusive ? "at most" : "less than"} ${issue.maximum}${sizeUnit(issue.origin)}`;
    default:
      return issue.message;
  }
}

const oneOf = (values: readonly unknown[]): string =>
  `${values.length > 1 ? "one of " : ""}${values.map((value) => JSON.stringify(value)).join(", ")}`;

const sizeUnit = (origin: string): string => ({ string: " characters", array: " items" })[origin] ?? "";

/** Parses `input`; every way in which it departs from the schema comes back as a complaint. */
export function parse<T extends z.ZodType>(
  schema: T,
  input: unknown,
): { value: z.infer<T>; complaints: [] } | { value: undefined; complaints: Complaint[] } {
  const result = schema.safeParse(input);
  if (result.success) return { value: result.data, complaints: [] };
  return {
    value: undefined,
    complaints: result.error.issues.flatMap((issue) => complaintsOf(issue as Issue, input, [])),
  };
}
