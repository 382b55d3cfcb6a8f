import { describe, expect, test } from "vitest";
import {
  announcedSchemeOnlyAnnounces,
  closedSchemeHasNoTermInForce,
  gapsAreExplained,
  openSchemeHasATermInForce,
  termsBeginWhileOpen,
} from "../../../../src/catalogue/rules/life-and-terms.ts";
import type { Rule } from "../../../../src/catalogue/rules/rule.ts";
import type { LifeEvent, Term } from "../../../../src/catalogue/schema/record.ts";
import { complaints, soundTerm, tracksOf } from "../sound-record.ts";

const event = (state: LifeEvent["state"], from?: string, asOf?: string): LifeEvent => ({
  state,
  ...(from && { from }),
  ...(asOf && { asOf }),
  sources: ["page"],
});

/** What the rule says of one track's terms, told with the scheme's life. */
const checkWith =
  (rule: Rule) =>
  (life: LifeEvent[], ...terms: Partial<Term>[]) =>
    complaints(rule, { life, tracks: tracksOf(...terms) });

describe("a scheme that is over has no term in force", () => {
  const check = checkWith(closedSchemeHasNoTermInForce);
  const closed = [event("open", "2016"), event("closed", "2025-01-01", "2025")];

  test.each<[string, LifeEvent[], Partial<Term>[]]>([
    ["ended the day before", closed, [{ from: "2016", until: "2024-12-31" }]],
    ["ended by a day that is not documented", closed, [{ from: "2016", until: "≤2025-01" }]],
    ["an earlier term without an end, as the next one ended it", closed, [{ from: "2016" }, { until: "2024" }]],
    ["news of a successor to come", closed, [{ until: "2024" }, { from: undefined, announced: "2026-02" }]],
    ["a scheme that opened again", [...closed, event("open", "2026", "2026")], [{}]],
    ["a scheme that still runs", [event("open", "2016", "2026")], [{}]],
  ])("%s", (_, life, terms) => {
    expect(check(life, ...terms)).toEqual([]);
  });

  test("a term without an end", () => {
    expect(check(closed, { from: "2016" })).toEqual([
      { path: "tracks[0].terms[0].until", found: undefined, expected: expect.stringContaining("“≤2025-01-01”") },
    ]);
    expect(check([event("merged", undefined, "2025")], { from: "2016" })).toMatchObject([
      { path: "tracks[0].terms[0].until", expected: expect.stringContaining("merged") },
    ]);
  });

  test("a term that ends after the scheme did", () => {
    expect(check(closed, { from: "2016", until: "2025-01-02" })).toEqual([
      { path: "tracks[0].terms[0].until", found: "2025-01-02", expected: expect.stringContaining("2025-01-01") },
    ]);
  });
});

describe("a scheme that was seen open had a term in force", () => {
  const check = checkWith(openSchemeHasATermInForce);

  test.each<[string, LifeEvent, Partial<Term>]>([
    ["without an end", event("open", "2016", "2026"), { from: "2016" }],
    ["without a start", event("open", "2016", "2026"), { from: undefined }],
    ["that ended after it was seen", event("open", "2016", "2024-11"), { from: "2016", until: "2024-12" }],
    ["that ended in the month it was seen", event("open", "2016", "2024-12"), { from: "2016", until: "2024-12-15" }],
    ["that is announced only", event("open", "2016", "2026"), { from: undefined, announced: "2026" }],
    ["that had ended, of a scheme whose state is unknown", event("unknown", "2016", "2026"), { until: "2024" }],
  ])("%s", (_, life, term) => {
    expect(check([life], term)).toEqual([]);
  });

  test("none, as all had ended, or none had begun", () => {
    expect(check([event("open", "2016", "2025-01")], { from: "2016", until: "2024-12-31" })).toEqual([
      { path: "life[0].state", found: "open", expected: expect.stringContaining("2025-01-01") },
    ]);
    expect(check([event("open", "2025-01-01", "2024-12")], { from: "2016", until: "2024-12-31" })).toHaveLength(1);
    expect(check([event("open", undefined, "2015")], { from: "2016" })).toHaveLength(1);
  });

  test("of several tracks one is enough", () => {
    const tracks = [...tracksOf({ until: "2024" }), { id: "other", terms: [soundTerm({ from: "2013" })] }];
    const life = [event("open", "2013", "2026")];
    expect(complaints(openSchemeHasATermInForce, { life, tracks })).toEqual([]);
  });
});

describe("a scheme that is only announced has no term in force", () => {
  const check = checkWith(announcedSchemeOnlyAnnounces);
  const announced = [event("announced", "2026-02", "2026-02")];

  test("an announced term, or a term once the scheme has opened", () => {
    expect(check(announced, { from: undefined, announced: "2026-02" })).toEqual([]);
    expect(check([...announced, event("open", "2026-06", "2026-06")], { from: "2026-06" })).toEqual([]);
  });

  test("a term without the day it was announced", () => {
    expect(check(announced, { from: "2026-02" })).toMatchObject([{ path: "tracks[0].terms[0].announced" }]);
  });
});

describe("terms begin while the scheme is open", () => {
  const check = checkWith(termsBeginWhileOpen);
  const life = [event("announced", "2019"), event("open", "2020-04"), event("closed", "2022"), event("open", "2024")];

  test.each(["2020-04-01", "2020", "≤2020-04", "2021-12-31", "2022", "2024-01-01", "2026", undefined])("%s", (from) => {
    expect(check(life, { from })).toEqual([]);
  });

  test("news of a term may come before", () => {
    expect(check(life, { from: "2020-01", announced: "2019" })).toEqual([]);
  });

  test("before the scheme opened", () => {
    for (const from of ["2020-03-31", "2019", "≤2020-03"])
      expect(check(life, { from })).toMatchObject([
        { path: "tracks[0].terms[0].from", found: from, expected: expect.stringContaining("2020-04") },
      ]);
    expect(check([event("open"), event("closed", "2022")], { from: "1999" })).toEqual([]);
  });

  test("while it was closed", () => {
    expect(check(life, { from: "2023-05" })).toMatchObject([
      { path: "tracks[0].terms[0].from", found: "2023-05", expected: expect.stringContaining("2024") },
    ]);
  });
});

describe("gaps between terms are explained", () => {
  const check = checkWith(gapsAreExplained);
  const open = [event("open", "2013", "2026")];
  const gap = [{ from: "2013", until: "2015-03-31" }, { from: "2015-06-15" }];

  test("no gap, one of a few weeks, or one whose ends nobody stated", () => {
    expect(check(open, { from: "2013", until: "2015-03-31" }, { from: "2015-04-01" })).toEqual([]);
    expect(check(open, { from: "2013", until: "2015-03-31" }, { from: "2015-05-01" })).toEqual([]);
    expect(check(open, { from: "2013", until: "2015-03-31" }, { from: "≤2020" })).toEqual([]);
    expect(check(open, { from: "2013", until: "~2015-03-31" }, { from: "2015-06-15" })).toEqual([]);
    expect(check(open, { from: "2013", until: "2015-03-31" }, { from: "2027", announced: "2026" })).toEqual([]);
  });

  test("months between stated days of a scheme that was open all along", () => {
    const opened = [event("open", "2015-03", "2026")];
    expect(check(opened, ...gap)).toHaveLength(1);
    expect(check(open, ...gap)).toEqual([
      { path: "tracks[0].terms[1].from", found: "2015-06-15", expected: expect.stringContaining("2015-03-31") },
    ]);
  });

  test("told by its life, or filled by another track", () => {
    expect(check([...open.slice(0, 1), event("paused", "2015-04-01"), event("open", "2015-06-15")], ...gap)).toEqual(
      [],
    );
    const tracks = [...tracksOf(...gap), { id: "other", terms: [soundTerm({ from: "2013" })] }];
    expect(complaints(gapsAreExplained, { life: open, tracks })).toEqual([]);
  });
});
