import { describe, expect, test } from "vitest";
import { amountOn } from "../../../src/catalogue/amount.ts";
import { byStage, ofStage, recommended } from "../../../src/catalogue/order.ts";
import type { SchemeRecord } from "../../../src/catalogue/schema/record.ts";
import type { Stage, State } from "../../../src/catalogue/schema/vocabulary.ts";
import { isLiveOn } from "../../../src/catalogue/status.ts";
import { soundRecord, tracksOf } from "./sound-record.ts";

const DAY = "2026-11-22";
const scheme = (id: string, stages: Stage[], state: State = "open", hkd = 600_000): SchemeRecord =>
  soundRecord({
    id,
    stages,
    life: [{ state, from: "2020", asOf: "2026", sources: ["page"] }],
    tracks: tracksOf({ limits: [{ hkd, per: "enterprise" }] }),
  });
const ids = (schemes: readonly SchemeRecord[]) => schemes.map(({ id }) => id);

describe("the order of a list", () => {
  test("is by main stage, in the order of a business's life", () => {
    const schemes = [scheme("loan", ["financing"]), scheme("shop", ["expansion"]), scheme("seed", ["startup"])];
    expect(ids(byStage(schemes, DAY))).toEqual(["seed", "shop", "loan"]);
  });

  test("within a stage what is open comes first, what is over last", () => {
    const states: State[] = ["closed", "merged", "unknown", "paused", "announced", "open"];
    const schemes = states.map((state) => scheme(state, ["rnd"], state));
    expect(ids(byStage(schemes, DAY))).toEqual(["open", "announced", "paused", "unknown", "merged", "closed"]);
  });

  test("then the larger ceiling, one without any last, and at last the id", () => {
    const none = { ...scheme("none", ["rnd"]), tracks: tracksOf({ limits: [], ceiling: "not-documented" }) };
    const schemes = [none, scheme("b", ["rnd"]), scheme("a", ["rnd"]), scheme("large", ["rnd"], "open", 9_000_000)];
    expect(ids(byStage(schemes, DAY))).toEqual(["large", "a", "b", "none"]);
  });

  test("follows the state and the ceiling of the day", () => {
    const closed = soundRecord({
      id: "closed",
      life: [
        { state: "open", from: "2015", sources: ["page"] },
        { state: "closed", from: "2025", asOf: "2025", sources: ["page"] },
      ],
      tracks: tracksOf({ from: "2015", limits: [{ hkd: 9_000_000, per: "enterprise" }] }),
    });
    const open = scheme("open", ["tech-adoption"]);
    expect(ids(byStage([closed, open], DAY))).toEqual(["open", "closed"]);
    expect(ids(byStage([open, closed], "2024-01-01"))).toEqual(["closed", "open"]);
  });

  test("before a scheme was announced it stands last, and its ceiling counts for nothing", () => {
    const life = [{ state: "announced" as const, from: "2025-11-13", sources: ["page"] }];
    const tracks = tracksOf({
      from: undefined,
      announced: "2025-11-13",
      limits: [{ hkd: 1_000_000_000, per: "fund" }],
    });
    const fund = soundRecord({ id: "a-fund", life, tracks });
    const closed = scheme("closed", ["tech-adoption"], "closed");
    expect(ids(byStage([fund, closed], "2025-11-12"))).toEqual(["closed", "a-fund"]);
    expect(ids(byStage([fund, closed], "2025-11-13"))).toEqual(["a-fund", "closed"]);
    expect([amountOn(fund, "2025-11-12"), amountOn(fund, "2025-11-13")]).toEqual([0, 1_000_000_000]);
  });

  test("leaves the list it was given as it was", () => {
    const given = [scheme("b", ["rnd"]), scheme("a", ["rnd"])];
    byStage(given, DAY);
    expect(ids(given)).toEqual(["b", "a"]);
  });
});

describe("the recommended order", () => {
  /** What tells one scheme from another here, the better half of each pair first. */
  const STATES = {
    confirmed: [{ state: "open", from: "2020", asOf: "2026-10", sources: ["page"] }],
    unconfirmed: [{ state: "open", from: "2020", asOf: "2024-10", sources: ["page"] }],
    announced: [{ state: "announced", from: "2026-10", sources: ["page"] }],
    closed: [{ state: "closed", from: "2026-10", asOf: "2026-10", sources: ["page"] }],
  } satisfies Record<string, SchemeRecord["life"]>;
  const every = [true, false].flatMap((firms) =>
    (Object.keys(STATES) as (keyof typeof STATES)[]).flatMap((state) =>
      [true, false].flatMap((anyTrade) => [true, false].map((limit) => ({ state, anyTrade, firms, limit }))),
    ),
  );
  /** The ids say where each belongs: `every` counts up from the one that is wanted first. */
  const expected = every.map((_, index) => `s${String(index).padStart(2, "0")}`);
  const schemes = every.map(({ state, anyTrade, firms, limit }, index) =>
    soundRecord({
      id: expected[index],
      life: STATES[state],
      sectors: anyTrade ? ["all"] : ["retail", "fashion"],
      lead: [{ who: firms ? ["company", "university"] : ["trade-body"], sources: ["page"] }],
      tracks: limit
        ? tracksOf({ from: "2020", limits: [{ hkd: 1000 + index, per: "project" }] })
        : tracksOf({ from: "2020", limits: [], ceiling: "not-documented" }),
    }),
  );

  test("puts what a firm may apply for itself first; in it open and confirmed, open, announced, the rest; then trades, limits", () => {
    expect(ids(recommended(schemes.toReversed(), DAY))).toEqual(expected);
  });

  test("knows no difference among paused, unknown, merged and closed", () => {
    const over = (["closed", "merged", "unknown", "paused"] as const).map((state, index) =>
      scheme(String(index), ["rnd"], state, 9_000_000 - index),
    );
    const retail = { ...scheme("retail", ["rnd"], "paused"), sectors: ["retail" as const] };
    expect(ids(recommended([retail, ...over], DAY)).at(-1)).toBe("retail");
  });

  test("between equals is that by stage", () => {
    const equals = [
      scheme("loan", ["financing"]),
      scheme("b", ["rnd"]),
      scheme("a", ["rnd"]),
      scheme("seed", ["startup"]),
    ];
    expect(ids(recommended(equals, DAY))).toEqual(["seed", "a", "b", "loan"]);
  });

  test("counts “no fixed ceiling” as a limit that is known", () => {
    const free = { ...scheme("z-free", ["rnd"]), tracks: tracksOf({ limits: [], ceiling: "none" }) };
    const silent = { ...scheme("a-silent", ["rnd"]), tracks: tracksOf({ limits: [], ceiling: "not-documented" }) };
    expect(ids(recommended([silent, free], DAY))).toEqual(["z-free", "a-silent"]);
  });

  test("orders what a stage shows too, after those for which it is the main one", () => {
    const old = { ...scheme("old", ["rnd"], "open", 9_000_000), life: STATES.unconfirmed };
    const also = { ...scheme("also", ["startup", "rnd"]), life: STATES.confirmed };
    const main = { ...scheme("main", ["rnd"]), life: STATES.confirmed };
    expect(ids(ofStage([also, old, main], "rnd", DAY))).toEqual(["main", "old", "also"]);
  });
});

test("on a stage what no firm can apply for itself stands last, though it be the main one", () => {
  const others = {
    ...scheme("a-charity", ["rnd"], "open", 9_000_000),
    lead: [{ who: ["charity" as const], sources: ["page"] }],
  };
  const funds = { ...scheme("a-fund", ["startup", "rnd"]), lead: [{ who: ["issuer" as const], sources: ["page"] }] };
  const schemes = [others, funds, scheme("also", ["startup", "rnd"]), scheme("main", ["rnd"], "closed")];
  expect(ids(ofStage(schemes, "rnd", DAY))).toEqual(["main", "also", "a-charity", "a-fund"]);
});

test("a stage shows those for which it is the main one first, and no others", () => {
  const schemes = [
    scheme("also", ["startup", "rnd"], "open", 9_000_000),
    scheme("main", ["rnd"]),
    scheme("other", ["training"]),
  ];
  expect(ids(ofStage(schemes, "rnd", DAY))).toEqual(["main", "also"]);
});

test.each<[State, boolean]>([
  ["open", true],
  ["announced", true],
  ["paused", true],
  ["unknown", false],
  ["closed", false],
  ["merged", false],
])("there is still something to apply for where a scheme is %s: %s", (state, live) => {
  expect(isLiveOn(scheme("x", ["rnd"], state), DAY)).toBe(live);
});
