import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figuresIn } from "../../../src/catalogue/figures-in-text.ts";

/** The figures of a text, as written and as understood. */
const found = (text: string) => figuresIn(text).map((figure) => [figure.text, Object.values(figure.value)[0]]);

describe("sums", () => {
  test.each([
    ["Up to HK$600,000 in all", "HK$600,000", 600_000],
    ["Up to $600K", "$600K", 600_000],
    ["HK$0.6 million a year", "HK$0.6 million", 600_000],
    ["HKD 1.5bn", "HKD 1.5bn", 1_500_000_000],
    ["HK$2 million", "HK$2 million", 2_000_000],
    ["最多60萬元", "60萬元", 600_000],
    ["最多60萬。", "60萬", 600_000],
    ["1.5億港元", "1.5億港元", 150_000_000],
    ["600,000元", "600,000元", 600_000],
    ["5千元", "5千元", 5_000],
  ])("%s", (text, written, hkd) => {
    expect(found(text)).toEqual([[written, hkd]]);
  });

  test("the lower end of a Chinese range takes scale and unit from the upper", () => {
    expect(found("60至80萬元")).toEqual([
      ["60", 600_000],
      ["80萬元", 800_000],
    ]);
  });

  test.each([
    "5萬名學員",
    "24 months",
    "2020年4月1日",
    "第3期",
    "HK$",
    "$ and cents",
    "5m tall",
    "條款不一：一間有上限",
    "兩份一樣的表格",
    "三份式樣",
    "50-50-50",
    "已過半年",
  ])("%s holds none", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("a scale that is the beginning of another word is no scale", () => {
    expect(found("HK$5 monthly")).toEqual([["HK$5", 5]]);
    expect(found("HK$100 basic")).toEqual([["HK$100", 100]]);
  });
});

describe("percentages and ratios", () => {
  test.each([
    ["up to 75% of cost", "75%", 75],
    ["66.7 per cent", "66.7 per cent", 66.7],
    ["政府出75％", "75％", 75],
    ["自付百分之25", "百分之25", 25],
    ["at 3:1", "3:1", "3:1"],
    ["以1：2資助", "1：2", "1:2"],
    ["按2比1", "2比1", "2:1"],
  ])("%s", (text, written, value) => {
    expect(found(text)).toEqual([[written, value]]);
  });

  test("a time of day is no ratio", () => {
    expect(found("at 10:30:00")).toEqual([]);
  });
});

test("all figures of a text, in the order they stand and where they stand", () => {
  const text = "It pays 75%, up to HK$600,000, at 3:1.";
  const figures = figuresIn(text);
  expect(figures.map((figure) => figure.text)).toEqual(["75%", "HK$600,000", "3:1"]);
  for (const { start, end, text: written } of figures) expect(text.slice(start, end)).toBe(written);
});

const values = (text: string, options?: { bare: boolean }) => figuresIn(text, options).map(({ value }) => value);
const inHkd = (...sums: number[]) => sums.map((hkd) => ({ hkd }));
const inPercent = (...percents: number[]) => percents.map((percent) => ({ percent }));

describe("one sum, however it is written", () => {
  test.each([
    "HK$600,000",
    "HK$600,000元",
    "HK＄６００，０００",
    "HKD600000",
    "600,000 HKD",
    "600000HKD",
    "600,000元",
    "600,000 元",
    "600,000港元",
    "600,000蚊",
    "600,000/-",
    "600,000dollars",
    "600,000 Hong Kong dollars",
    "six hundred thousand dollars",
    "600 thousand dollars",
    "$600k",
    "600k",
    "60萬元",
    "60萬港幣",
    "60萬以上",
    "港幣60萬",
    "六十萬元",
    "陸拾萬元",
    "陸拾萬圓",
    "Up to $600,000.",
    "$600,000, of which",
  ])("%s", (text) => {
    expect(values(text)).toEqual(inHkd(600_000));
  });

  test.each<[string, number]>([
    ["100,000,000元", 100_000_000],
    ["10,000,000元", 10_000_000],
    ["廿五萬元", 250_000],
    ["卅萬元", 300_000],
    ["壹佰萬元", 1_000_000],
    ["柒佰萬元", 7_000_000],
    ["七百七十七萬", 7_770_000],
    ["一二五萬元", 1_250_000],
    ["一五〇萬元", 1_500_000],
    ["2萬5千元", 25_000],
    ["兩萬五元", 25_000],
    ["兩萬五", 25_000],
    ["一萬半元", 15_000],
    ["1億5千萬元", 150_000_000],
    ["1億5000萬元", 150_000_000],
    ["一億零五百萬元", 105_000_000],
    ["六十一點五億元", 6_150_000_000],
    ["1萬億元", 1_000_000_000_000],
    ["20,000萬元", 200_000_000],
    ["half a million dollars", 500_000],
    ["a quarter of a million dollars", 250_000],
    ["one and a half million dollars", 1_500_000],
    ["two hundred and fifty thousand dollars", 250_000],
    ["HK$5.50", 5.5],
    ["HK$599,999.7", 599_999.7],
    ["HK$1.1 million", 1_100_000],
  ])("%s is %i", (text, hkd) => {
    expect(values(text)).toEqual(inHkd(hkd));
  });
});

describe("both ends of a range", () => {
  test.each<[string, number, number]>([
    ["1億至3億元", 100_000_000, 300_000_000],
    ["250萬至2,000萬元", 2_500_000, 20_000_000],
    ["3至5千萬元", 30_000_000, 50_000_000],
    ["1千至5千萬元", 10_000_000, 50_000_000],
    ["三至五十萬元", 300_000, 500_000],
    ["三十至五十萬元", 300_000, 500_000],
    ["兩萬五千至三萬元", 25_000, 30_000],
    ["250萬至300萬", 2_500_000, 3_000_000],
    ["600k to 800k dollars", 600_000, 800_000],
    ["500至2萬元", 500, 20_000],
    ["1,000元至2萬元", 1_000, 20_000],
    ["HK$2.5 million to 20 million", 2_500_000, 20_000_000],
    ["HK$2.5 to 20 million", 2_500_000, 20_000_000],
    ["HK$500 to HK$2 million", 500, 2_000_000],
    ["HK$2,000 to 5,000 a month", 2_000, 5_000],
    ["HK$60至80萬", 600_000, 800_000],
    ["$600-800K", 600_000, 800_000],
    ["between one and two million dollars", 1_000_000, 2_000_000],
  ])("%s", (text, low, high) => {
    expect(values(text)).toEqual(inHkd(low, high));
  });

  test.each<[string, number[]]>([
    ["五至七成", [50, 70]],
    ["50至70%", [50, 70]],
    ["50 or 70 per cent", [50, 70]],
    ["百分之50至70", [50, 70]],
    ["五、六或七成", [50, 60, 70]],
  ])("%s", (text, percents) => {
    expect(values(text)).toEqual(inPercent(...percents));
  });

  test("a list shares its unit", () => {
    expect(values("10、20或30萬元")).toEqual(inHkd(100_000, 200_000, 300_000));
  });

  test("a sum beside a count is no range", () => {
    expect(values("HK$600,000 and 5 projects")).toEqual(inHkd(600_000));
    expect(values("HK$600,000 or 10%")).toEqual([{ hkd: 600_000 }, { percent: 10 }]);
  });
});

describe("shares in words", () => {
  test.each<[string, number]>([
    ["政府出一半", 50],
    ["半數成員", 50],
    ["一半以上時間", 50],
    ["各付一半", 50],
    ["政府出資逾半", 50],
    ["過半經費", 50],
    ["四分一", 25],
    ["四分之三", 75],
    ["三分一成本", 100 / 3],
    ["三分之二", 200 / 3],
    ["十分一", 10],
    ["二十分之一", 5],
    ["七成", 70],
    ["三成半", 35],
    ["七成五", 75],
    ["六成一般開支", 60],
    ["三成本地企業", 30],
    ["百分之六十一", 61],
    ["百分之六十一點五", 61.5],
    ["百分百擔保", 100],
    ["年息兩厘半", 2.5],
    ["half of the cost", 50],
    ["at least half in cash", 50],
    ["half of the time", 50],
    ["one half", 50],
    ["one third", 100 / 3],
    ["at least a third themselves", 100 / 3],
    ["a third goes to firms", 100 / 3],
    ["two-thirds", 200 / 3],
    ["Pays a quarter of the cost", 25],
    ["at least a quarter goes to bases", 25],
    ["three quarters of what", 75],
    ["four fifths", 80],
    ["sixty-one per cent", 61],
    ["a hundred per cent", 100],
    ["61pc", 61],
    ["1/3 of the cost", 100 / 3],
    ["½ of the cost", 50],
    ["三份一", 100 / 3],
    ["四份之三", 75],
    ["three out of four", 75],
    ["5 out of 10 dollars", 50],
  ])("%s is %d %%", (text, percent) => {
    expect(values(text)).toEqual(inPercent(percent));
  });

  test.each([
    "七比一",
    "7比1",
    "7:1",
    "7 : 1",
    "7∶1",
    "7-to-1",
    "7-for-1",
    "seven-to-one",
    "seven to one",
    "七對一",
  ])("%s is 7:1", (text) => {
    expect(values(text)).toEqual([{ ratio: "7:1" }]);
  });

  test("a dollar for a dollar is 1:1, and so is 一對一 but with a tutor", () => {
    for (const evenly of ["matched dollar for dollar", "shared 50-50", "50/50", "fifty-fifty"])
      expect(values(evenly)).toEqual([{ ratio: "1:1" }]);
    expect(values("一對一配對")).toEqual([{ ratio: "1:1" }]);
    expect(values("一對一輔導, one-to-one coaching")).toEqual([]);
  });
});

test.each([
  "一成不變",
  "由三人成立，四成員",
  "零售及食肆成本",
  "十分一般",
  "申請分三種",
  "三個部分之一",
  "一切",
  "半導體、半年、半日、上半年、三年半",
  "超過半年",
  "減半",
  "兩倍",
  "十大企業",
  "萬一",
  "兩萬名學員，五萬個家庭",
  "5萬至8萬名學員",
  "20 million visitors",
  "half a million people",
  "a half-day course, half a year, half an hour",
  "second half of 2026, first half, half of 2024",
  "two and a half years",
  "quarterly, each quarter, the second quarter of 2026, three quarters of a year",
  "a third party, a third-party investor, two third-party firms, the third phase, one third-party firm",
  "4K, 5 PCs",
  "5G, 3E, CP3, Incu-Bio 2.0：四年培育，from 2017: five places a year",
  "1:2:3",
  "24/7, 2025/26, 1/4/2020",
  "百分比, percentage",
  "5元素、三元朗",
])("%s states no share and no sum", (text) => {
  expect(values(text)).toEqual([]);
});

describe("what no term can hold is read as such, so that it can be refused", () => {
  test.each([
    "US$600,000",
    "US$ 5,000",
    "NT$600,000",
    "¥600,000",
    "€5",
    "£5",
    "RMB 600,000",
    "人民幣60萬元",
    "600,000美元",
    "600,000 euros",
    "HK$1.234.567",
    "1.2.3元",
    "50,60%",
    "1,00,00元",
    "幾十萬元",
    "數百萬元",
    "60多萬元",
    "twenty twenty dollars",
  ])("%s", (text) => {
    expect(values(text)).toEqual([{ other: text }]);
  });

  test("both ends of a range in another currency", () => {
    expect(values("US$2 to 3 million")).toEqual([{ other: "US$2" }, { other: "3 million" }]);
    expect(values("250萬至300萬美元")).toEqual([{ other: "250萬" }, { other: "300萬美元" }]);
  });
});

describe("in a query a number alone is a sum", () => {
  test.each<[string, number]>([
    ["600000", 600_000],
    ["600000科技券", 600_000],
    ["60w", 600_000],
    ["5m", 5_000_000],
    ["百萬", 1_000_000],
    ["五十萬學員", 500_000],
    ["half a million", 500_000],
  ])("%s", (text, hkd) => {
    expect(values(text, { bare: true })).toEqual(inHkd(hkd));
  });

  test.each(["2020", "SFGS 80", "cp20000", "web3", "萬", "萬一", "幾十萬", "1.2.3"])("but not %s", (text) => {
    expect(values(text, { bare: true })).toEqual([]);
  });
});

describe("for any number", () => {
  const RUNS = { numRuns: 2_000, seed: 9 };
  const NUMERALS = [..."零一二三四五六七八九"];
  const grouped = (sum: number): string => sum.toLocaleString("en");

  /** Below 10,000 in numerals, as one learns to write them. */
  function spelled(number: number): string {
    let text = "";
    let gap = false;
    for (const [size, unit] of [
      [1000, "千"],
      [100, "百"],
      [10, "十"],
      [1, ""],
    ] as const) {
      const digit = Math.floor(number / size) % 10;
      if (digit > 0) {
        text += `${gap && text ? "零" : ""}${NUMERALS[digit]}${unit}`;
        gap = false;
      } else gap = true;
    }
    return text;
  }
  const CHEQUE: Record<string, string> = Object.fromEntries(
    [..."一二三四五六七八九十百千"].map((plain, at) => [plain, [..."壹貳叁肆伍陸柒捌玖拾佰仟"][at] as string]),
  );
  const asOnCheques = (text: string): string => [...text].map((character) => CHEQUE[character] ?? character).join("");

  const SUMS: [string, (sum: number) => string][] = [
    ["HK$ before", (sum) => `HK$${grouped(sum)}`],
    ["HKD behind", (sum) => `${sum}HKD`],
    ["元 behind", (sum) => `${grouped(sum)}元`],
    ["both", (sum) => `HK$${grouped(sum)}元`],
    [
      "full width",
      (sum) => `${[...`${sum}`].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("")}元`,
    ],
    ["dollars", (sum) => `${grouped(sum)} dollars`],
    ["thousands", (sum) => `HK$${sum / 1000}k`],
    ["millions", (sum) => `HK$${sum / 1e6} million`],
    ["at the end of a sentence", (sum) => `Up to $${grouped(sum)}.`],
    ["萬", (sum) => `${sum / 1e4}萬元`],
    ["億, then 萬", (sum) => (sum >= 1e8 ? `${Math.floor(sum / 1e8)}億${(sum % 1e8) / 1e4}萬元` : `${sum / 1e4}萬元`)],
  ];
  /** In steps of 1,000, so that no way of writing it needs more than a few decimals. */
  const sum = fc.integer({ min: 1, max: 900_000_000 }).map((thousands) => thousands * 1000);

  test.each(SUMS)("a sum with %s has one value", (_, write) => {
    fc.assert(
      fc.property(sum, (hkd) => {
        fc.pre(!write(hkd).includes("億0"));
        expect(values(write(hkd)), write(hkd)).toEqual(inHkd(hkd));
      }),
      RUNS,
    );
  });

  test("numerals say what digits say, on cheques too", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), (myriads) => {
        const written = `${spelled(myriads)}萬元`;
        expect(values(written), written).toEqual(inHkd(myriads * 1e4));
        expect(values(asOnCheques(written))).toEqual(inHkd(myriads * 1e4));
        expect(values(`${[...`${myriads}`].map((digit) => NUMERALS[Number(digit)]).join("")}萬元`)).toEqual(
          inHkd(myriads * 1e4),
        );
      }),
      RUNS,
    );
  });

  test("a run of digits and signs is read whole or as what cannot be read, never as a part of it", () => {
    const run = fc
      .array(fc.constantFrom(..."0123456789,."), { minLength: 1, maxLength: 14 })
      .map((signs) => signs.join(""))
      .filter((text) => /^\d.*\d$|^\d$/.test(text));
    const around = fc.constantFrom<[string, string]>(
      ["HK$", ""],
      ["", "元"],
      ["", "%"],
      ["百分之", ""],
      ["$", " million."],
    );
    fc.assert(
      fc.property(run, around, (digits, [before, behind]) => {
        const text = `${before}${digits}${behind}`;
        const [figure, ...others] = figuresIn(text);
        expect(others).toEqual([]);
        expect(figure?.text, text).toContain(digits);
        if (!/^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(digits)) expect(figure?.value).toEqual({ other: figure?.text });
      }),
      RUNS,
    );
  });

  test("a run of numerals is read whole or as what cannot be read", () => {
    const run = fc
      .array(fc.constantFrom(..."一二兩三五九十百千萬億零廿壹拾5"), { minLength: 1, maxLength: 8 })
      .map((signs) => signs.join(""));
    fc.assert(
      fc.property(run, (numerals) => {
        expect(figuresIn(`${numerals}元`).map(({ text }) => text)).toEqual([`${numerals}元`]);
      }),
      RUNS,
    );
  });

  test("spans are those of the text, in order and apart", () => {
    const piece = fc.constantFrom(
      ..."60萬|至|HK$|1.5| million|七成|一半|half| a |third|，|3:1|元|百分之|個|／|Ａ|🚀".split("|"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, bare) => {
        const text = pieces.join("");
        let last = 0;
        for (const figure of figuresIn(text, { bare })) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.numberEnd).toBeLessThanOrEqual(figure.end);
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          last = figure.end;
        }
      }),
      RUNS,
    );
  });
});
