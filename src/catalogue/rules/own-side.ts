/** What the applicant's own side pays (`applicantAtMost`, `ownAtLeast`) against the share and the ceilings of the term. */
import type { MoneyLimit, Share, Term } from "../schema/record.ts";
import { percentRange } from "../share.ts";
import { isMoneyLimit } from "../terms.ts";
import { eachTerm, type Rule } from "./rule.ts";

/** Where nothing has to be matched, the applicant's side has no most and no least, but for what others give. */
export const fullShareAsksNothing: Rule = (record) =>
  eachTerm(record, ({ share, applicantAtMost, ownAtLeast }, path) => {
    if (share?.kind !== "full") return [];
    const expected = "nothing, as `share` is full and leaves nothing to pay; or the share that the source states";
    return [
      ...(applicantAtMost ? [{ path: `${path}.applicantAtMost`, found: applicantAtMost, expected }] : []),
      ...(ownAtLeast && !ownAtLeast.raised ? [{ path: `${path}.ownAtLeast`, found: ownAtLeast, expected }] : []),
    ];
  });

/** What has to be put in is a sum or a percentage. */
export const ownLeastIsOneFigure: Rule = (record) =>
  eachTerm(record, ({ ownAtLeast }, path) =>
    !ownAtLeast || (ownAtLeast.hkd === undefined) !== (ownAtLeast.percent === undefined)
      ? []
      : [{ path: `${path}.ownAtLeast`, found: ownAtLeast, expected: "`hkd` or `percent`, one of them" }],
  );

/** Whether the applicant pays the other side, as far as is said. */
const isOwn = (share: Share | undefined): boolean =>
  !share || !("partner" in share) || share.partner === undefined || share.partner === "applicant";

/** A third is written 33.3 or 33. */
const ROUNDING = 0.5;

/** The least percentage of the applicant's own is no less than the share leaves, and no more than it can leave. */
export const ownLeastFitsTheShare: Rule = (record) =>
  eachTerm(record, ({ share, ownAtLeast, note }, path) => {
    const range = percentRange(share);
    if (!range || ownAtLeast?.percent === undefined || share?.kind === "full" || !isOwn(share)) return [];
    const { percent, cash, raised } = ownAtLeast;
    const [left, most] = [100 - range[1], 100 - range[0]];
    if (percent < left - ROUNDING && !cash && !raised)
      return [
        {
          path: `${path}.ownAtLeast.percent`,
          found: percent,
          expected: `nothing, or \`cash\` or \`raised\` with it, as the share leaves ${shown(left)} % to pay in any case`,
        },
      ];
    return percent > most + ROUNDING && !note
      ? [
          {
            path: `${path}.ownAtLeast.percent`,
            found: percent,
            expected: `at most ${shown(most)}, which the share leaves; or a \`note\` on what each is counted of`,
          },
        ]
      : [];
  });

const shown = (percent: number): number => Math.round(10 * percent) / 10;

/** What has to be put in is no more than the largest project costs. */
export const ownLeastFitsTheProject: Rule = (record) =>
  eachTerm(record, ({ ownAtLeast, projectCost }, path) =>
    ownAtLeast?.hkd !== undefined && projectCost?.atMost !== undefined && ownAtLeast.hkd > projectCost.atMost
      ? [
          {
            path: `${path}.ownAtLeast.hkd`,
            found: ownAtLeast.hkd,
            expected: `at most ${projectCost.atMost}, as projectCost.atMost says`,
          },
        ]
      : [],
  );

/** The least that the applicant puts in is not above the most that its side pays. */
export const ownLeastFitsTheMost: Rule = (record) =>
  eachTerm(record, ({ ownAtLeast, applicantAtMost }, path) =>
    ownAtLeast?.hkd !== undefined &&
    !ownAtLeast.raised &&
    applicantAtMost?.per === "project" &&
    !applicantAtMost.every &&
    ownAtLeast.hkd > applicantAtMost.hkd
      ? [
          {
            path: `${path}.ownAtLeast.hkd`,
            found: ownAtLeast.hkd,
            expected: `at most ${applicantAtMost.hkd}, the most that the applicant's side pays (applicantAtMost)`,
          },
        ]
      : [],
  );

/** The ceilings of grants that are counted as the figure is. */
export const ceilingsCountedLike = (
  { limits }: Pick<Term, "limits">,
  { per, every }: Pick<MoneyLimit, "per" | "every">,
): MoneyLimit[] =>
  limits
    .filter(isMoneyLimit)
    .filter((limit) => limit.per === per && limit.every === every && (limit.of ?? "grant") === "grant");

/** The most that the applicant's side pays can be reached before the ceiling is. */
export const applicantMostCanBeReached: Rule = (record) =>
  eachTerm(record, ({ limits, share, applicantAtMost }, path) => {
    const range = percentRange(share);
    if (!range || !applicantAtMost || share?.kind === "full" || share?.kind === "tiers") return [];
    const asked = ceilingsCountedLike({ limits }, applicantAtMost)
      .filter(({ binds }) => binds !== "running")
      .map(({ hkd, binds }) => (hkd * (100 - range[0])) / (binds === "cost" ? 100 : range[0]));
    const most = Math.ceil(Math.max(...asked));
    return asked.length > 0 && applicantAtMost.hkd > most + ROUNDING
      ? [
          {
            path: `${path}.applicantAtMost.hkd`,
            found: applicantAtMost.hkd,
            expected: `at most ${most}, the applicant's part where the ceiling is reached; more is never asked, so look at the source again`,
          },
        ]
      : [];
  });
