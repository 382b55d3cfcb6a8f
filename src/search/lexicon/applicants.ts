import type { Applicant } from "../../catalogue/schema/vocabulary.ts";

/** What those who may apply call themselves. `sme` and `company` are nearly everyone and weigh accordingly little. */
export const APPLICANT_WORDS: Record<Applicant, string> = {
  sme: "中小企|中小企業|中小微企|中小微企業|小微企|微企|小企業|小型企業|小公司|小商戶|小生意|sme|smes|small business|small businesses|small company|small and medium enterprise|small and medium sized enterprise",
  company:
    "企業|公司|有限公司|商戶|商家|老闆|僱主|company|companies|enterprise|enterprises|firm|firms|business|businesses|corporation|employer|employers|老細|東主|店主|生意人|boss|owner|business owner|shop owner",
  unincorporated:
    "獨資|合夥|獨資經營|無限公司|東主|個體戶|sole trader|sole traders|partnership|partnerships|unincorporated",
  partner: "合作夥伴|夥伴企業|partner company|joining firm",
  startup: "初創|初創企業|初創公司|startup|startups|start up|新創|新創企業|start ups",
  "trade-association":
    "商會|工商機構|行業協會|協會|業界組織|同業公會|工商支援機構|行業組織|trade association|trade associations|industry association|chamber of commerce|business association|industry body|總商會|廠商會|公會|行會|chamber|chambers|guild|federation",
  ngo: "非政府機構|非牟利|非牟利機構|非牟利組織|非營利|非營利組織|慈善|慈善機構|慈善團體|志願機構|社福機構|社會服務機構|社團|ngo|ngos|non profit|nonprofit|not for profit|charity|charities|charitable|福利機構|宗教團體|地區團體|voluntary|welfare organisation",
  "public-body":
    "公營機構|公共機構|法定機構|政府部門|public body|public bodies|public sector|statutory body|government department",
  university:
    "大學|大專|大專院校|院校|高校|教授|學者|university|universities|academia|academic|professor|tertiary institution|higher education|學術界|學界|大學團隊|專上學院|college|professors|scholar|科大|港大|理大|城大|浸大|嶺大|教大|中文大學|香港大學|hku|hkust|cuhk|polyu|cityu|hkbu",
  individual:
    "個人|自僱|自僱人士|自由工作者|自由業|散工|斜槓|打工仔|市民|在職人士|individual|individuals|self employed|freelancer|freelance|sole proprietor|person|成年人|上班族|adult|adults|learner|learners|freelancers",
  issuer: "發行人|發債機構|issuer|issuers",
  student:
    "學生|大學生|研究生|畢業生|應屆畢業生|剛畢業|大專生|在學|student|students|undergraduate|graduate|graduates|fresh graduate",
};
