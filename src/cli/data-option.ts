import { resolve } from "node:path";
import { DATA_DIR } from "../catalogue/load.ts";

/** `--dir DIR`: another data folder than the project's own. */
export const DIR_OPTION = { dir: { type: "string" } } as const;

/** The data folder meant, counted from where one stands; npm runs a command in the project's root and says so apart. */
export const dataDir = (dir: string | undefined): string =>
  dir === undefined ? DATA_DIR : resolve(process.env.INIT_CWD ?? "", dir);
