/** Who pays what, in words. */
import { expect, test } from "vitest";
import type { Share } from "../../../src/catalogue/schema/record.ts";
import { messagesIn } from "../../../src/i18n/messages/index.ts";

test.each<[Share, string, string]>([
  [
    { kind: "match", government: 1, applicant: 3 },
    "Government pays 25%, you pay 75% (1:3)",
    "政府出25%，自付75%（1:3）",
  ],
  [
    { kind: "match", government: 2, applicant: 1, partner: "industry" },
    "Government pays 66.7%, an industry sponsor pays 33.3% (2:1)",
    "政府出66.7%，業界贊助33.3%（2:1）",
  ],
  [
    { kind: "match", government: 1, applicant: 1, partner: "investor" },
    "Government pays 50%, a co-investor pays 50% (1:1)",
    "政府出50%，共同投資者出50%（1:1）",
  ],
  [{ kind: "rate", percent: 75 }, "Government pays up to 75%, you pay at least 25%", "政府最多出75%，自付至少25%"],
  [
    { kind: "rate", percent: 90, partner: "sponsor" },
    "Government pays up to 90%, a sponsor pays at least 10%",
    "政府最多出90%，贊助者出至少10%",
  ],
  [{ kind: "rate", percent: 100 }, "Government pays up to 100%", "政府最多出100%"],
  [{ kind: "full" }, "No matching money needed", "毋須配對資金"],
  [{ kind: "guarantee", percent: 80 }, "Government guarantees 80% of the loan", "政府擔保貸款的80%"],
  [
    { kind: "guarantee", percent: 70, choices: [50, 60, 70] },
    "Government guarantees 50%, 60% or 70% of the loan",
    "政府擔保貸款的50%、60%或70%",
  ],
  [
    {
      kind: "tiers",
      of: "cost",
      tiers: [
        { upTo: 10_000, percent: 80 },
        { upTo: 25_000, percent: 60 },
      ],
    },
    "Government pays 80% of the first HK$10,000, 60% from there to HK$25,000; you pay the rest",
    "開支首1萬元政府出80%，其後至2.5萬元政府出60%，餘額自付",
  ],
])("%j", (share, english, chinese) => {
  expect(messagesIn("en").figure.share(share)).toBe(english);
  expect(messagesIn("zh-hk").figure.share(share)).toBe(chinese);
});
