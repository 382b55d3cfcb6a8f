import { checkedOn } from "../checks.ts";
import type { Complaint } from "../fault.ts";
import { compareDates, earliest, firstDay, lastDay, surelyBefore } from "../partial-date.ts";
import { eachTerm, type Rule } from "./rule.ts";

/** A term ends after it begins. */
export const termEndsAfterItBegins: Rule = (record) =>
  eachTerm(record, (term, path) =>
    term.from && term.until && lastDay(term.until) < firstDay(term.from)
      ? [
          {
            path: `${path}.until`,
            found: term.until,
            expected: `a date not before ${path}.from, which is ${term.from}`,
          },
        ]
      : [],
  );

/** A track's terms stand oldest first, and none begins while the one before it surely still holds. */
export const termsInOrder: Rule = (record) =>
  eachTerm(record, (term, path, before) => {
    if (!before || term.announced) return [];
    if (!term.from) {
      return [
        { path: `${path}.from`, found: undefined, expected: "a date: only the first term of a track may leave it out" },
      ];
    }
    if (before.from && compareDates(before.from, term.from) >= 0) {
      return [
        {
          path: `${path}.from`,
          found: term.from,
          expected: `a date after ${before.from}, when the term before it begins`,
        },
      ];
    }
    return before.until && overlap(before.until, term.from)
      ? [
          {
            path: `${path}.from`,
            found: term.from,
            expected: `a date after ${before.until}, the last day of the term before it`,
          },
        ]
      : [];
  });

/** What begins after the record was checked, or has no documented start, is an announcement and says of which day; or a law fixed it. */
export const futureTermIsAnnounced: Rule = (record) =>
  eachTerm(record, (term, path) =>
    term.from && surelyBefore(checkedOn(record), term.from) && !term.announced && !term.byLaw
      ? [
          {
            path: `${path}.announced`,
            found: undefined,
            expected: `the day it was announced, as it begins (${term.from}) after the record was checked (${checkedOn(record)})`,
          },
        ]
      : [],
  );

/** Nothing in force stands below a term that is only announced. */
export const announcementComesLast: Rule = (record) =>
  eachTerm(record, (term, path, before) =>
    before?.announced && !term.announced
      ? [
          {
            path,
            found: term.from,
            expected: "no term after one that is only announced; if that one has begun, it is no announcement",
          },
        ]
      : [],
  );

/** An empty list of limits says why it is empty, and a filled one does not. */
export const ceilingIsExplained: Rule = (record) =>
  eachTerm(record, (term, path) => {
    const empty = term.limits.length === 0;
    if (empty === (term.ceiling !== undefined)) return [];
    return [
      {
        path: `${path}.ceiling`,
        found: term.ceiling,
        expected: empty ? '"none" or "not-documented", as there are no limits' : "nothing, as there are limits",
      },
    ];
  });

/** Tracks have ids of their own, a name where there are several, and count only towards tracks that exist. */
export const tracksAreTold: Rule = (record) => {
  const ids = record.tracks.map((track) => track.id);
  const complaints: Complaint[] = [];
  record.tracks.forEach((track, index) => {
    if (ids.indexOf(track.id) !== index) {
      complaints.push({
        path: `tracks[${index}].id`,
        found: track.id,
        expected: "an id no other track of the record has",
      });
    }
    if (!track.name && record.tracks.length > 1) {
      complaints.push({
        path: `tracks[${index}].name`,
        found: undefined,
        expected: "a name, as there are several tracks",
      });
    }
  });
  return [
    ...complaints,
    ...record.tracks.flatMap((track, t) =>
      track.terms.flatMap(({ within }, i): Complaint[] =>
        within === undefined || (within !== track.id && ids.includes(within))
          ? []
          : [
              {
                path: `tracks[${t}].terms[${i}].within`,
                found: within,
                expected: `the id of another track of this record${among(ids, track.id)}`,
              },
            ],
      ),
    ),
  ];
};

/** A conflict that concerns figures names tracks of its own record. */
export const conflictsNameTracks: Rule = (record) => {
  const ids = record.tracks.map(({ id }) => id);
  return record.conflicts.flatMap(({ about = [] }, c) =>
    about.flatMap((id, index): Complaint[] =>
      ids.includes(id) && about.indexOf(id) === index
        ? []
        : [
            {
              path: `conflicts[${c}].about[${index}]`,
              found: id,
              expected: `the id of a track of this record, once: ${ids.join(", ")}`,
            },
          ],
    ),
  );
};

const among = (ids: string[], own: string): string => {
  const others = ids.filter((id) => id !== own);
  return others.length > 0 ? `: ${others.join(", ")}` : ", which has none";
};

/** Whether the earliest day the end may mean is not before the latest day the start may mean. */
const overlap = (until: string, from: string): boolean => earliest(until) >= lastDay(from);
