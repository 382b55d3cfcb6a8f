import type { Sector } from "../../catalogue/schema/vocabulary.ts";

/** What people call their trade: the word over the door, the job, the thing sold. */
export const SECTOR_WORDS: Record<Exclude<Sector, "all">, string> = {
  ict: "資訊科技|資訊及通訊科技|信息科技|信息技術|資訊業|軟件開發|軟體開發|程式|編程|程式員|IT人|IT仔|科網|數碼科技|手機應用程式|ict|it|information technology|software|software development|app developer|tech company|web3|電腦|網絡工程|元宇宙|虛擬實境|programmer|developer|coding|metaverse|virtual reality",
  ai: "人工智能|人工智慧|大模型|生成式人工智能|機械學習|機器學習|機械人|機器人|數據科學|ai|artificial intelligence|machine learning|generative ai|genai|llm|robotics|robot|data science",
  finance:
    "金融|金融業|金融服務|銀行|保險|證券|資產管理|finance|financial|financial services|bank|banking|insurance|securities|asset management|insurer|insurers|保險公司|banks",
  fintech:
    "金融科技|區塊鏈|虛擬資產|數碼資產|加密貨幣|虛擬貨幣|電子支付|fintech|blockchain|crypto|cryptocurrency|virtual asset|digital asset|web3|payment|虛擬銀行|數碼人民幣|virtual bank",
  manufacturing:
    "製造業|製造|工業|廠家|廠商|工廠|廠房|生產商|生產線|manufacturing|manufacturer|manufacturers|factory|factories|industry|industrial|production line|五金|五金廠|注塑|模具|玩具廠|印刷廠|食品廠|食品製造|電鍍|金屬加工|3d打印|food processing|toy factory|3d printing|印染|印染廠|漂染廠|製衣廠|dyeing",
  electronics:
    "電子|電子業|電子產品|半導體|晶片|芯片|微電子|集成電路|物聯網|electronics|electronic|semiconductor|semiconductors|microelectronics|chip|chips|iot|hardware|電路板|感應器|傳感器|穿戴裝置|光電|sensor|sensors|wearable|wearables|pcb",
  biotech:
    "生物科技|生物醫藥|生物技術|醫藥|藥物|新藥|醫療科技|醫療器材|醫療儀器|生命健康|健康科技|臨床|biotech|biotechnology|biomedical|pharma|pharmaceutical|drug|medtech|medical device|life science|life sciences|health technology|healthtech|clinical|疫苗研發|基因|細胞治療|醫療器械|醫療設備|vaccine development|gene|genomics|cell therapy|drug discovery|diagnostics",
  "chinese-medicine":
    "中醫|中藥|中醫藥|中成藥|中醫師|中醫診所|中藥房|藥材|藥材舖|涼茶|tcm|chinese medicine|chinese medicine practitioner|proprietary chinese medicine|herbal|herbal medicine|跌打|針灸|煎藥|參茸|中藥材|中醫館|acupuncture|herbalist|herbs",
  "elderly-care":
    "長者|老人|老人家|安老|安老院|安老院舍|老人院|護老院|樂齡|樂齡科技|銀髮|長者中心|日間護理|elderly|elderly care|elderly home|care home|nursing home|gerontechnology|gerontech|aged care|ageing|senior|院舍|安老服務|長者服務|認知障礙|腦退化|防跌|跌倒|護理床|dementia|care homes|old people|日間護理中心|日間中心|day care|day care centre|day centre",
  rehabilitation:
    "殘疾|殘疾人士|傷殘|傷健|復康|康復|輪椅|特殊需要|展能|rehabilitation|rehab|disability|disabled|persons with disabilities|wheelchair|special needs|智障|自閉症|視障|聽障|失明|聾人|autism|visually impaired|deaf",
  construction:
    "建造|建造業|建築|建築業|地盤|工地|裝修|裝修公司|工程|工程公司|承建商|判頭|三行|construction|contractor|contractors|subcontractor|building|renovation|construction site|builder|搭棚|紮鐵|焊接|吊機|天秤|混凝土|鋼筋|機電|分判|scaffolding|crane|concrete|welding|civil engineering|prefab",
  retail:
    "零售|零售業|零售店|店舖|門市|舖頭|小店|商店|超市|便利店|士多|百貨|藥房|專門店|服裝店|retail|retailer|retailers|shop|shops|store|stores|supermarket|grocery|boutique|pharmacy|花店|書店|眼鏡店|精品店|玩具店|文具店|家品店|時裝店|電器舖|商場|街市|florist|bookshop|convenience store|market stall",
  "food-and-beverage":
    "餐飲|餐飲業|飲食|飲食業|食肆|餐廳|茶餐廳|酒樓|茶樓|咖啡店|咖啡室|冰室|快餐|快餐店|小食店|食店|麵包店|餅店|烘焙|酒吧|火鍋店|外賣|廚房|restaurant|restaurants|cafe|coffee shop|catering|food and beverage|f and b|fnb|bakery|bar|eatery|takeaway|kitchen|dining|diner|點餐|點心|粥麵|燒臘|大排檔|奶茶|茶飲|甜品|甜品店|糖水舖|壽司|到會|飯堂|廚師|餐牌|dim sum|noodle|bubble tea|dessert|pub|canteen|chef|menu",
  "personal-services":
    "個人服務|美容|美容院|美容師|髮型|髮型屋|理髮|剪髮|美甲|按摩|健身|健身室|健身中心|洗衣|洗衣店|補習|補習社|寵物|寵物店|beauty|beauty salon|salon|hair salon|hairdresser|barber|spa|massage|nail|gym|fitness|laundry|tutorial|tuition|pet|pet shop|髮廊|理髮店|髮型師|美睫|瑜伽|興趣班|學習中心|教育中心|影樓|barbershop|hairdressing|yoga|learning centre",
  tourism:
    "旅遊|旅遊業|旅行社|旅行代理|導遊|領隊|酒店|賓館|旅館|民宿|旅客|景點|tourism|travel|travel agent|travel agents|travel agency|travel agencies|tour|tour guide|tour operator|hotel|guesthouse|hostel|attraction|本地遊|生態遊|遊學團|旅行團|tourist|tourists|theme park",
  logistics:
    "物流|物流業|貨運|貨倉|倉庫|倉儲|速遞|快遞|運輸公司|貨代|貨運代理|付運|供應鏈|第三方物流|3pl|logistics|warehouse|warehousing|freight|freight forwarder|courier|delivery|cargo|supply chain|shipping agent|報關|清關|貨櫃|配送|送貨|分揀|冷鏈|cold chain|container|fulfilment|last mile",
  transport:
    "運輸|運輸業|交通|的士|巴士|小巴|貨車|客貨車|電動車|商用車|渡輪|司機|車隊|校巴|停車場|transport|transportation|taxi|taxis|bus|buses|minibus|truck|trucks|lorry|van|ferry|electric vehicle|ev|fleet|parking|traffic|旅遊巴|保姆車|電單車|客貨van|貨van|coach|motorcycle|commercial vehicle|commercial vehicles",
  maritime:
    "海運|航運|船務|船舶|船員|船公司|海事|航海|港口|碼頭|maritime|shipping|ship|vessel|seafarer|marine|port|海員|輪船|水手|遠洋|sailor|seafarers|vessels|ships",
  aviation:
    "航空|空運|機場|飛機|機師|航空公司|飛機維修|aviation|airline|airport|aircraft|pilot licence|air cargo|aerospace|飛行員|航空貨運|airlines|aircraft maintenance",
  environment:
    "環保|環境|環境保護|綠色|低碳|減碳|碳中和|減廢|污染|減排|可持續|可持續發展|生態|保育|廢物|environment|environmental|green|low carbon|decarbonisation|carbon neutral|carbon|sustainability|sustainable|pollution|emission|conservation|waste|waste reduction|esg|greentech|氣候|氣候變化|碳捕捉|碳排放|碳足跡|淨零|塑膠污染|空氣污染|生物多樣性|climate|carbon capture|carbon footprint|net zero|biodiversity|clean air|eco",
  energy:
    "能源|新能源|節能|慳電|省電|太陽能|氫能|電池|充電|充電樁|可再生能源|energy|energy saving|energy efficiency|solar|hydrogen|battery|renewable|renewable energy|charging|charger|太陽能板|光伏|風能|儲能|充電站|慳電燈|solar panel|solar panels|photovoltaic|wind power|energy storage|charging station|廢熱|餘熱|waste heat|heat recovery",
  recycling:
    "回收|回收業|回收商|廢料|廢紙|收廢紙|收紙皮|收廢鐵|廢塑膠|廢膠|發泡膠|膠樽|玻璃樽|舊電器|廢食油|食油|廚餘|廢金屬|循環再造|收買佬|紙皮|廢鐵|再造|recycling|recycle|recycler|recyclers|recyclable|waste paper|waste plastics|scrap|food waste|cooking oil|waste cooking oil|塑膠回收|廢塑料|回收站|舊衣|電子廢物|輪胎|廢輪胎|木卡板|plastic|plastics|plastic recycling|e waste|scrap metal|tyres|upcycling",
  agriculture:
    "農業|農場|農夫|農民|農戶|農作物|耕種|耕田|種田|務農|種菜|種植|蔬菜|禽畜|養雞|養豬|水耕|有機耕作|agriculture|agricultural|farm|farms|farmer|farmers|farming|crop|livestock|hydroponic|hydroponics|organic farming|溫室|農產品|菜農|花農|灌溉|肥料|農藥|養蜂|豬農|雞農|魚菜共生|城市農業|休閒農場|greenhouse|vegetable|vegetables|poultry|fertiliser|irrigation|aquaponics|urban farming|vertical farm",
  fisheries:
    "漁業|漁民|漁船|漁農|捕魚|養魚|魚排|水產|海產養殖|水產養殖|養殖|fisheries|fishery|fisherman|fishermen|fishing|fish farm|aquaculture|mariculture|fish|養蠔|生蠔|蠔排|塘魚|養蝦|基圍蝦|漁網|拖網|漁排|海鮮|fishing boat|fish pond|oyster|oysters|shrimp|trawler|seafood|蠔民",
  "creative-industries":
    "創意|創意產業|文創|文化創意|文創產業|動漫|動畫|漫畫|遊戲|電競|廣告|出版|印刷|音樂|唱片|數碼娛樂|creative|creative industry|creative industries|animation|comics|game|games|gaming|esports|advertising|publishing|printing|music|digital entertainment|插畫|插畫師|音樂人|作家|出版社|文創產品|illustrator|illustration|musician|publisher|writer|comic",
  arts: "藝術|藝術家|表演藝術|藝團|劇團|舞團|視覺藝術|畫廊|演出|粵劇|art|arts|artist|artists|performing arts|visual arts|theatre|dance|gallery|arts group|cantonese opera|畫家|書法|雕塑|音樂會|交響樂|合唱團|話劇|舞蹈|戲曲|策展|painter|sculpture|concert|orchestra|choir|drama|opera|curator",
  film: "電影|電影製作|影視|導演|編劇|拍片|拍戲|製片|film|films|movie|movies|cinema|filmmaker|film maker|film production|director|screenwriter|紀錄片|長片|短片|劇本|監製|後期製作|電影公司|影展|documentary|feature film|screenplay|post production|producer|film festival",
  design:
    "設計|設計師|設計公司|設計服務|產品設計|室內設計|平面設計|design|designer|designers|design studio|product design|interior design|graphic design|品牌設計|視覺設計|傢俬設計|furniture design|visual design",
  fashion:
    "時裝|服裝|時裝設計|成衣|製衣|紡織|時尚|首飾|珠寶|fashion|apparel|clothing|garment|garments|textile|textiles|fashion designer|jewellery|手袋|鞋履|鞋店|飾物|裁縫|時裝週|handbag|handbags|shoes|fashion week|fashion show|fashion brand",
  "professional-services":
    "專業服務|專業團體|專業人士|律師|法律|會計|會計師|建築師|工程師|測量師|醫生|牙醫|顧問|professional services|professional service|professional body|professional bodies|lawyer|legal|accountant|accounting|architect|engineer|surveyor|consultancy|consultant|大律師|律師會|律師樓|律師行|會計師樓|會計師公會|工程師學會|仲裁|調解|law firm|law society|solicitor|barrister|arbitration|mediation|cpa",
  "social-enterprise":
    "社企|社會企業|社會創新|社會創業|社創|共融|弱勢社群|扶貧|social enterprise|social enterprises|social innovation|social entrepreneur|social entrepreneurship|social impact|poverty|弱勢|更生|disadvantaged|underprivileged|vulnerable",
  "social-services": "社會福利|社福界|social welfare",
  heritage: "古蹟|歷史建築|文物建築|heritage|historic building|historic buildings",
  sports: "體育|體育總會|體育賽事|sport|sports|sports association",
  exhibitions: "會展|會展業|展覽業|會議展覽|主辦展覽|exhibition organiser|exhibition organisers|exhibition industry",
};
