import type { Messages } from "../en/index.ts";
import { administrators } from "./administrators.ts";
import { ahead } from "./ahead.ts";
import { embed } from "./embed.ts";
import { facets } from "./facets.ts";
import { figures } from "./figures.ts";
import { finding } from "./finding.ts";
import { overview } from "./overview.ts";
import { pages } from "./pages.ts";
import { site } from "./site.ts";
import { statements } from "./statements.ts";
import { vocabulary } from "./vocabulary.ts";

/** All wording in Traditional Chinese as written in Hong Kong. */
export const zhHk: Messages = {
  ...site,
  ...vocabulary,
  ...facets,
  ...figures,
  ...finding,
  ...pages,
  ...ahead,
  statements,
  ...overview,
  ...embed,
  administrators,
};
