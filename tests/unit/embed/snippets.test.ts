import { describe, expect, test } from "vitest";
import { frameSnippet, policySnippet, scriptSnippet } from "../../../src/embed/snippets.ts";

const site = "https://www.example.hk/funding/";
const plain = { locale: "en", view: "catalogue", name: "Hong Kong Funding Schemes" };

describe("lines to paste", () => {
  test("a script with its link", () => {
    expect(scriptSnippet(site, plain)).toBe(
      `<p><a href="https://www.example.hk/funding/en/">Hong Kong Funding Schemes</a></p>
<script src="https://www.example.hk/funding/embed.js" data-locale="en" data-view="catalogue" async></script>`,
    );
  });

  test("a script with everything chosen", () => {
    const choice = { ...plain, view: "stage:rnd", theme: "accent: #00695c", asof: "2020-04-29", show: "24" };
    expect(scriptSnippet(site, choice)).toContain(
      'data-view="stage:rnd" data-theme="accent: #00695c" data-asof="2020-04-29" data-show="24" async',
    );
    expect(scriptSnippet(site, choice)).toContain('href="https://www.example.hk/funding/en/stages/rnd/"');
  });

  test("a frame has a title, a height and a link", () => {
    const lines = frameSnippet(site, { ...plain, theme: "font: serif" });
    expect(lines).toContain('src="https://www.example.hk/funding/en/embed/catalogue/?theme=font%3A+serif"');
    expect(lines).toContain('title="Hong Kong Funding Schemes"');
    expect(lines).toContain('height="800"');
    expect(lines).toContain("</iframe>\n<p><a href=");
  });

  test("what could end an attribute is written so that it does not", () => {
    const lines = frameSnippet(site, { ...plain, name: `R&D "plus" <b>` });
    expect(lines).toContain('title="R&amp;D &quot;plus&quot; &lt;b&gt;"');
    expect(lines).toContain(">R&amp;D &quot;plus&quot; &lt;b&gt;</a>");
  });

  test("no style attribute, which a strict host would refuse", () => {
    expect(scriptSnippet(site, plain) + frameSnippet(site, plain)).not.toContain("style");
  });

  test("the policy names the origin, not the folder", () => {
    expect(policySnippet(site)).toBe("script-src https://www.example.hk;\nframe-src https://www.example.hk;");
  });
});
