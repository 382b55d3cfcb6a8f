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

/** All wording in English; its shape is what every language has to provide. */
export const en = {
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

export type Messages = typeof en;
