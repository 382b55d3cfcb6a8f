import { OTHER_SCHEMES, pagesIn } from "./kinds.ts";
import { expect, test } from "./test.ts";

// What every test asserts besides, of errors, policy and origins, stands in test.ts.
for (const locale of ["zh-hk", "en", "zh-cn"]) {
  test(`no page asks another origin, violates the policy, logs an error or keeps anything (${locale})`, async ({
    page,
    baseURL,
  }) => {
    const origins = new Set<string>();
    page.on("request", (request) => origins.add(new URL(request.url()).origin));
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    const schemes = OTHER_SCHEMES.map((id): [string, string] => [id, `${locale}/schemes/${id}/`]);
    for (const [kind, address] of [...pagesIn(locale), ...schemes]) {
      const response = await page.goto(address);
      expect(response?.ok(), kind).toBe(true);
      await page.waitForLoadState("networkidle");
      expect([...origins], kind).toEqual([new URL(baseURL ?? "").origin]);
      expect(await page.context().cookies(), kind).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length), kind).toBe(0);
    }
  });
}

test("the policy is in force: a script that is none of ours does not run", async ({ page, faults }) => {
  await page.goto("en/");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.body.dataset.foreign = 'ran'";
    document.body.append(script);
  });
  await expect(page.locator("body")).not.toHaveAttribute("data-foreign");
  await expect.poll(() => faults.length).toBeGreaterThan(0);
  expect(faults.splice(0).every((fault) => fault.includes("Content Security Policy"))).toBe(true);
});

test("these tests do notice a page that asks another origin, and one that raises an error", async ({
  page,
  faults,
}) => {
  await page.goto("en/about/");
  await page.evaluate(() => fetch("https://example.org/").catch(() => undefined));
  await expect.poll(() => faults.some((fault) => fault.includes("example.org"))).toBe(true);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error("on purpose");
    });
  });
  await expect.poll(() => faults.some((fault) => fault.includes("on purpose"))).toBe(true);
  faults.splice(0);
});
