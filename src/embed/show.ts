/** How many schemes of a list stand at once, as a host's tag and an address write it. A file of its own, as every list reads its address by it. */

/** Where nothing is asked, or nothing that is understood. */
export const SHOWN_AT_FIRST = 12;

/** `all`, or a whole number from 1 on. */
export const showOf = (text = ""): string | undefined => /^(all|[1-9]\d{0,4})$/.exec(text.trim())?.[1];
