/** What one application can get, and the total. */
import { expect, test } from "vitest";
import { offerOf } from "../../../src/catalogue/offer.ts";
import type { Limit, Term } from "../../../src/catalogue/schema/record.ts";

const offer = (...limits: Limit[]) => {
  const { single, total } = offerOf({ limits, sources: ["page"], evidence: "high" } satisfies Term);
  return [single?.hkd, total?.hkd];
};
const words = { en: "a case", "zh-Hant": "一種情況" };

test("a limit for one application goes before the total, wherever it stands", () => {
  expect(offer({ hkd: 7e6, per: "enterprise" }, { hkd: 8e5, per: "application" })).toEqual([8e5, 7e6]);
  expect(offer({ hkd: 8e5, per: "project" }, { hkd: 7e6, per: "enterprise" })).toEqual([8e5, 7e6]);
});

test("a limit that stands alone is what one can get", () => {
  expect(offer({ hkd: 6e5, per: "enterprise" })).toEqual([6e5, undefined]);
  expect(offer({ hkd: 4e3, per: "person", every: "month" })).toEqual([4e3, undefined]);
  expect(offer()).toEqual([undefined, undefined]);
});

test("what may run at any one time is no total", () => {
  expect(offer({ hkd: 8e5, per: "application" }, { hkd: 9e5, per: "enterprise", binds: "running" })).toEqual([
    8e5,
    undefined,
  ]);
});

test("a total that one application can use up is not said twice", () => {
  expect(offer({ hkd: 1e6, per: "enterprise" }, { hkd: 1e6, per: "project" })).toEqual([1e6, undefined]);
});

test("of limits for several cases it is the largest", () => {
  expect(offer({ hkd: 2e5, per: "project", case: words }, { hkd: 5e5, per: "project", case: words })).toEqual([
    5e5,
    undefined,
  ]);
});

test("loans and guarantees are not added to grants", () => {
  expect(
    offer({ hkd: 6e6, per: "enterprise", of: "guarantee" }, { hkd: 1.2e7, per: "enterprise", of: "loan" }),
  ).toEqual([6e6, undefined]);
});
