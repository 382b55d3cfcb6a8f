/**
 * Words that any query may hold and that tell no scheme apart. They weigh little, in the query and in a name,
 * so `科技券計劃` and `科技券` ask for the same thing, and a query of such words alone is taken at its word.
 */
export const STOP_WORDS = [
  // What all of them are.
  "計劃|計畫|方案|項目|專案|基金|專項|資助|資助金|津貼|補貼|補助|補助金|援助|支援|支持|扶持|撥款|獎勵|資金|政策|優惠|先導計劃|資助計劃|支援計劃|專項基金|申請表",
  // Where, and whose.
  "香港|本港|港府|特區|特區政府|政府|公帑|官方|hk|hong kong|hongkong|hksar|government|govt|gov",
  // Asking, in writing and as people speak.
  "申請|點申請|怎樣申請|如何申請|申請條件|申請資格|申請方法|申請手續|申請流程|條件|資格|要求|門檻|限制|流程|手續|文件|表格|截止|截止日期|限期|期限|最新|詳情|介紹|簡介|查詢|聯絡|電話|網址|官網|官方網站|懶人包|攻略|教學|範例|例子|個案",
  "點|點樣|點搞|點做|點攞|點先|攞|攞錢|點算|去|嚟|喺|仲|嗰|呢個|整|費|費用|邊個|邊度|邊間|邊種|乜|乜嘢|咩|有咩|有冇|有無|有沒有|冇|係|係咪|唔|可唔可以|可以|可否|得唔得|得|嘅|啲|呢|嗎|呀|啊|想|我想|想問|請問|我|我要|我哋|需要|幫|幫手|俾|畀|比錢|求|要|做|搞|用|買|嘢|同|和|及|與|或|的|了|在|是|有|無|怎麼|怎樣|怎么|怎么样|如何|什麼|什么|哪些|哪個|多少|多少錢|幾多|幾多錢|幾錢|幾時|幾耐|最多|最高|上限|限額|金額|額度|錢|全部|所有|一覽|列表|名單|比較|關於|個|間|隻|部|架|條|件|套|一個|一間|元|港元|港幣|蚊|港紙|咗|緊|咁|喎|囉|㗎|咋|啦|喇|吖|搵|打算|準備|報名|登記|遞表|交表|有得|冇得|邊啲|呢啲|嗰啲|我間|今年|購買|購置|添置",
  // The same in English.
  "scheme|schemes|program|programs|fund|funds|funding|funded|subsidy|subsidies|subsidise|subsidised|subvention|allowance|grant|grants|support|supports|aid|assistance|help|initiative|initiatives|project|projects|pilot|money|financial support|sponsor|sponsorship|incentive",
  "apply|applying|application|applications|applicant|eligible|eligibility|criteria|requirement|requirements|condition|conditions|deadline|form|how to|how much|how many|how|what|which|who|where|when|can|could|is|are|do|does|i|my|we|our|me|need|want|get|getting|give|find|list|all|any|best|latest|new|small|details|info|information|guide|about|maximum|max|amount|cap|limit|up to|please|available|there|fee|fees|cost|costs|hkd|dollar|dollars|reimburse|reimbursed|reimbursement|buy|buying|purchase|pay|paying|pays|paid|use|using|looking|looking for|open|opening|claim|claiming|claim back|local|you|your|some|this|that|should|would|if",
  // Little words.
  "a|an|and|or|of|for|the|in|on|to|at|by|from|with|as|into|per|under|plus|its|other|about|through|during",
].join("|");
