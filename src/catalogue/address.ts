const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/;

const leadsWhereItSeems = (url: URL): boolean =>
  url.protocol === "https:" && HOST.test(url.host) && url.username === "" && url.password === "";

/**
 * Whether the text is an https address that leads where it seems to: spelt out as the browser resolves it,
 * on a named host, without a user name or port that could disguise or change the host.
 */
export function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.href === text && leadsWhereItSeems(url);
}

/** What to write instead of a text that is no address. */
export function addressExpected(text: unknown): string {
  const url = typeof text === "string" && URL.canParse(text) ? new URL(text) : undefined;
  return url && leadsWhereItSeems(url)
    ? `this address spelt out in full: ${url.href}`
    : "a full https:// address on a named host, without user name or port";
}
