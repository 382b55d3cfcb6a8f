import { createHash } from "node:crypto";

/** Ten hexadecimal digits that change with the content: put into a file's name, no cache ever answers with another version. */
export const contentHash = (body: string): string => createHash("sha256").update(body).digest("hex").slice(0, 10);
