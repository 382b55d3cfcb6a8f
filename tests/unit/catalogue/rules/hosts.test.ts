import { describe, expect, test } from "vitest";
import { hostKindsFit, hostsArePlainNames, hostsAreUsed } from "../../../../src/catalogue/rules/hosts.ts";
import { organisationsAreUsed } from "../../../../src/catalogue/rules/organisations.ts";
import type { SchemeRecord } from "../../../../src/catalogue/schema/record.ts";
import type { Hosts } from "../../../../src/catalogue/schema/registers.ts";
import { officialSource, soundRecord, surroundings } from "../sound-record.ts";

const publisher = { en: "Office", "zh-Hant": "辦公室" };
const register = (...hosts: [host: string, kind: Hosts[string]["kind"]][]): Hosts =>
  Object.fromEntries(hosts.map(([host, kind]) => [host, { publisher, kind }]));
const around = (hosts: Hosts, record = soundRecord()) => surroundings(record, { hosts });

describe("a host is a plain name", () => {
  const check = (host: string) => hostsArePlainNames(around(register([host, "press"])));

  test.each(["www.itf.gov.hk", "am730.com.hk", "a-b.example", "4th.example.hk"])("%s", (host) => {
    expect(check(host)).toEqual([]);
  });

  test.each([
    "127.0.0.1",
    "1.2",
    "xn--80ak6aa92e.com",
    "www.xn--p1ai",
    "-a.hk",
    "a-.hk",
    "a..hk",
    "localhost",
  ])("not %s", (host) => {
    expect(check(host)).toMatchObject([{ file: "hosts.json", path: `"${host}"`, found: host }]);
  });
});

describe("a host is called what it is", () => {
  const check = (host: string, kind: Hosts[string]["kind"]) => hostKindsFit(around(register([host, kind])));

  test.each<[string, Hosts[string]["kind"]]>([
    ["www.itf.gov.hk", "official"],
    ["www.cityu.edu.hk", "official"],
    ["www.hkpc.org", "official"],
    ["hkpc.org", "official"],
    ["www.legco.gov.hk", "legco"],
    ["www.scmp.com", "press"],
    ["agent.example", "commercial"],
  ])("%s is %s", (host, kind) => {
    expect(check(host, kind)).toEqual([]);
  });

  test.each<[string, Hosts[string]["kind"]]>([
    ["www.itf.gov.hk.evil.com", "official"],
    ["evilgov.hk", "official"],
    ["gov.hk.example", "official"],
    ["nothkpc.org", "official"],
    ["hkpc.org.example", "official"],
    ["www.scmp.com", "official"],
    ["www.scmp.com", "legco"],
    ["www.legco.gov.hk", "official"],
    ["notlegco.gov.hk", "legco"],
    ["www.itf.gov.hk", "press"],
    ["www.hkpc.org", "commercial"],
  ])("%s is not %s", (host, kind) => {
    expect(check(host, kind)).toMatchObject([{ file: "hosts.json", path: `"${host}".kind`, found: kind }]);
  });
});

describe("what is in a register is used", () => {
  const hosts = register(["www.example.gov.hk", "official"], ["www.other.gov.hk", "official"]);
  const check = (changes: Partial<SchemeRecord>) => hostsAreUsed(around(hosts, soundRecord(changes)));
  const url = "https://www.other.gov.hk/a";

  test("a host that nothing leads to", () => {
    expect(check({})).toMatchObject([{ file: "hosts.json", path: '"www.other.gov.hk"' }]);
  });

  test("one that a link, a source, a quotation or a body leads to", () => {
    expect(check({ links: { en: url } })).toEqual([]);
    expect(check({ sources: { page: officialSource(), other: officialSource({ url }) } })).toEqual([]);
    const quoted = { ...officialSource(), quotedBy: { publisher, url } } as SchemeRecord["sources"][string];
    expect(check({ sources: { page: quoted } })).toEqual([]);
    const organisations = { office: { kind: "body" as const, name: { en: "Office" }, links: { en: url } } };
    expect(hostsAreUsed(surroundings(soundRecord(), { hosts, organisations }))).toEqual([]);
  });

  test("an organisation that neither runs nor pays", () => {
    const check = (changes: Partial<SchemeRecord>) => organisationsAreUsed(surroundings(soundRecord(changes)));
    expect(check({ fund: "purse" })).toEqual([]);
    expect(check({})).toMatchObject([{ file: "organisations.json", path: "purse" }]);
  });

  test("nothing is said while a record cannot be read", () => {
    const context = { ...around(hosts), ids: new Set(["voucher", "broken"]) };
    expect(hostsAreUsed(context)).toEqual([]);
    expect(organisationsAreUsed(context)).toEqual([]);
  });
});
