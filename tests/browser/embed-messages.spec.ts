import { expect, test } from "./embed.ts";

const NS = "hk-funding-schemes";
const forged = (height: unknown) => ({ ns: NS, v: 1, type: "height", height });

test("a forged message changes nothing: wrong sender", async ({ host, page }) => {
  // Another frame of the very same site, and one of the host's own.
  await host.open(
    `${host.tag({ locale: "en", view: "stage:rnd" })}<iframe id="twin" src="${host.site}favicon.svg"></iframe><iframe id="own" srcdoc="<p>x"></iframe>`,
  );
  await host.fits();
  const height = await host.height();
  for (const id of ["twin", "own"]) {
    const frame = await (await page.$(`#${id}`))?.contentFrame();
    await frame?.evaluate((message) => parent.postMessage(message, "*"), forged(123));
    await frame?.evaluate((message) => parent.postMessage(message, "*"), {
      ns: NS,
      v: 1,
      type: "page",
      place: "/x",
      title: "Forged",
      height: 99,
      top: 0,
      back: false,
    });
  }
  await page.evaluate((message) => postMessage(message, "*"), forged(77));
  await page.waitForTimeout(300);
  expect(await host.height()).toBe(height);
  await expect(host.iframe()).not.toHaveAttribute("title", "Forged");
});

test("a forged message changes nothing: right frame, wrong origin", async ({ host, page }) => {
  await host.open(host.tag({ locale: "en", view: "stage:rnd" }));
  await host.fits();
  const height = await host.height();
  host.serve("/stranger", `<script>parent.postMessage(${JSON.stringify(forged(321))}, "*")</script>`, "text/html");
  const stranger = page.waitForResponse(`${host.origin}/stranger`);
  await (await host.frame()).evaluate((address) => location.assign(address), `${host.origin}/stranger`);
  await stranger;
  await page.waitForTimeout(500);
  expect(await host.height()).toBe(height);
});

test("a message of another version, or with a height that is none, changes nothing", async ({ host, page }) => {
  await host.open(host.tag({ locale: "en", view: "stage:rnd" }));
  await host.fits();
  const height = await host.height();
  const frame = await host.frame();
  for (const message of [
    { ...forged(5), v: 2 },
    { ...forged(5), ns: "other" },
    ...[0, -9, 1e12, Number.NaN, "900", null, { px: 3 }].map(forged),
    "height",
    null,
  ]) {
    await frame.evaluate((data) => parent.postMessage(data, "*"), message);
  }
  await page.waitForTimeout(300);
  expect(await host.height()).toBe(height);
});

test("the frame speaks to nobody who has not greeted it, and never of what is searched", async ({ host, page }) => {
  host.serve(
    "/listener.js",
    "addEventListener('message', ({ data }) => (window.heard ??= []).push(data))",
    "text/javascript",
  );
  await page.clock.install();
  await host.open(`<iframe src="${host.site}en/embed/catalogue/?q=secret"></iframe>`, {
    head: '<script src="/listener.js"></script>',
  });
  await page.clock.runFor(10_000);
  const heard = (): Promise<{ type: string }[]> =>
    page.evaluate(() => (window as unknown as { heard?: { type: string }[] }).heard ?? []);
  const types = async () => [...new Set((await heard()).map(({ type }) => type))];
  expect(await types()).toEqual(["ready"]);
  await page.evaluate((message) => document.querySelector("iframe")?.contentWindow?.postMessage(message, "*"), {
    ns: NS,
    v: 1,
    type: "hello",
  });
  await expect.poll(types).toEqual(["ready", "page"]);
  expect(JSON.stringify(await heard())).not.toContain("secret");
});

test("a greeting from anyone but the host is not answered", async ({ host, page }) => {
  host.serve(
    "/listener.js",
    "addEventListener('message', ({ data }) => (window.heard ??= []).push(data))",
    "text/javascript",
  );
  await host.open(`<iframe src="${host.site}en/embed/stages/rnd/"></iframe><iframe id="own" srcdoc="<p>x"></iframe>`, {
    head: '<script src="/listener.js"></script>',
  });
  const own = await (await page.$("#own"))?.contentFrame();
  await own?.evaluate((message) => parent.frames[0]?.postMessage(message, "*"), { ns: NS, v: 1, type: "hello" });
  await page.waitForTimeout(400);
  const types = await page.evaluate(() =>
    ((window as unknown as { heard?: { type: string }[] }).heard ?? []).map(({ type }) => type),
  );
  expect([...new Set(types)]).toEqual(["ready"]);
});

test("a frame that has gone wrong cannot make itself too small to be seen, nor fill the host's memory", async ({
  host,
  page,
}) => {
  await host.open(host.tag({ locale: "en", view: "stage:rnd" }));
  await host.fits();
  const frame = await host.frame();
  await frame.evaluate((message) => parent.postMessage(message, "*"), forged(0.0001));
  await expect.poll(() => host.height()).toBe(100);
  const memory = await page.context().newCDPSession(page);
  const used = async () => {
    await memory.send("HeapProfiler.collectGarbage");
    return (await memory.send("Runtime.getHeapUsage")).usedSize;
  };
  const before = await used();
  await frame.evaluate(async (ns) => {
    for (let step = 0; step < 4000; step++) {
      const place = `/${step}${"x".repeat(5000)}`;
      parent.postMessage({ ns, v: 1, type: "page", place, title: "x", height: 900, top: 0, back: false }, "*");
      if (step % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    }
    parent.postMessage({ ns, v: 1, type: "height", height: 901 }, "*");
  }, NS);
  await expect.poll(() => host.height()).toBe(901);
  expect((await used()) - before).toBeLessThan(3_000_000);
});
