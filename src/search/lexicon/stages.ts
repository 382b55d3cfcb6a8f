import type { Stage } from "../../catalogue/schema/vocabulary.ts";

/** What people call the stages of a business, and what they are about to do in them. */
export const STAGE_WORDS: Record<Stage, string> = {
  startup:
    "初創|初創企業|初創公司|創業|創業者|創業家|開業|開公司|開舖|開店|開檔|起步|開始做生意|新公司|孵化|培育|天使|startup|start up|startups|entrepreneur|entrepreneurship|founder|new business|start a business|starting a business|incubation|創業資金|啟動資金|起動資金|自己做老闆|新手創業|創業團隊|launch a business|open a shop|own business|startup capital",
  rnd: "研發|研究|研究及開發|研究與發展|科研|產學研|開發產品|新產品|發明|原型|技術轉移|rnd|r and d|research|research and development|product development|prototype|invention|科學家|科研成果|實驗|樣板|scientist|scientists|inventor|researcher|experiment",
  expansion:
    "業務拓展|拓展業務|拓展|擴展|擴充|開拓市場|拓展市場|市場推廣|推廣|宣傳|出海|出口|外銷|內銷|開分店|分店|分公司|海外市場|內地市場|擴張|營銷|市場營銷|expansion|expand|export|exporting|overseas market|market development|marketing|promotion|branding|go global|branch office|new branch|搵客|搵生意|做出口|海外業務|新市場|打入市場|拓展客源|海外買家|分銷|overseas expansion|new market|new markets|enter market|overseas buyers|distributor|開分行|open a branch|second shop",
  "tech-adoption":
    "科技應用|應用科技|數碼化|數碼轉型|數碼轉型升級|數字化|數字化轉型|數位化|數位轉型|自動化|電子化|智能化|資訊科技|信息科技|信息技術|信息化|系統|軟件|軟體|技術應用|升級系統|technology adoption|adopt technology|digital|digitalisation|digitisation|digital transformation|automation|software|it system|system upgrade",
  production:
    "生產|生產線|製造|工業化|新型工業化|再工業化|智能生產|智能製造|設廠|廠房|工廠|開廠|產線|改善生產|production|production line|manufacturing|manufacture|factory|smart production|industrialisation|reindustrialisation|量產|試產|裝配|新廠|建廠|mass production|assembly|new factory|new plant",
  training:
    "培訓|訓練|進修|課程|上堂|學習|讀書|人才|人才培訓|實習|實習生|見習|招聘|聘請|請人|請員工|僱用|請實習生|員工培訓|技能提升|在職培訓|training|train|course|courses|study|learning|upskilling|intern|interns|internship|hire|hiring|recruit|recruitment|talent|staff training|employment|學嘢|上課|文憑|證書|再培訓|學徒|技能|diploma|certificate|retrain|retraining|reskilling|apprentice|apprenticeship|skills|workshop|學位|degree|degrees|轉行",
  financing:
    "融資|貸款|借錢|借貸|信貸|擔保|週轉|周轉|資金周轉|現金流|流動資金|集資|投資|注資|風投|創投|financing|finance|loan|loans|borrow|borrowing|credit|guarantee|cash flow|working capital|investment|venture capital|equity|週轉不靈|資金鏈|籌錢|籌集資金|raise money|raise capital|raising capital|fundraising|fund raising",
};
