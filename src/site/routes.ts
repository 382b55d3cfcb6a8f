/** What routes begin with: the lists of paths that the routes of a kind share, and the views of this build's catalogue. */
import { type Administrator, administratorsOf } from "../catalogue/administrators.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import type { SchemeRecord } from "../catalogue/schema/record.ts";
import type { Edition } from "../catalogue/schema/registers.ts";
import { STAGES, type Stage } from "../catalogue/schema/vocabulary.ts";
import { LOCALES, type Locale } from "../i18n/locales.ts";
import { editionPlaces } from "./families.ts";
import { listPages } from "./list-pages.ts";
import { today } from "./today.ts";
import { type View, viewsOf } from "./view.ts";

/** A path of a route, as `getStaticPaths` gives it to Astro. */
interface Path<Params, Props = Record<never, never>> {
  params: Params;
  props: Props;
}

/** A view of this build's catalogue. */
export const viewIn = viewsOf(catalogue, today);

/** A view of the day of the edition, whose links stay within it. */
export const editionView = (locale: Locale, { date }: Edition): View => viewIn(locale, date, editionPlaces(date));

/** One page in each language. */
export const localePaths = (): Path<{ locale: Locale }>[] =>
  LOCALES.map((locale) => ({ params: { locale }, props: {} }));

/** The further pages of the list of all schemes, in each language; none where the catalogue holds all of them. */
export const listPaths = (): Path<{ locale: Locale; page: string }>[] =>
  LOCALES.flatMap((locale) =>
    listPages(viewIn(locale))
      .slice(1)
      .map((_, at) => ({ params: { locale, page: String(at + 2) }, props: {} })),
  );

/** One page for each stage, in each language. */
export const stagePaths = (): Path<{ locale: Locale; stage: Stage }>[] =>
  LOCALES.flatMap((locale) => STAGES.map((stage) => ({ params: { locale, stage }, props: {} })));

/** One page for each scheme, in each language. */
export const schemePaths = (): Path<{ locale: Locale; id: string }, { scheme: SchemeRecord }>[] =>
  LOCALES.flatMap((locale) =>
    catalogue.schemes.map((scheme) => ({ params: { locale, id: scheme.id }, props: { scheme } })),
  );

/** One page for each body that runs a scheme, in each language. */
export const administratorPaths = (): Path<{ locale: Locale; id: string }, { administrator: Administrator }>[] =>
  LOCALES.flatMap((locale) =>
    administratorsOf(catalogue).map((administrator) => ({
      params: { locale, id: administrator.id },
      props: { administrator },
    })),
  );

/** The same paths once more for each edition. */
export const inEditions = <Params, Props>(
  paths: readonly Path<Params, Props>[],
): Path<Params & { edition: string }, Props & { edition: Edition }>[] =>
  catalogue.editions.flatMap((edition) =>
    paths.map(({ params, props }) => ({ params: { ...params, edition: edition.date }, props: { ...props, edition } })),
  );
