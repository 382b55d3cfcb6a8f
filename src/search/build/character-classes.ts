/**
 * Which characters are one to a reader: Simplified, Traditional, Hong Kong, Taiwan and Japanese forms from OpenCC's
 * dictionaries, and characters that people confuse. Runs when the data is built; the browser gets only the classes it needs.
 */
import compatibility from "opencc-js/dict/CJK_Compatibility_Ideographs";
import hongKong from "opencc-js/dict/HKVariants";
import japanese from "opencc-js/dict/JPShinjitaiCharacters";
import simplified from "opencc-js/dict/STCharacters";
import traditional from "opencc-js/dict/TSCharacters";
import taiwan from "opencc-js/dict/TWVariants";

const DICTIONARIES = [compatibility, hongKong, japanese, simplified, taiwan, traditional];

/** Characters written for one another, by sound, by shape or by habit; each group holds what people type for the same word. */
const CONFUSED = [
  "券劵卷捲",
  "埸場塲",
  "畫劃",
  "伙夥",
  "准準凖",
  "帳賬",
  "佈布",
  "註注",
  "采採彩",
  "佔占",
  "游遊",
  "鋪舖",
  "週周",
  "鑑鑒",
  "迴回",
  "複復覆",
  "証證",
  "廠厰厂",
  "羣群",
  "秘祕",
  "床牀",
  "粧妝",
  "衞衛",
  "啟啓",
  "份分",
  "藉借籍",
  "培陪",
  "噪燥",
  "型形",
  "裝装",
  "煉練鍊",
  "熔溶鎔",
  "制製",
  "象像",
  "訂定",
  "咨諮",
  "嚐嘗",
  "佣傭",
  "傢家",
  "污汚",
  "沖冲",
  "温溫",
  "峰峯",
  "裡裏里",
  "強强",
  "舍捨",
  "撥拔",
  "績積",
  "覽攬",
  "齢齡令",
  "紥扎",
  "漁魚",
  "託托",
  "辦辨",
  "己已",
  "拓柘",
  "孵浮",
  "賃任",
  "扺抵",
  "欵款",
  "舘館",
  "聯連",
  "莭節",
  "凈淨",
  "敎教",
  "僱雇",
] as const;

function parents(): { union: (a: string, b: string) => void; classes: () => string[][] } {
  const parent = new Map<string, string>();
  const find = (character: string): string => {
    let root = character;
    while ((parent.get(root) ?? root) !== root) root = parent.get(root) as string;
    parent.set(character, root);
    return root;
  };
  return {
    union: (a, b) => parent.set(find(a), find(b)),
    classes: () => [...Map.groupBy(parent.keys(), find).values()],
  };
}

/** All classes of two or more characters. */
export function characterClasses(): string[][] {
  const { union, classes } = parents();
  for (const entry of DICTIONARIES.join("|").split("|")) {
    const [from = "", ...to] = entry.normalize("NFKC").split(" ");
    for (const form of to) if ([...from].length === 1 && [...form].length === 1 && from !== form) union(from, form);
  }
  for (const [first, ...others] of CONFUSED) for (const other of others) union(first as string, other);
  return classes();
}

/**
 * The classes that the given texts need, as `SearchData.characterClasses`: of each class the character
 * most used in the texts comes first.
 */
export function characterClassesFor(texts: Iterable<string>): string {
  const uses = new Map<string, number>();
  for (const text of texts)
    for (const character of text.normalize("NFKC")) uses.set(character, (uses.get(character) ?? 0) + 1);
  const used = (character: string): number => uses.get(character) ?? 0;
  return characterClasses()
    .filter((members) => members.some((character) => used(character) > 0))
    .map((members) => members.sort((a, b) => used(b) - used(a) || (a < b ? -1 : 1)).join(""))
    .sort()
    .join(" ");
}
