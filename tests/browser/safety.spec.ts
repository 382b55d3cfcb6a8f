import { pagesAndSchemesIn } from "./kinds.ts";
import { expect, test } from "./test.ts";

// What every test asserts besides, of errors, policy and origins, stands in test.ts.
for (const locale of ["zh-hk", "en", "zh-cn"]) {
  test(`no page asks another origin, violates the policy, logs an error or keeps anything (${locale})`, async ({
    context,
    baseURL,
  }) => {
    await context.addInitScript(() => {
      addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI}`),
      );
    });
    const visit = async ([kind, address]: [string, string]): Promise<void> => {
      const page = await context.newPage();
      const response = await page.goto(address, { waitUntil: "networkidle" });
      expect(response?.ok(), kind).toBe(true);
      const asked = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
      expect([...new Set(asked.map((url) => new URL(url).origin))], kind).toEqual([new URL(baseURL ?? "").origin]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length), kind).toBe(0);
    };
    // All at once: what takes long is to wait whether a page asks for anything late.
    await Promise.all(pagesAndSchemesIn(locale).map(visit));
    expect(await context.cookies()).toEqual([]);
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
