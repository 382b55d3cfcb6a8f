/**
 * Characters that Simplified Chinese writes and Traditional writes too, for other words: 后 of 皇后 and of 最后. Which one
 * is meant is told by the characters around it.
 */

/** Words in which the character is Simplified, and what Hong Kong writes for it. */
const WORDS: readonly [simplified: RegExp, written: string][] = [
  [
    /于(?=[\d本上下今去每截])|(?<=\p{Script=Han})(?<![單淳鮮姓])于(?!先生|小姐|女士|博士|教授|[氏姓闐飛歸右謙丹])/u,
    "於",
  ],
  [/(?<![皇太王天影歌視帝母賢蜂蟻呂武])后(?![妃土里宮冠座羿稷])/u, "後"],
  [/占(?:用|比|地|有|據|領|總|多|全|約|率|去|\d|百|[一二三四五六七八九]成)|[侵霸強獨各約只共須應均將所]占/u, "佔"],
  [/[委信付寄拜囑受依]托|托[管付]/u, "託"],
  [/[計規策籌企謀區擘]划|划(?:分|定|一|撥|出|歸|時代|線|界|入)/u, "劃"],
  [/骨干|主干|才干|干(?:部|線|事)/u, "幹"],
  [/干(?:淨|燥|貨|旱|洗)|餅干/u, "乾"],
  [/[這那哪心手夜眼]里(?!程)|里[面頭]/u, "裏"],
  [/(?<![限控管體機法規編專強抑])制(?:造|作|品|成品|藥|衣)|[研錄複特]制(?![度止定訂住])/u, "製"],
  [/聯系(?!統)|維系/u, "繫"],
  [/關系(?!統|列)/u, "係"],
  [/[標水基瞄]准|(?<![批獲核不])准(?:備|則|確|時)/u, "準"],
  [/征(?:收|求|集|聘|稅|詢|文|召)|[應特象]征/u, "徵"],
  [/(?<!文)采(?:用|取|購|納|集|訪|樣|摘|光)|開采/u, "採"],
  [/[旅導郊出周環漫暢]游(?!泳)|游(?:客|覽|樂|戲|艇|行)/u, "遊"],
  [/[雜日]志/u, "誌"],
  [/[剩其業盈結]余|余(?:額|款)/u, "餘"],
  [/云(?:端|計算|服務|平台|儲)/u, "雲"],
  [/[放寬輕]松/u, "鬆"],
  [/奮斗|斗爭/u, "鬥"],
  [/(?<![茶])几(?:個|項|年|次|家|間|百|千|乎)/u, "幾"],
];

/** Any of those characters; a text without one holds none of the words. */
const ANY = /[于后占托划干里制系准征采游志余云松斗几]/u;

/** What of a text is Simplified by the word it stands in: the word, and the character to write. */
export const simplifiedWordsIn = (text: string): { word: string; written: string }[] =>
  ANY.test(text)
    ? WORDS.flatMap(([pattern, written]) => {
        const word = pattern.exec(text)?.[0];
        return word ? [{ word, written }] : [];
      })
    : [];
