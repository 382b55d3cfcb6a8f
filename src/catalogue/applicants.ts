/** Who a scheme is for on a day, as a reader chooses it: made from who leads, who joins, and how old or large a firm may be. */
import { heldOn } from "./held.ts";
import type { Condition, SchemeRecord } from "./schema/record.ts";
import type { Applicant, Lead, PartnerKind } from "./schema/vocabulary.ts";

/** What a lead is called in the choice; firms, whom age and size tell apart, are not here. */
const NAMED: Partial<Record<Lead, Applicant>> = {
  unincorporated: "unincorporated",
  charity: "ngo",
  "trade-body": "trade-association",
  "public-body": "public-body",
  institute: "public-body",
  university: "university",
  person: "individual",
  student: "student",
  fund: "issuer",
  issuer: "issuer",
};

const isFirm = (who: PartnerKind): boolean => who === "company" || who === "unincorporated";

/** Who leads an application on the day, each once. */
export const leadsOn = ({ lead }: SchemeRecord, day: string): Lead[] => [
  ...new Set(heldOn(lead, day).flatMap(({ who }) => who)),
];

/** Whether firms take part on the day under somebody else's lead. */
const firmsJoin = ({ partner }: SchemeRecord, day: string): boolean =>
  heldOn(partner, day).some(({ who }) => who.some(isFirm));

/**
 * The applicants a scheme offers itself to on the day (`YYYY-MM-DD`). A firm is a start-up where no older one may
 * apply; one of any size where no size is set. `partner` stands where firms join but do not lead.
 */
export function applicantsOn(record: SchemeRecord, day: string): Applicant[] {
  const leads = leadsOn(record, day);
  const conditions = heldOn(record.conditions, day).filter(({ tracks }) => !tracks);
  const forFirms = leads.some(isFirm) ? firmsOf(record, conditions) : firmsJoin(record, day) ? PARTNER : [];
  return [...new Set([...forFirms, ...leads.flatMap((who) => NAMED[who] ?? [])])];
}

const PARTNER: Applicant[] = ["partner"];

function firmsOf({ stages }: SchemeRecord, conditions: readonly Condition[]): Applicant[] {
  const onlyYoung = conditions.some((one) => "monthsAtMost" in one && one.monthsAtMost !== undefined);
  if (onlyYoung) return ["startup"];
  const onlySmall = conditions.some((one) => "staffAtMost" in one && one.staffAtMost !== undefined);
  const sizes: Applicant[] = onlySmall ? ["sme"] : ["sme", "company"];
  return stages.includes("startup") ? [...sizes, "startup"] : sizes;
}
