import { ids, idsOf } from "./records.ts";
import { expect, test } from "./test.ts";

const NOTHING_ASKED: [what: string, state: string][] = [
  ["markup and a null character", "?stage=%3Cscript%3Ealert(1)%3C/script%3E&q=%00"],
  [
    "names every object has",
    "?sort=__proto__&stage=constructor&applicant=toString&sector=hasOwnProperty&status=__proto__&instrument=valueOf",
  ],
  ["the sector that is no choice", "?sector=all"],
  ["broken escapes", "?stage=%E0%A4%A&q=%"],
  ["empty values and stray signs", "?stage=&applicant=,,,&&&=&q&sort=&?stage=rnd"],
  ["capitals and blanks", "?stage=RND&applicant=%20sme"],
  ["a very long value", `?stage=${"x".repeat(6000)}`],
  ["a value many times", `?${"status=no&".repeat(800)}`],
  ["brackets as other systems write lists", "?stage[]=rnd&stage[0]=rnd"],
  ["a path that climbs", "?stage=../../rnd"],
];

test("unknown and hostile values in the address change nothing and raise nothing", async ({ catalogue }) => {
  for (const [what, state] of NOTHING_ASKED) {
    await catalogue.open("en", state);
    await expect(catalogue.status, what).toHaveText(`${ids.length} schemes`);
    expect((await catalogue.shown()).sort(), what).toEqual(ids);
    await expect(catalogue.choices, what).toHaveCount(0);
    await expect(catalogue.sort, what).toHaveValue("recommended");
    await expect(catalogue.tab(""), what).toHaveAttribute("aria-current", "true");
  }
});

test("a good value beside hostile ones still counts", async ({ catalogue }) => {
  await catalogue.open("en", "?stage=%3Cscript%3E,rnd&applicant=__proto__&sort=javascript:alert(1)&status=open");
  expect((await catalogue.shown()).sort()).toEqual(idsOf({ stage: ["rnd"], status: ["open"] }));
});

const AS_TEXT: [what: string, query: string][] = [
  ["markup", "<img src=x onerror=alert(1)>"],
  ["a closing tag", "</p><script>alert(1)</script>"],
  ["a slot of the page's own sentences", "{n} {q} $& $1"],
  ["signs of a pattern", "(?=a)*[.\\"],
  ["pictures and accents of their own", "\u{1f4a9}\u0301 zz"],
  ["names every object has", "__proto__ constructor"],
];

test("a query of markup or other machine's signs is searched for and shown as text", async ({ page, catalogue }) => {
  await catalogue.open("en");
  const elements = () => page.locator("main :is(img, script, iframe, object)").count();
  const before = await elements();
  for (const [what, query] of AS_TEXT) {
    await catalogue.open("en", `?q=${encodeURIComponent(query)}`);
    await expect(catalogue.search, what).toHaveValue(query);
    await expect(catalogue.status, what).toContainText(query);
    expect(await elements(), what).toBe(before);
  }
});

test("a query of many hundred characters is cut, searched and raises nothing", async ({ catalogue }) => {
  await catalogue.open("en", `?q=${"科技券".repeat(400)}`);
  await expect(catalogue.status).toContainText("科技券");
  expect((await catalogue.search.inputValue()).length).toBeLessThanOrEqual(120);
});

test("hostile fragments raise nothing on a scheme page", async ({ page }) => {
  for (const hash of ["#<script>", "#%", "#main-2020-04-01%00", `#${"x".repeat(5000)}`]) {
    await page.goto(`en/schemes/tvp/${hash}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});
