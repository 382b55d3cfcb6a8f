import * as rules from "../../../../src/catalogue/rules/places.ts";
import { conditions, note, testRule } from "./cases.ts";

testRule(
  "a market that counts lies outside Hong Kong",
  rules.marketsLieOutside,
  [conditions({ kind: "market", economies: ["CN", "MO"] })],
  [[conditions({ kind: "market", economies: ["CN", "HK"] }), "conditions[0].economies[1]"]],
);

testRule(
  "its code is that of an economy",
  rules.economiesExist,
  [
    conditions({ kind: "market", economies: ["CN", "GB", "TW", "AE", "VN", "KR"] }),
    conditions({ kind: "market", outside: true }),
  ],
  [
    [
      conditions({ kind: "market", economies: ["UK", "ZZ", "XX", "AN"] }),
      ...[0, 1, 2, 3].map((i) => `conditions[0].economies[${i}]`),
    ],
  ],
);

testRule(
  "markets are listed or any",
  rules.marketsAreAnyOrListed,
  [
    conditions({ kind: "market", economies: ["CN"], until: "2023" }, { kind: "market", outside: true, from: "2024" }),
    conditions({ kind: "market", economies: ["CN"] }, { kind: "market", outside: true, note }),
    conditions({ kind: "market", economies: ["CN"] }, { kind: "market", economies: ["SG"] }),
  ],
  [
    [conditions({ kind: "market", economies: ["CN"], outside: true }), "conditions[0].economies"],
    [conditions({ kind: "market", economies: ["CN"] }, { kind: "market", outside: true }), "conditions[1]"],
    [conditions({ kind: "market", outside: true }, { kind: "market", economies: ["CN"] }), "conditions[1]"],
  ],
);

testRule(
  "a place stands without the wider one it lies in",
  rules.placesAreSaidOnce,
  [
    conditions({ kind: "place", where: ["hong-kong", "gba"] }),
    conditions({ kind: "place", where: ["science-park", "cyberport"] }),
  ],
  [[conditions({ kind: "place", where: ["hong-kong", "science-park"] }), "conditions[0].where[1]"]],
);

testRule(
  "two conditions of place can be kept at once",
  rules.placesCanBeOne,
  [
    conditions({ kind: "place", where: ["gba"] }, { kind: "place", where: ["science-park"] }),
    conditions({ kind: "place", where: ["gba"] }, { kind: "place", where: ["mainland"] }),
    conditions({ kind: "place", where: ["hong-kong"] }, { kind: "place", where: ["overseas"], note }),
  ],
  [
    [
      conditions({ kind: "place", where: ["hong-kong"] }, { kind: "place", where: ["overseas", "mainland"] }),
      "conditions[1].where",
    ],
    [conditions({ kind: "place", where: ["cyberport"] }, { kind: "place", where: ["loop"] }), "conditions[1].where"],
  ],
);
