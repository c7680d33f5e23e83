import type { Language } from "../model.ts";
import type { ExpectedAnswer, ExpectedKind } from "./analysed-question.ts";

interface AskingPattern {
  readonly kind: ExpectedKind;
  /** Matches the asking words; a group named `measure` is the unit asked for. */
  readonly pattern: RegExp;
  /** The unit asked for, where the pattern itself tells. */
  readonly measure?: string;
}

const MEASURE =
  "(?<measure>(?:平方公里|平方千米|平方米|立方米|公里|千米|公顷|公斤|千克|千瓦时|千瓦|百分点|人次|乡镇|行政村|[个家名位人项条次场款种类册本件台辆座所处间户口头只株棵批支部篇份张套组队班期届门颗枚架艘列根片层级倍样岁亩吨米斤县市省乡镇村国票分字眼栋幢盏箱瓶袋盒桶趟度块桌双幅封曲剂轮顿串匹尾峰羽]|回(?!事)|首(?![批次创个家席府届都])|对(?=\\p{Script=Han}{2})|针(?!对))(?![级域]))";

const CHINESE: readonly AskingPattern[] = [
  {
    kind: "reason",
    pattern:
      /为什么|为何|为啥|何故|凭(?:什么|啥)(?!$|[?？])|(?:怎么|咋)回事|(?:怎么|咋)(?:就|会|还|才|老是|总是|不(?![同样能])|没)(?=\p{Script=Han})|(?:是)?(?:由于|因为|因)(?:什么|何)|什么原因|原因(?:是|为)(?:什么|何)|因为[^,。是]{1,4}(?:什么|啥)|为了(?:什么|啥)|为了?(?:解决|应对|避免|防止)(?:什么|啥|哪些|哪个|何种)[^,。]{0,6}(?:问题|难题|困难|麻烦|情况)?|为的是(?:什么|啥)|目的(?:是|为)(?:什么|啥|何)|目的(?:何在|在哪)|图(?:的?(?:是)?|个)(?:什么|啥)(?=[^\p{Script=Han}]|[呢啊呀]|$)|(?:是)?出于(?:什么|何种|啥)(?:样的)?(?:考虑|目的|原因)?|(?:用意|出发点)(?:是)?(?:什么|啥|何在)|何用意|缘何|(?:理由|缘由)(?:是)?(?:什么|啥|何在)|原因(?:在哪|何在)|(?:根据|依据)是(?:什么|啥)(?=[^\p{Script=Han}]|$)|(?<=是要|为了|想)防(?:的是)?(?:什么|啥)|什么(?:原因)?(?:造成|导致|引起)的/u,
  },
  {
    kind: "percent",
    pattern:
      /百分之(?:几|多少)|多少个?百分点|(?<=利|息|率)(?:是|为|要|有|按)?(?:几|多少)个点|(?<=率(?!值)|比例|占比|比重|百分比|份额)[^,。]{0,4}?(?:,?(?:\d{4}年(?:\d{1,2}月)?|[去今前]年|上半年|现在|目前)[底末]?[^,。]{0,4})?(?:多少|几|多大|多高)|多大(?:的)?(?:比例|比重|份额)|占(?:了|到)?多少(?=[^\p{Script=Han}]|[啊呀呢吧]|$)|(?:几|多少)成(?=[^\p{Script=Han}]|[啊呀呢吧了的是几]|$)/u,
  },
  {
    kind: "date",
    pattern:
      /(?:是?在?)(?:什么时候|什么时间|何时|啥时候?|几时|哪一?年|哪一?天|哪一?日|哪几(?:天|个月|年)|哪个?(?:月|年份?|年代|世纪|日期|时期|朝代)|哪一?段(?:时间|日子|时期)|何年|几月|几号|几点(?:钟)?(?=[^\p{Script=Han}]|[开关上下到起止结的啊呀呢吧了]|$)|什么年代|什么日期)|日期是/u,
  },
  {
    kind: "duration",
    pattern:
      /多久|多长时间|(?:(?<![那这前后头近好每数十])几|多少)(?:年(?!级|轻|货)|天(?!然|气|使|文|线|麻|鹅)|个?小时|分钟|个?月|周|秒|个?星期)/u,
  },
  {
    kind: "money",
    pattern:
      /(?:多大的?|什么|哪个)(?:金额|数额|款额)|多大(?:的)?(?:资金|投资额?|经费)|多少(?:万|亿)?(?:钱|元|资金|经费|美元|人民币|欧元|块(?=钱|[^\p{Script=Han}]|[啊呀呢吧了]|$))|(?<!哪)几(?:块钱|元钱|块(?=[^\p{Script=Han}]|$))|(?:补|贴|赔|罚|付|花|挣|赚|捐|损失|给|拿|领|掏|摊|交|缴|(?<!亩\p{Script=Han}{0,3})收)(?:了|给)?\p{Script=Han}{0,2}多少款?(?=[^\p{Script=Han}]|[啊呀呢吧]|$)|(?<=要|得|该|各)出多少(?=[^\p{Script=Han}]|$)|投(?:了|入)?多少资(?![金料])|多少[^,。]{0,8}(?:资金|经费|补助|补贴|助学金|奖学金|奖金|津贴|工资|工钱|薪水|租金|押金|进出口|学费|利息|税费?|[补赔]偿款|赔款|赔偿金?|贷款|捐款|罚款|货款|存款|善款|欠款|保费|现金|公积金|养老金|抚恤金|保证金|费用?|收入|产值|货值|利润|(?:销售|营业)额)(?=[^\p{Script=Han}]|[啊呀呢吧了]|$)|(?<=\p{Script=Han}额)[^,。]{0,3}多大|(?<=资金|基金)(?:的)?(?:总)?(?:有多大规模|规模(?:有|是|为)?多(?:大|少))|多大(?:的)?一笔(?:钱|款|资金)?|(?<=资金|经费|金额|总额|收入|产值|销售额|价格|房价|售价|投资|贷款|票房|费用|价值|奖金|预算|税收|补助|补贴|[票单均菜油粮肉药电水气]价|收购价|租金|贷(?!款)”?|(?<![免消])费|费用|造价|成本|单价|工资|工钱|薪水|报酬|分红|门票|押金)(?:[^,。]{0,5}(?:多少(?!家|名|户|位|所|座|人(?![民均]))|几(?![家个项名户人次笔种类所座])|多高)|[^,。]{0,10}多少(?=[^\p{Script=Han}]|$))/u,
  },
  {
    kind: "money",
    pattern:
      /(?<=(?:[营销成交贷总余差罚赔补奖投口]额|进账|入账|营业额|货值|总值|gdp|市值|增加值|利润|净利|保费|赔款|欠款|善款|薪酬|年薪|养老金|支出|开支|债券)(?:一共|总共|合计|累计|大概|大约|是|有|为|达到?|了)*)多少(?=[^\p{Script=Han}]|[啊呀呢吧]|$)/u,
  },
  {
    kind: "money",
    pattern:
      /(?<=(?:额|收入|产值|营收|投资|资金|经费)[^,。]{0,8})(?:(?:突破|迈过|跨过|越过|冲上|迈上|登上)了?(?:多少|哪[个道]|什么|哪一[个道]?)(?:关口|大关|台阶)?|上了?(?:多少|什么|哪一?[个道]?)(?:关口|大关|台阶))/u,
  },
  { kind: "money", pattern: /[跌涨降升卖](?:到|至)?了?(?:什么|啥|哪个)(?:价|价位|价钱|价格)/u },
  // 钱从哪里出 asks for no place.
  { kind: "any", pattern: /(?<=(?:钱|经费|费用|资金|款)[^,。]{0,4}从)哪(?:里|儿)?(?=出|来)/u },
  { kind: "person", pattern: /(?<=[他她])(?:的名字)?(?:是|叫)(?:什么(?:名字)?|啥)/u },
  { kind: "person", pattern: /(?:是|由|被|给)?(?:谁|哪一?位|哪一?名|什么人|何人|哪个人|哪些人)/u },
  {
    kind: "person",
    pattern:
      /(?<=长|员|任|民|师|授|者|理|头儿?|[果菜茶棉粮渔]农|[年老男女工诗]人|学生|同学|医生|护士|店主|户主|老板|姑娘|小伙子?|大[姐爷妈叔哥嫂]|男子|女子|匠人|歌手|选手|书记|总监|负责人|主持人|发言人|带头人|传承人|总统|主席|皇帝|导演|演员|作者|母亲|父亲|妻子|丈夫|儿子|女儿|总理|首相)(?:的(?:人|名字)?)?(?:是|叫)(?:什么(?:名字)?|啥)/u,
  },
  {
    kind: "person",
    pattern:
      /(?<=(?:[局厅县市处科院校所站队团会乡镇村部董]长|主任|书记|经理|主席|总裁|总监|负责人)(?:现在|目前|今年)?)是哪个人?(?=[^\p{Script=Han}]|[呀啊呢吧]|$)/u,
  },
  {
    kind: "policy",
    pattern:
      /(?<=(?:文件|方案|办法|条例|规定|意见|规划|细则|制度|标准|公约|章程)[^,。]{0,6},?)(?:全名|全称|名称|名字)(?:是|叫|为)(?:什么|啥)/u,
  },
  // 用什么办法 asks for a way, 根据什么办法 for a document.
  {
    kind: "any",
    pattern:
      /(?<=(?:用|靠|采取|采用|通过|想出?|使出|拿出|摸索出|总结出|有|做)(?:过|了|的是)?)(?:什么|啥|哪(?:些|几[种项个条招]?|一?[种项个条招])?|何种?)[^,。]{0,6}?(?:办法|措施|方法|手段|做法|办法|招数?)/u,
  },
  {
    kind: "policy",
    pattern:
      /(?:哪|什么)(?:几|[一二两三四五六])?(?:个|项|些|部|份)?[^,。]{0,12}?(?:办法|条例|规定|细则|意见|方案|法规|法律|规划|文件|措施|政策|(?<=份)(?:档案|公文|通知))/u,
  },
  {
    kind: "place",
    pattern:
      /(?:在|位于|来自|到|去|于)?(?:哪里|哪儿|何处|何地|什么地方|啥地方|什么位置|哪个位置|哪一?带|哪一?[片块](?:海域|区域|水域|地方|草原|林区|工地|地区|土地)|哪些?(?:个|几个)?地方|哪些(?:县|市|地市|市地|省|城市|地区|国家)|哪(?:几|[一二两三四五六七八九十])?个?(?:县|市|地市|市地|省|国家(?!计划|级|标准|项目|政策)|国(?!家)|城市|地区|区|州|村|乡|镇|洲|大洲|岛|河|湖|山|车站|站)|哪一?个(?:[园景]区|开发区))|在哪$|在哪(?=[?,。])/u,
  },
  {
    kind: "organization",
    pattern:
      /(?:哪|什么|何)(?:一|几)?(?:个|家|所|间|支)?[^,。的]{0,4}?(?:公司|企业|机构|单位|部门|部委|协会|大学|学校|组织|政党|球队|银行|团体|乐队|媒体|报社|电视台|学院|医院|院校|高校|研究[所院]|科研院所|出版社|律所|事务所|基金会|商会)|(?<=公司|企业|机构|单位|部门|大学|协会)(?:是|叫)(?:哪一?[家个]|什么)|哪一?家(?=[^\p{Script=Han}]|$)/u,
  },
  {
    kind: "list",
    pattern:
      /哪些|哪几[个家种项类条位名]?|哪[二两三四五六七八九十\d]+[个家种项类条位名]?|有(?:些)?(?:什么|啥)|(?:分别|包括|包含)[^,。]{0,4}(?:什么|啥)/u,
  },
  {
    kind: "count",
    measure: "人",
    pattern: /人数[^,。]{0,6}(?:多少|几)(?=[^\p{Script=Han}]|$)|人数(?:是|有)(?:多少|几)/u,
  },
  {
    kind: "count",
    measure: "岁",
    pattern:
      /多大(?:年纪|岁数|了(?=[^\p{Script=Han}]|$))|今年(?:有)?多大|(?:年龄|年纪|岁数)[^,。]{0,4}(?:多少|多大|几)|享年多少/u,
  },
  // 那几个, 前几名, 好几百, 十几个 ask nothing.
  { kind: "count", pattern: new RegExp(`(?:多少|(?<![那这前后头近好每数十])几)${MEASURE}?`, "u") },
  { kind: "count", pattern: /多(?:大面积|大|高|长|宽|深|远|重|厚|粗)/u },
  {
    kind: "percent",
    pattern: /(?<=\p{Script=Han}{4})(?:比例|占比|比重|百分比|(?<![利汇速频效功])率)[。.!]?$/u,
  },
  {
    kind: "money",
    pattern:
      /(?<=\p{Script=Han}{4})(?:金额|总额|产值|销售额|成交额|投资额|投入额|营收|收入|[购均单票房油粮菜水电气门]价|价格)[。.!]?$/u,
  },
  { kind: "place", pattern: /(?<=\p{Script=Han}{4}的?)(?:具体)?(?:地点|地址|位置)[。.!]?$/u },
  { kind: "count", measure: "场", pattern: /(?<=\p{Script=Han}{4})场次(?:是|为)?[。.!?]?$/u },
  { kind: "count", measure: "人", pattern: /(?<=\p{Script=Han}{3}总?)人数(?:是|为)?[。.!?]?$/u },
  { kind: "count", measure: "人次", pattern: /(?<=\p{Script=Han}{3})人次(?:是|为)?[。.!?]?$/u },
  { kind: "count", pattern: /(?<=[\p{Script=Han}“”]{4})(?:数量|总数|数目|个数|数)(?:是|为)?[。.!?]?$/u },
  { kind: "definition", pattern: /^什么是|是什么意思|什么意思|定义是什么|何谓|是指什么/u },
  {
    kind: "name",
    pattern:
      /叫做?(?:什么|啥)(?:名[字儿]?)?|(?<=[起取](?:了)?个?)(?:什么|啥)名[字儿]?|(?:名称|名字|全称|别名|昵称)(?:是|为|叫)(?:什么|啥)|(?:称|取名|命名|译)(?:为|作)?什么/u,
  },
  {
    kind: "any",
    pattern: /(?:是)?(?:什么|啥|何种|何|哪一?[个种项家部类条种支座次场首本款]?|怎么样|怎样|怎么|如何|咋样|咋)/u,
  },
];

/** At least five words that ask nothing; fewer are a follow-up's. */
const NOTHING_ASKED =
  /^(?=(?:\S+\s+){4})(?!.*\b(?:what|which|who|whom|whose|where|when|why|how|is|are|was|were|do|does|did|tell|name|list)\b).*/u;

/** A topic put down without asking (coverage rate of service stations in Qinghe County), by its nouns and what may follow them. */
function topicOf(nouns: string, rest: string): RegExp {
  return new RegExp(`${NOTHING_ASKED.source}\\b(?:${nouns})\\b${rest}[?.]?$`, "u");
}

const ENGLISH: readonly AskingPattern[] = [
  {
    kind: "money",
    pattern:
      /\bwhat (?:[\w-]+ ){0,3}(?:rate|price|fee|charge) per (?:kilogram|kilo|kg|ton(?:ne)?|mu|hectare|person|head|day|month|year|hour|trip|kilomet(?:er|re)|visit|night|unit)\b/u,
  },
  {
    kind: "reason",
    pattern: /\bwhy\b|\bwhat (?:is|was|were|are) the (?:reason|cause)s?\b|\bfor what reason\b|\bhow come\b/u,
  },
  {
    kind: "percent",
    pattern:
      /\b(?:what|which|how much|how many)\s+(?:[\w-]+ ){0,2}(?:per ?cent(?:age)?|share|proportion|fraction|rate)\b|\bwhat (?:is|was|were) (?:the|(?:[\w-]+ ){0,3}[\w-]+'s) (?!name)[\w\s-]{0,70}?\b(?:rate|percentage|share|proportion)\b|\bin (?:per ?cent|percentage)\b|\bhow (?:large|high|big|low|great) (?:is|was|are|were) [\w\s'’-]{1,60}?\b(?:rate|share|proportion|percentage)\b/u,
  },
  {
    kind: "count",
    measure: "米",
    pattern:
      /\bhow long (?:is|are|was|were|will) (?:the |a )?(?![\w\s'-]{0,40}\b(?:ride|trip|journey|crossing|drive|flight|walk|wait|queue)\b)[\w\s'-]{0,60}?\b(?:bridges?|roads?|rivers?|tunnels?|railways?|lines?|canals?|walls?|coasts?|coastline|expressways?|highways?|paths?|routes?|cables?|cableways?|pipes?|pipelines?|fences?|streets?|metro)\b/u,
  },
  {
    kind: "duration",
    pattern:
      /\bhow (?:long|quickly|soon|many (?:years?|days?|hours?|months?|weeks?|minutes?|seconds?|decades?|centuries))\b/u,
  },
  {
    kind: "date",
    // "What happens when …" asks for no date.
    pattern:
      /^(?:[^,]{0,40}, )?(?:since |until |by )?when\b|\bwhen (?:did|do|does|was|were|is|are|will|has|had)\b|\bwhen\s*\??$|\b(?:in |on |since |by )?(?:what|which) (?:year|date|days?|month|century|decade|time)\b/u,
  },
  {
    kind: "money",
    pattern:
      /\bhow much (?:is|are|was|were) (?:a|an|the|one|each)\b(?![\w\s-]{0,40}\b(?:area|rate|share|length|weight))|\bhow much (?:[\w\s-]{0,40}?\b(?:money|funding|funds?|investment|subsidy|subsidies|income|revenue)\b|(?:did|does|do|has|have) [\w\s'.&-]+ (?:sell|spend|spent|pay|paid|cost|invest(?:ed)?|earn|receive|get|make|lose|lost|raise|donate|win|fetch|handled?|charge)\b|of the (?:[\w-]+ ){0,3}?(?:compensation|money|funds?|funding|loans?|grants?|subsid(?:y|ies)|investment|spending|budget)|(?:is|was|has) (?:being |been )?(?:paid|spent|invested|raised|earmarked|allocated)|was (?:paid|spent|issued|invested|raised)|(?:does|do|did)? ?[\w\s'-]*\bcost)\b|\bwhat (?:did|does|do|will) [\w\s'.&-]{1,60}? cost\b|\bhow many (?:dollars|yuan|euros|pounds)\b|\bwhat (?:is|was|are|were)\b.*\bin (?:yuan|rmb|dollars)[?.\s]*$|\bwhat (?:is|was|were) the total (?:of|amount of) [\w\s'’&-]{1,60}?\b(?:subsid(?:y|ies)|funds?|funding|grants?|loans?|investments?|payments?|compensation|salaries)\b|\bwhat (?:is|was|were) the (?!(?:[\w-]+ )?number of)(?:[\w\s-]{0,30})?(?:price|cost|budget|revenue|income|turnover|sales|value|amount|sum|worth|(?<=total |combined |overall )investment|loss(?:es)?|surplus|deficit|profit|damage|compensation|expenditure|premium)\b|\bwhat (?:total )?(?:sum|amount|price)\b|\bwhat (?:is|was|are|were) [\w\s',&-]{1,140}\bworth\b/u,
  },
  {
    kind: "money",
    pattern:
      /\bwhat (?:is|was|were) the (?:[\w-]+ ){0,3}(?:wage|salary|rent|fee|pension|allowance|subsidy|fine|fare)\b|\bwhat (?:is|was|were) [\w\s-]+'s (?:[\w\s-]{0,40})?(?:price|cost|budget|revenue|income|turnover|sales|value|amount|spending)\b|\bwhat (?:is|was|were) [\w\s'-]{1,40} (?:target|goal|plan) for [\w\s'-]{1,60}\b(?:revenue|income|turnover|sales|value|investment|spending)\b|\bwhat (?:mark|level|threshold|milestone) did [\w\s&'-]*\b(?:value|sales|income|revenue|turnover|investment|spending)\b|\bwhat (?:did|does|do|will|must) [\w\s'.&-]{1,60}? (?:pay|earn|spend|charge)\b|\bwhat (?:[\w-]+ ){0,3}(?:grant|subsidy|allowance|fee|fine|rent|salary|wage|pension|bonus|compensation|deposit|fare|premium)s? (?:do|does|did|is|was|will|can|must)\b/u,
  },
  { kind: "count", measure: "种", pattern: /\bhow many (?:different )?(?:kinds|types|varieties|sorts)\b/u },
  {
    kind: "count",
    measure: "人",
    pattern:
      /\bhow many(?: (?:people|persons|men|women)\b|(?= (?:[\w-]+ ){0,2}(?:students|pupils|graduates|farmers|herders|fishermen|sailors|drivers|experts|teachers|doctors|nurses|patients|officers|workers|employees|staff|members|residents|villagers|trainees|apprentices|volunteers|visitors|tourists|passengers|riders|athletes|children)\b(?!['’])))/u,
  },
  {
    kind: "count",
    measure: "人",
    pattern: /\b(?:what|how (?:big|large)) (?:is|was|were) (?:the|their|its) (?:[\w-]+ ){0,2}headcount\b/u,
  },
  {
    kind: "count",
    measure: "人",
    pattern:
      /\bwhat (?:is|was|were) (?:the|its|their|[\w\s-]+'s) (?:[\w-]+ ){0,2}(?:enrol?lment|membership|headcount)\b|\bwhat (?:attendance|turnout|enrol?lment)\b/u,
  },
  { kind: "count", measure: "岁", pattern: /\bhow old\b|\b(?:at )?what age\b|\bwhat (?:is|was) the age\b/u },
  {
    kind: "money",
    pattern:
      /\bwhat (?:is|was|were) [\w\s']{0,40}\b(?:gdp|gross (?:domestic|regional) product)\b|\bwhat (?:milestone|record) (?:value|figure|sum)\b|\bwhat is the (?:most|maximum|largest (?:sum|amount)|least|minimum)\b[\w\s'-]{0,40}?\b(?:borrow|claim|earn|pay|cost|receive|get back)\b/u,
  },
  {
    kind: "money",
    pattern:
      /\bwhat (?:is|was|were|are) [\w\s',-]{1,60}?\b(?:takings|earnings|proceeds)\b|\bwhat did [\w\s'.&-]{1,40}? (?:earn|make|take in) (?:from|by)\b|\bhow much [\w\s-]{0,40}?\bsupport (?:is|was|has been) (?:paid|given|granted)/u,
  },
  {
    kind: "money",
    pattern:
      /\bhow (?:big|large|high|great) (?:is|was|were|are) [\w\s'&-]{0,60}?\b(?:surplus|deficit|profit|loss|fund|spending|expenditure|investment|budget|funding|income|revenue|turnover|sales|costs?|output value)\b/u,
  },
  ...Object.entries({
    平方公里: "square kilomet(?:er|re)s?|sq(?:uare)? km",
    平方米: "square met(?:er|re)s?|floor space",
    公顷: "hectares?",
    亩: "mu",
    公里: "kilomet(?:er|re)s?|km",
    米: "met(?:er|re)s?",
    吨: "(?:metric )?ton(?:ne)?s?",
    公斤: "kilo(?:gram)?s?|kg",
    千瓦时: "kilowatt[ -]hours?|kwh",
  }).map(([measure, unit]) => ({
    kind: "count" as const,
    measure,
    pattern: new RegExp(
      `\\bhow (?:many|much) (?:${unit})\\b|\\bwhat (?:is|was|are|were)\\b.*\\bin (?:${unit})[?.\\s]*$`,
      "u",
    ),
  })),
  {
    kind: "count",
    pattern:
      /\bhow (?:many|much|far|large|big|tall|high|deep|wide|often)\b|\bwhat (?:is|was|are|were) the (?:[\w-]+ ){0,2}(?:number|population|area|size|attendance|height|length|output(?! value)|yield|production|weight)\b|\bwhat (?:is|was|are|were) the (?:[\w-]+ ){0,5}capacity\b|\bwhat (?:area|number)\b|\b(?:to|at|of) what (?:[\w-]+ )?(?:capacity|level|height|depth|length|size|speed|temperature|output)\b|^(?:the )?(?:total )?number of\b|\bwhat (?:is|was|are|were) the average\b/u,
  },
  {
    kind: "person",
    pattern:
      /\b(?:who|whom|(?<=^)whose|which (?!(?:county|city|town|village|place|company|school)\b)(?:(?!(?:does|did|do|is|was|were|has|have)\b)[\w'()-]+ ){0,4}?(?:person|man|woman|president|leader|author|scientist|player|actor|king|emperor|villager|farmer|herder|envoy|commissioner|official|expert|doctor|nurse|director|reporter|journalist|architect|designer|engineer|artist|writer|singer|pilot|minister|manager|mayor|secretary|inspector|guide|painter|sculptor)|what (?:is|was) the (?:full )?name of the (?:[\w-]+ ){0,3}?(?:man|woman|person|head|director|chief|secretary|mayor|governor|manager|principal|chair(?:man|woman)?|leader|captain|expert|doctor|teacher|reporter|journalist|farmer|villager|herder|envoy|commissioner|official))\b/u,
  },
  {
    kind: "policy",
    pattern:
      /\bwhat (?:is|was) the (?:full |official )?(?:title|name) of [\w\s',-]{0,60}?\b(?:measures|regulations?|laws?|rules|plan|document|scheme|programme)\b|\b(?:what|which) (?:(?!(?:does|do|did|is|are|was|were|has|have|will|compan(?:y|ies)|institutions?|organi[sz]ations?|agenc(?:y|ies)|departments?|firms?|banks?|universit(?:y|ies))\b)[\w-]+ ){0,4}?(?:measures|regulations?|laws?|policy|policies|rules|plans?|documents?)\b/u,
  },
  {
    kind: "place",
    pattern:
      /\b(?:where|(?:what|which) (?:\w+ )?(?:county|counties|city|cities|country|countries|place|town|township|district|port|harbou?r|village|state|province|region|river|lake|island|continent|location|prefecture|zone|area)s?)\b/u,
  },
  {
    kind: "organization",
    pattern:
      /\b(?:what|which) (?:\w+ )?(?:company|companies|organi[sz]ations?|enterprises?|shipyard|factory|contractor|manufacturer|builder|university|school|team|agency|department|bank|institution|party|partner|firm|group|newspaper|band)\b/u,
  },
  {
    kind: "definition",
    pattern: /^what (?:is|are) (?:an? )?[\w-]+(?: [\w-]+)?\s*\??$|\bwhat does [\w\s-]+ mean\b|\bdefinition\b/u,
  },
  {
    kind: "name",
    pattern:
      /\bwhat (?:is|was|are) [\w\s'-]+ (?:called|named)\b|\bwhat (?:is|was|are|were) the names?\b|\bwhat names?\b/u,
  },
  {
    kind: "list",
    pattern: /\bwhich (?:two|three|four|five|six|\w+(?<![su])s)\b|\bwhat (?:are|were|kinds? of|types? of)\b/u,
  },
  { kind: "percent", pattern: topicOf("rate|percentage|share|proportion", "(?: (?:in|of|for|at) [\\w\\s'-]+)?") },
  {
    kind: "count",
    pattern: topicOf("attendance|area|capacity|output(?! value)|length|population", "(?:[ (][^?]*)?"),
  },
  {
    kind: "money",
    pattern: topicOf(
      "price|cost|budget|revenue|income|turnover|sales|value|amount",
      "(?: (?:in|of|for|at|from) [\\w\\s'-]+)?",
    ),
  },
  { kind: "count", pattern: topicOf("total (?:number of )?[\\w-]+s", "\\b.*") },
  { kind: "any", pattern: /\b(?:what|which|how|is|are|was|were|do|does|did|tell me|name)\b/u },
];

/** Reads off the asking words of a normalised question what would answer it; the first pattern that matches decides. */
export function readExpectedAnswer(question: string, language: Language): ExpectedAnswer {
  for (const { kind, pattern, measure } of language === "zh" ? CHINESE : ENGLISH) {
    const match = pattern.exec(question);
    if (match === null) continue;
    return {
      kind,
      measure: match.groups?.measure ?? measure ?? null,
      ask: { start: match.index, end: match.index + match[0].length },
    };
  }
  return { kind: "any", measure: null, ask: null };
}
