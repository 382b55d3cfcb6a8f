/** Lines pasted long ago, whose address now leads to another: from http to https, or to a new name. */
import { expect, type Host, SMALL, test } from "./embed.ts";

const PAGE = "en/embed/stages/production/";

/** The old address, on the host's own server, leads to the catalogue as it does for a site that has moved. */
async function moved(host: Host): Promise<{ old: string; loader: string }> {
  const old = `${host.origin}/old/`;
  for (const path of [PAGE, "en/embed/catalogue/"]) host.redirect(`/old/${path}`, `${host.site}${path}`);
  const loader = await (await host.page.request.get(`${host.site}embed.js`)).text();
  return { old, loader };
}

/** The address the build was made for. */
async function published(host: Host): Promise<string> {
  const builder = await (await host.page.request.get(`${host.site}en/embed/`)).text();
  return builder.match(/data-site="([^"]*)"/)?.[1] ?? "none";
}

test("a tag with the old address is followed to the address of the build", async ({ host }) => {
  const { old, loader } = await moved(host);
  host.serve("/old/embed.js", loader.replaceAll(await published(host), host.site), "text/javascript");
  await host.open(
    `<p><a href="${old}en/">Hong Kong Funding Schemes</a></p>${host.tag(SMALL).replace(host.site, old)}<p>After</p>`,
  );
  await host.fits();
  expect((await host.frame()).url()).toBe(`${host.site}${PAGE}`);
  await expect(host.page.getByRole("link")).toHaveCount(0);
  await expect(host.iframe()).toHaveAttribute("title", /Production/);
});

test("where it leads elsewhere, a warning names both", async ({ host, faults }) => {
  const { old, loader } = await moved(host);
  host.serve("/old/embed.js", loader, "text/javascript");
  await host.open(host.tag(SMALL).replace(host.site, old));
  await expect.poll(() => faults.length).toBe(1);
  // The frame asks again and again; one word is enough.
  await host.page.waitForTimeout(1200);
  const said = faults.splice(0);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(`${old}${PAGE}`);
  expect(said[0]).toContain(new URL(host.site).origin);
  expect(await host.height()).toBe(600);
});

test("a plain frame with the old address is taken over, and no second one is put beside it", async ({ host, page }) => {
  const { old } = await moved(host);
  await host.open(
    `<iframe src="${old}${PAGE}" title="Funding" width="100%" height="800"></iframe><script src="${host.site}embed.js" async></script>`,
  );
  await host.fits();
  await expect(page.locator("iframe")).toHaveCount(1);
});
