import { catalogue } from "../catalogue/catalogue.ts";
import { buildDay } from "./build-day.ts";
import { settingsFrom } from "./settings.ts";

/** The day this build speaks of, `YYYY-MM-DD`: its pages show what holds on it. */
export const today: string = buildDay(settingsFrom(process.env).buildDay, catalogue.schemes, new Date());
