import { expect, LONG, SMALL, test } from "./embed.ts";

test("one tag makes a frame with a title, loaded when it is near", async ({ host }) => {
  await host.open(`${LONG}${host.tag({ locale: "zh-hk", view: "scheme:tvp" })}`);
  const frame = host.iframe();
  await expect(frame).toHaveAttribute("loading", "lazy");
  await expect(frame).toHaveAttribute("title", /香港政府資助計劃一覽|科技券/);
  await host.fits();
  await expect(frame).toHaveAttribute("title", /科技券/);
});

for (const how of ["", "async", "defer"]) {
  test(`in the body, ${how || "loaded at once"}`, async ({ host }) => {
    await host.open(`<h1>Host</h1><div id="place">${host.tag(SMALL, how)}</div><p>After</p>`);
    await host.fits();
    expect(await host.page.locator("#place iframe").count()).toBe(1);
  });

  test(`in the head, ${how || "loaded at once"}: at the end of the main part`, async ({ host }) => {
    await host.open("<main><h1>Host</h1></main><footer>Foot</footer>", { head: host.tag(SMALL, how) });
    await host.fits();
    expect(await host.page.locator("main > iframe").count()).toBe(1);
  });
}

test("in the head, with elements that say where", async ({ host }) => {
  await host.open(
    `<hk-funding-schemes data-locale="en" data-view="stage:rnd"><a href="https://example.org/">Stand-in</a></hk-funding-schemes>`,
    {
      head: `<script src="${host.site}embed.js" defer></script>`,
    },
  );
  await host.fits();
  expect(await host.page.locator("iframe").count()).toBe(1);
  await expect(host.page.getByText("Stand-in")).toBeHidden();
});

test("an element that is put in later comes to life as well", async ({ host, page }) => {
  await host.open("<div id=place></div>", { head: `<script src="${host.site}embed.js" async></script>` });
  await page.evaluate(() => {
    const element = document.createElement("hk-funding-schemes");
    element.dataset.view = "scheme:bud";
    document.querySelector("#place")?.append(element);
  });
  await host.fits();
});

test("as WordPress leaves it: wrapped in paragraphs, with line breaks", async ({ host }) => {
  await host.open(
    `<div class="entry-content"><p><a href="${host.site}en/">Hong Kong Funding Schemes</a><br />\n${host.tag(SMALL)}</p>\n</div>`,
  );
  await host.fits();
});

test("as Drupal leaves it: link and script each in a paragraph, attributes in another order", async ({ host }) => {
  const tag = `<script async="" data-view="catalogue" type="text/javascript" data-locale="en" src="${host.site}embed.js?v=3"></script>`;
  await host.open(
    `<div class="field__item"><p><a href="${host.site}en/">Hong Kong Funding Schemes</a></p><p>&nbsp;</p><p>${tag}</p></div>`,
  );
  await host.fits();
});

test("a script that a plugin inserts late", async ({ host, page }) => {
  await host.open(`<div id="place"></div>`);
  await page.evaluate((src) => {
    const script = document.createElement("script");
    script.src = src;
    script.dataset.locale = "en";
    script.dataset.view = "catalogue";
    document.querySelector("#place")?.append(script);
  }, `${host.site}embed.js`);
  await host.fits();
});

test("the link before the script stands in for the frame and goes when it is there", async ({ host }) => {
  await host.open(`<p><a href="${host.site}en/">Hong Kong Funding Schemes</a></p>${host.tag(SMALL)}`);
  await host.fits();
  await expect(host.page.getByRole("link")).toBeHidden();
  expect(await host.page.getByRole("link", { includeHidden: true }).count()).toBe(1);
});

test("a sentence with a link to us is the host's own and stays", async ({ host }) => {
  await host.open(`<p>More in <a href="${host.site}en/">the catalogue</a>.</p>${host.tag(SMALL)}`);
  await host.fits();
  await expect(host.page.getByText("the catalogue")).toBeVisible();
});

test("where frames are forbidden a link remains", async ({ host, faults }) => {
  await host.open(host.tag(), { headers: { "content-security-policy": "frame-src 'none'" } });
  await expect(host.page.getByRole("link", { name: "Hong Kong Funding Schemes" })).toHaveAttribute(
    "href",
    `${host.site}en/`,
  );
  await expect.poll(() => faults.length).toBeGreaterThan(0);
  expect(faults.splice(0).every((fault) => /frame/i.test(fault))).toBe(true);
});

test("a view there is none of shows the catalogue and says what was expected", async ({ host, faults }) => {
  await host.open(host.tag({ locale: "en", view: "../about" }));
  await host.fits();
  expect((await host.frame()).url()).toBe(`${host.site}en/embed/catalogue/`);
  expect(faults.splice(0).join()).toContain("stage:ID");
});

test("a scheme there is none of: the frame says so briefly in all languages, and leads to the catalogue in it", async ({
  host,
  page,
  faults,
}) => {
  await host.open(host.tag({ locale: "en", view: "scheme:gone", theme: "paper: #f4f9f8" }));
  await host.fits();
  expect(await host.height()).toBeLessThan(800);
  const frame = await host.frame();
  await expect(frame.getByRole("banner")).toHaveCount(0);
  await expect(frame.getByRole("searchbox")).toHaveCount(0);
  for (const words of ["這個網址沒有網頁", "There is no page at this address", "这个网址没有网页"])
    await expect(frame.getByText(words)).toBeVisible();
  expect(await frame.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(244, 249, 248)");
  await frame.getByRole("link", { name: "所有計劃" }).click();
  await frame.waitForURL(/zh-hk\/embed\/catalogue\/\?theme=/);
  await host.fits();
  expect(page.context().pages()).toHaveLength(1);
  // The browser itself notes that the address was not there.
  expect(faults.splice(0)).toEqual([expect.stringContaining("404")]);
});

test("a tag that names only a look shows the catalogue, beside another embed too", async ({ host }) => {
  await host.open(`${host.tag(SMALL, "defer")}${host.tag({ theme: "radius: 0" }, "defer")}`);
  await host.iframe(1).scrollIntoViewIfNeeded();
  await host.fits(1);
  expect((await host.frame(1)).url()).toContain("/en/embed/catalogue/?theme=");
});

test("without a language it takes the host's", async ({ host }) => {
  await host.open(host.tag({ view: "catalogue" }), { html: 'lang="zh-CN"' });
  await host.fits();
  expect((await host.frame()).url()).toContain("/zh-cn/embed/catalogue/");
});
