import { describe, expect, test } from "vitest";
import { addressExpected, isAddress } from "../../../src/catalogue/address.ts";

test.each([
  "https://www.itf.gov.hk/l-eng/TVP.asp",
  "https://www.gov.hk/",
  "https://bee.hkpc.org/tc/funding-schemes/tvp/?tab=eligibility#top",
  "https://www2.hkej.com/a/%E6%94%BF",
])("%s is an address", (text) => {
  expect(isAddress(text)).toBe(true);
});

describe("what is no address, or leads elsewhere than it seems", () => {
  test.each([
    ["http", "http://www.gov.hk/"],
    ["a script", "javascript:alert(1)"],
    ["data", "data:text/html,x"],
    ["a file", "file:///etc/passwd"],
    ["no scheme", "www.gov.hk/"],
    ["a scheme borrowed from the page", "//www.gov.hk/"],
    ["a user name", "https://www.gov.hk@evil.example/"],
    ["a password", "https://user:secret@www.gov.hk/"],
    ["a port", "https://www.gov.hk:8443/"],
    ["the usual port written out", "https://www.gov.hk:443/"],
    ["a dot behind the host", "https://www.gov.hk./"],
    ["a host in other letters", "https://www.gоv.hk/"],
    ["an encoded dot", "https://www.gov.hk%2eevil.example/"],
    ["an IP address", "https://127.0.0.1/"],
    ["an IPv6 address", "https://[::1]/"],
    ["a host without a domain", "https://localhost/"],
    ["backslashes", "https:\\\\www.gov.hk\\"],
    ["one slash", "https:/www.gov.hk/"],
    ["three slashes", "https:///www.gov.hk/"],
    ["a blank before", " https://www.gov.hk/"],
    ["a line break inside", "https://www.gov.hk/\na"],
    ["capitals in the host", "https://WWW.gov.hk/"],
    ["no slash behind the host", "https://www.gov.hk"],
    ["Chinese characters not encoded", "https://www.gov.hk/中文"],
    ["dots that the browser resolves", "https://www.gov.hk/a/../b"],
    ["nothing", ""],
  ])("%s: %j", (_, text) => {
    expect(isAddress(text)).toBe(false);
  });
});

test("an address that only needs spelling out is told in full", () => {
  expect(addressExpected("https://www.gov.hk")).toContain("https://www.gov.hk/");
  expect(addressExpected("https://www.gov.hk/中")).toContain("https://www.gov.hk/%E4%B8%AD");
  expect(addressExpected("http://www.gov.hk/")).not.toContain("gov.hk");
  expect(addressExpected(undefined)).toContain("https://");
});
