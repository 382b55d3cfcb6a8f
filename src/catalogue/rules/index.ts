import {
  blanksAreSingle,
  registersHaveSingleBlanks,
  registersHoldNoAddress,
  textsHoldNoAddress,
} from "./addresses-in-texts.ts";
import { charactersAreOurs, registersUseOurCharacters } from "./characters.ts";
import { chartFigureIsExplained } from "./chart-against-terms.ts";
import { editionsAreComplete } from "./editions.ts";
import { commercialEvidenceIsLow, highEvidenceIsOfficial } from "./evidence.ts";
import { groupsHoldFigures, guaranteeIsTheHighest, rangesRunUpwards, tiersRunUpwards } from "./figures.ts";
import { figuresInTextsAreDated, sumsAreInDigits } from "./figures-in-texts.ts";
import {
  ceilingFitsTheLargestProject,
  ceilingsOnOneBaseHaveCases,
  concurrentFitsTheTotal,
  firstPaymentFitsTheCeiling,
  sharesSayEachOnce,
  sumsFitThePool,
} from "./figures-together.ts";
import { furtherFiguresStandInTheirSlot } from "./further-figures.ts";
import { hostKindsFit, hostsArePlainNames, hostsAreUsed } from "./hosts.ts";
import { limitsFitTheInstrument, shareFitsTheInstrument } from "./instruments.ts";
import {
  chineseIsChinese,
  linksSpeakTheirLanguage,
  organisationLinksSpeakTheirLanguage,
  registersAreInChinese,
} from "./languages.ts";
import { languagesAgree, registersAgree } from "./languages-agree.ts";
import { lifeIsDated, mergedSchemeHasSuccessor, sameStateIsExplained } from "./life.ts";
import {
  announcedSchemeOnlyAnnounces,
  closedSchemeHasNoTermInForce,
  gapsAreExplained,
  openSchemeHasATermInForce,
  termsBeginWhileOpen,
} from "./life-and-terms.ts";
import { organisationsAreUsed } from "./organisations.ts";
import { partsFitTheirWhole } from "./parts-of-a-whole.ts";
import { checkedByToday, checksInOrder, nothingIsLaterThanTheCheck } from "./past-and-future.ts";
import { ratiosAreSaidInWords } from "./ratios-in-texts.ts";
import { chartFigureIsFrozen, listsAreClean, organisationsAreKnown } from "./registers.ts";
import type { CatalogueRule, Rule } from "./rule.ts";
import { countsAreOfSense, percentagesAreNoFractions, ratiosAreInLowestTerms, sumsAreOfSense } from "./sizes.ts";
import { backgroundIsUsedNowhereElse, sourcesAreDistinct, sourcesAreNamedOnce } from "./source-lists.ts";
import {
  chartSourcesExist,
  linksGoToReviewedHosts,
  organisationLinksGoToOfficialHosts,
  sourcesAreUsed,
} from "./sources.ts";
import { releaseIsOfItsDay, titleIsOfItsDay } from "./stated-dates.ts";
import { linkedSchemesExist, successionHasNoCycle } from "./succession.ts";
import {
  announcementComesLast,
  ceilingIsExplained,
  conflictsNameTracks,
  futureTermIsAnnounced,
  termEndsAfterItBegins,
  termsInOrder,
  tracksAreTold,
} from "./terms.ts";
import {
  closedSchemeHasNoDeadline,
  daysAheadAddSomething,
  daysAheadAreInOrder,
  daysAheadLieAhead,
  daysAheadNameTracks,
} from "./timing.ts";
import { entriesStandOnce, linesStandOnce, termsChangeSomething } from "./twice.ts";
import { namesBelongToOneScheme, organisationsAreDistinct, recordsAreNoCopies } from "./twice-in-the-catalogue.ts";
import { TYPED_FIELD_RULES } from "./typed-fields.ts";
import {
  aliasesAddSomething,
  chineseIsTraditional,
  englishHasNoHan,
  registersAreTraditional,
  registersHaveNoHanInEnglish,
} from "./wording.ts";

/** The rules every record keeps beyond its shape; each says in one sentence what it asks. */
export const RULES: readonly Rule[] = [
  termEndsAfterItBegins,
  termsInOrder,
  futureTermIsAnnounced,
  announcementComesLast,
  ceilingIsExplained,
  tracksAreTold,
  conflictsNameTracks,
  rangesRunUpwards,
  tiersRunUpwards,
  guaranteeIsTheHighest,
  groupsHoldFigures,
  countsAreOfSense,
  sumsAreOfSense,
  percentagesAreNoFractions,
  ratiosAreInLowestTerms,
  ceilingsOnOneBaseHaveCases,
  sumsFitThePool,
  firstPaymentFitsTheCeiling,
  ceilingFitsTheLargestProject,
  partsFitTheirWhole,
  sharesSayEachOnce,
  limitsFitTheInstrument,
  shareFitsTheInstrument,
  concurrentFitsTheTotal,
  furtherFiguresStandInTheirSlot,
  sourcesAreUsed,
  sourcesAreNamedOnce,
  backgroundIsUsedNowhereElse,
  sourcesAreDistinct,
  highEvidenceIsOfficial,
  commercialEvidenceIsLow,
  releaseIsOfItsDay,
  titleIsOfItsDay,
  linksGoToReviewedHosts,
  chartSourcesExist,
  chartFigureIsFrozen,
  chartFigureIsExplained,
  organisationsAreKnown,
  listsAreClean,
  lifeIsDated,
  nothingIsLaterThanTheCheck,
  checksInOrder,
  checkedByToday,
  sameStateIsExplained,
  mergedSchemeHasSuccessor,
  closedSchemeHasNoTermInForce,
  openSchemeHasATermInForce,
  announcedSchemeOnlyAnnounces,
  termsBeginWhileOpen,
  gapsAreExplained,
  daysAheadAreInOrder,
  daysAheadLieAhead,
  daysAheadNameTracks,
  daysAheadAddSomething,
  closedSchemeHasNoDeadline,
  linkedSchemesExist,
  successionHasNoCycle,
  charactersAreOurs,
  blanksAreSingle,
  textsHoldNoAddress,
  chineseIsTraditional,
  englishHasNoHan,
  chineseIsChinese,
  languagesAgree,
  linksSpeakTheirLanguage,
  aliasesAddSomething,
  linesStandOnce,
  entriesStandOnce,
  termsChangeSomething,
  namesBelongToOneScheme,
  figuresInTextsAreDated,
  sumsAreInDigits,
  ratiosAreSaidInWords,
  ...TYPED_FIELD_RULES,
];

/** The rules for the files beside the records. */
export const CATALOGUE_RULES: readonly CatalogueRule[] = [
  editionsAreComplete,
  organisationLinksGoToOfficialHosts,
  hostsArePlainNames,
  hostKindsFit,
  hostsAreUsed,
  organisationsAreUsed,
  organisationsAreDistinct,
  recordsAreNoCopies,
  organisationLinksSpeakTheirLanguage,
  registersUseOurCharacters,
  registersHaveSingleBlanks,
  registersHoldNoAddress,
  registersAreTraditional,
  registersHaveNoHanInEnglish,
  registersAreInChinese,
  registersAgree,
];
