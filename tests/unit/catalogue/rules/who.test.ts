import * as purposes from "../../../../src/catalogue/rules/purposes.ts";
import * as rules from "../../../../src/catalogue/rules/who.ts";
import type { SchemeRecord } from "../../../../src/catalogue/schema/record.ts";
import type { Purpose } from "../../../../src/catalogue/schema/vocabulary.ts";
import { tracksOf } from "../sound-record.ts";
import { help, ledBy, line, note, TWO_TRACKS, testRule, through } from "./cases.ts";

testRule(
  "one applies oneself or is invited",
  rules.routesAreOpenOrInvited,
  [
    through({ by: "direct" }, { by: "bank" }),
    through({ by: "direct" }, { by: "invitation", note }),
    through({ by: "invitation", until: "2023" }, { by: "direct", from: "2024" }),
    { ...TWO_TRACKS, ...through({ by: "direct", tracks: ["main"] }, { by: "invitation", tracks: ["other"] }) },
  ],
  [
    [through({ by: "direct" }, { by: "invitation" }), "through[1].by"],
    [through({ by: "invitation" }, { by: "direct", from: "2024" }), "through[1].by"],
  ],
);

testRule(
  "who issues bonds gets a grant",
  rules.issuersGetGrants,
  [{ ...ledBy("issuer"), instrument: "grant" }, { instrument: "manpower-subsidy" }],
  [[{ ...ledBy("company", "issuer"), instrument: "manpower-subsidy" }, "lead[0].who[1]"]],
);

testRule(
  "a desk that helps can be reached",
  rules.helpCanBeUsed,
  [
    help({ who: line("Desk"), phone: "1823 4567" }),
    help({ who: line("Desk"), address: line("Here") }),
    help({ who: line("Desk"), what: line("Reads a draft") }),
  ],
  [[help({ who: line("Desk") }), "help[0]"]],
);

const of = (scheme: Purpose[], ...tracks: (Purpose[] | undefined)[]): Partial<SchemeRecord> => ({
  purposes: scheme,
  tracks: tracks.map((own, index) => ({
    id: `t${index}`,
    terms: tracksOf({})[0]?.terms ?? [],
    ...(own && { purposes: own }),
  })),
});

testRule(
  "a track is for nothing that its scheme is not for",
  purposes.trackPurposesAreTheSchemes,
  [of(["hire", "train"], ["train"], undefined)],
  [[of(["hire", "train"], undefined, ["train", "green"]), "tracks[1].purposes[1]"]],
);

testRule(
  "a track that says what it is for is for less",
  purposes.trackPurposesAreFewer,
  [of(["hire", "train"], ["train"])],
  [[of(["hire", "train"], ["train", "hire"]), "tracks[0].purposes"]],
);

testRule(
  "every purpose has a track, where tracks say theirs",
  purposes.purposesHaveATrack,
  [of(["hire", "train"], ["train"], undefined), of(["hire", "train"], ["train"], ["hire"])],
  [[of(["hire", "train"], ["train"], ["train"]), "purposes[0]"]],
);

testRule(
  "what is lent is finance",
  purposes.lendingIsFinance,
  [{ instrument: "loan", purposes: ["green", "finance"] }],
  [
    [{ instrument: "loan", purposes: ["green"] }, "purposes"],
    [{ instrument: "investment", purposes: ["start"] }, "purposes"],
  ],
);

testRule(
  "a subsidy for people is for hiring or training",
  purposes.manpowerIsForPeople,
  [{ instrument: "manpower-subsidy", purposes: ["markets", "train"] }],
  [[{ instrument: "manpower-subsidy", purposes: ["markets"] }, "purposes"]],
);
