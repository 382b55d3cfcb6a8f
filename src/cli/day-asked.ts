import { todayInHongKong } from "../catalogue/days.ts";
import { settingsFrom } from "../site/settings.ts";

/** The day a command speaks of: `BUILD_DAY` where it is set, as for a build, else today in Hong Kong. */
export const dayAsked = (): string => settingsFrom(process.env).buildDay ?? todayInHongKong(new Date());
