import type { Complaint } from "../fault.ts";
import type { SchemeRecord } from "../schema/record.ts";
import { sourceListsOf, supportingListsOf } from "./named-sources.ts";
import { type CatalogueRule, type Context, inFile, type Rule } from "./rule.ts";

/** Every source that is named exists, and every source that exists is named somewhere. */
export const sourcesAreUsed: Rule = (record) => {
  const named = sourceListsOf(record).flatMap(({ path, keys }) =>
    keys.map((key, index): [path: string, key: string] => [`${path}[${index}]`, key]),
  );
  const used = new Set(supportingListsOf(record).flatMap(({ keys }) => keys));
  return [
    ...named
      .filter(([, key]) => !Object.hasOwn(record.sources, key))
      .map(([path, key]) => ({ path, found: key, expected: "a key of this record's sources" })),
    ...Object.keys(record.sources)
      .filter((key) => !used.has(key))
      .map((key) => ({
        path: `sources.${key}`,
        found: record.sources[key],
        expected: "to be named by a term, a statement, an event of `life` or `background`; else remove it",
      })),
  ];
};

/** Readers are sent only to reviewed hosts, and a source is of the kind its host is. */
export const linksGoToReviewedHosts: Rule = (record, { hosts }) => {
  const ofSources = Object.entries(record.sources).flatMap(([key, source]): Complaint[] => {
    const path = `sources.${key}`;
    const quoted = "quotedBy" in source ? source.quotedBy?.url : undefined;
    const ofQuotation = quoted && !hostOf(quoted, hosts) ? [unreviewed(`${path}.quotedBy.url`, quoted)] : [];
    if (!("url" in source)) return ofQuotation;
    const host = hostOf(source.url, hosts);
    if (!host) return [unreviewed(`${path}.url`, source.url), ...ofQuotation];
    const expected = `“${host.kind}”, as hosts.json calls its host`;
    return source.kind === host.kind
      ? ofQuotation
      : [{ path: `${path}.kind`, found: source.kind, expected }, ...ofQuotation];
  });
  return [...ofSources, ...offOfficialHosts("links", record.links, hosts)];
};

/** The bodies' own pages are on official hosts as well. */
export const organisationLinksGoToOfficialHosts: CatalogueRule = ({ organisations, hosts }) =>
  inFile(
    "organisations.json",
    Object.entries(organisations).flatMap(([id, { links }]) =>
      links ? offOfficialHosts(`${id}.links`, links, hosts) : [],
    ),
  );

/** Of somebody's own pages those that are on no reviewed host, or on one that is not official. */
const offOfficialHosts = (path: string, links: SchemeRecord["links"], hosts: Context["hosts"]): Complaint[] =>
  Object.entries(links).flatMap(([language, url]) => {
    if (!url) return [];
    const host = hostOf(url, hosts);
    if (!host) return [unreviewed(`${path}.${language}`, url)];
    return host.kind === "official"
      ? []
      : [{ path: `${path}.${language}`, found: url, expected: "a page on an official host" }];
  });

const hostOf = (url: string, hosts: Context["hosts"]) => {
  const { host } = new URL(url);
  return Object.hasOwn(hosts, host) ? hosts[host] : undefined;
};

const unreviewed = (path: string, url: string): Complaint => ({
  path,
  found: url,
  expected: "a host listed in hosts.json; review it and add it there, or name the source without a link",
});

/** A source that is the frozen chart names an edition that exists. */
export const chartSourcesExist: Rule = (record, { editions }) =>
  Object.entries(record.sources)
    .filter(([, source]) => "edition" in source && !editions.some(({ date }) => date === source.edition))
    .map(([key, source]) => ({
      path: `sources.${key}.edition`,
      found: source,
      expected: "the date of a file in editions/",
    }));
