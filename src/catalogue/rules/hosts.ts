/** The register of hosts: what it calls official is a public body's, and each host is used. */
import type { Fault } from "../fault.ts";
import type { Hosts } from "../schema/registers.ts";
import { isOfficialKind } from "../schema/vocabulary.ts";
import type { CatalogueRule } from "./rule.ts";

/** Endings that only the Government and schools are given. */
const RESERVED = /\.(?:gov|edu)\.hk$/u;

/**
 * Domains of public bodies, and of schemes they run, outside those endings. A person who adds one to `data/hosts.json`
 * adds it here as well, having looked at who owns it.
 */
const OF_PUBLIC_BODIES = new Set(
  `cic.hk cleanerproduction.hk cmdevfund.hk cyberport.hk eduhk.hk hkdesigncentre.org hkdesignincubation.org hkecic.com
   hktb.com    hkmc.com.hk hkpc.org hkrita.com hkstp.org hku.hk ia.org.hk instalent.org.hk mevents.org.hk noheatstress.hk oshc.org.hk poleungkuk.org.hk recyclingfund.hk sfc.hk smeone.org
   socialinnovation.org.hk startmeup.hk tichk.org ust.hk wamtalent.org.hk`.split(/\s+/u),
);

const isOf = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
const isLegco = (host: string): boolean => isOf(host, "legco.gov.hk");
const isPublic = (host: string): boolean =>
  RESERVED.test(host) || [...OF_PUBLIC_BODIES].some((domain) => isOf(host, domain));

const NAME = /^(?:(?!xn--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?!xn--)[a-z]{2,}$/u;

/** A host is a name in plain letters: no number, and none that a browser would show in other letters. */
export const hostsArePlainNames: CatalogueRule = ({ hosts }) =>
  faultsOf(hosts, (host) =>
    NAME.test(host) ? undefined : "a name in plain letters, no number and none that begins with xn--",
  );

/** A host is called what its name shows it to be: `legco`, `official` for a public body's, nothing of that for others. */
export const hostKindsFit: CatalogueRule = ({ hosts }) =>
  Object.entries(hosts).flatMap(([host, { kind }]): Fault[] => {
    const expected = expectedKind(host, kind);
    return expected ? [{ file: "hosts.json", path: `${JSON.stringify(host)}.kind`, found: kind, expected }] : [];
  });

function expectedKind(host: string, kind: Hosts[string]["kind"]): string | undefined {
  if (isLegco(host)) return kind === "legco" ? undefined : "“legco”, as the host is the Legislative Council's";
  if (isPublic(host)) return kind === "official" ? undefined : "“official”, as the host is a public body's";
  return isOfficialKind(kind)
    ? "“press” or “commercial”; only *.gov.hk, *.edu.hk and the public bodies named in rules/hosts.ts are official"
    : undefined;
}

/** A reviewed host is one that a record or a body leads to. */
export const hostsAreUsed: CatalogueRule = ({ hosts, schemes, ids, organisations }) => {
  // A record that cannot be read may lead there.
  if (schemes.size < ids.size) return [];
  const addresses = [
    ...[...schemes.values()].flatMap(({ links, sources }) => [
      ...Object.values(links),
      ...Object.values(sources).flatMap((source) => [
        "url" in source ? source.url : undefined,
        "quotedBy" in source ? source.quotedBy?.url : undefined,
      ]),
    ]),
    ...Object.values(organisations).flatMap(({ links }) => Object.values(links ?? {})),
  ];
  const used = new Set(addresses.flatMap((url) => (url ? new URL(url).host : [])));
  return faultsOf(hosts, (host) =>
    used.has(host) ? undefined : "a host that a record or a body leads to; else remove it",
  );
};

const faultsOf = (hosts: Hosts, expectedOf: (host: string) => string | undefined): Fault[] =>
  Object.keys(hosts).flatMap((host) => {
    const expected = expectedOf(host);
    return expected ? [{ file: "hosts.json", path: JSON.stringify(host), found: host, expected }] : [];
  });
