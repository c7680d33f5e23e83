/** Words of the south and the north with what the papers write, in both kinds of characters; longer ones first. */
const DIALECT: readonly (readonly [RegExp, string])[] = [
  [/(?<!好)[几幾]多[个個](?!月)/gu, "多少个"],
  [/(?<!好)[几幾]多/gu, "多少"],
  [/好多(?=[钱錢]|[个個家人斤亩畝万萬次场場]{1,2}[?？\s]*$)/gu, "多少"],
  // 去年补好多 asks how much; 好多人都去了 does not.
  [/好多(?=[?？。!！\s]*$)/gu, "多少"],
  [
    /好多(?=[个個里亩畝头頭只隻条條座户戶吨噸斤公块塊米次]\p{Script=Han}*[?？\s]*$)(?!.*(?:[吗嗎么麼没沒谁誰哪都]|什|怎))/gu,
    "多少",
  ],
  [/(?<=\p{Script=Han})[嘞咧咯](?=[?？。!！\s]*$)/gu, "呢"],
  [/(?<=多少)平(?=[?？。\s]|$)/gu, "平方米"],
  [/多少[间間]/gu, "多少家"],
  [/[几幾][时時](?!候)/gu, "什么时候"],
  [/[几幾][样樣]/gu, "几项"],
  [/(?:啥子|啥玩意儿?|么子)/gu, "什么"],
  [/干(?:嘛|啥)(?=的[?？。啊呀呢\s]*$)|幹(?:嘛|啥)(?=的[?？。啊呀呢\s]*$)/gu, "做什么"],
  // 拿去干嘛, 打算干嘛, 干嘛用 ask what for, 干嘛要关 why.
  [/(?<=[去来來算定用备備])(?:干嘛|幹嘛)(?!的)|(?:干嘛|幹嘛)(?=用|了[?？。\s]*$)/gu, "做什么"],
  [/(?:干嘛|幹嘛)(?!的)/gu, "为什么"],
  [/(?<=^|[\s,，。])[点點]解/gu, "为什么"],
  [/[点點](?:样|樣)(?=[?？!！。\s]|$)/gu, "怎么样"],
  [/[边邊][个個](?=\p{Script=Han}?[县縣市区區村镇鎮乡鄉])/gu, "哪个"],
  [/[边邊][个個](?!县|縣|村|镇|鎮)/gu, "谁"],
  [/[边邊](?=[一几幾两兩]?[条條间間位款种種場场张張座次])/gu, "哪"],
  [/[边邊](?:度|处|處)/gu, "哪里"],
  [/[边邊]啲/gu, "哪些"],
  [/[咩乜](?:嘢|野)?/gu, "什么"],
  [/(?:系|係)(?=谁|誰|哪|多少|什么|什麼|为什么|在)/gu, "是"],
  [/(?<![關关聯联體体干維维])係(?!数|數)/gu, "是"],
  [/好(?=[远遠高大长長重宽寬深久]\s*(?:不|哦|啊|呀|嘛|[?？]|$))/gu, "多"],
  [/(?<![学學体體析])(?:几|幾)何(?=[?？。!！\s]*$)/gu, "多少"],
  [/有冇/gu, "有没有"],
  [/冇/gu, "没有"],
  [/嘅/gu, "的"],
  [/咗/gu, "了"],
  [/喺/gu, "在"],
  [/啲/gu, "些"],
  [/佢哋/gu, "他们"],
  [/佢/gu, "他"],
  [/[俾畀]/gu, "给"],
  [/[㗎噶喎啩喇啵嗮哋]/gu, ""],
  [/啥(?:时候|時候)/gu, "什么时候"],
  [/[为為]啥/gu, "为什么"],
  [/啥(?=名|东西|東西|地方|单位|單位|产品|產品|政策|课|活动)/gu, "什么"],
  [/有啥(?!$|[?？])/gu, "有什么"],
  [/咋[样樣]/gu, "怎么样"],
  [/咋/gu, "怎么"],
  [/头一[回次]|頭一[回次]/gu, "首次"],
  [/甚[么麼]|什麼/gu, "什么"],
  [/(?:钟头|鐘頭)/gu, "小时"],
  [/(?<=[几幾]|多少)公尺/gu, "米"],
  [/(?<=[几幾]|多少)公分/gu, "厘米"],
];

/** Most questions have none of it, which one look tells. */
const HAS_DIALECT = new RegExp(DIALECT.map(([{ source }]) => source).join("|"), "u");

/** What is said before a question out of politeness. */
const COURTESY_BEFORE =
  /^(?:\s|[,，。!！~～]|你好|您好|哈喽|嗨|请问一下|请问|請問一下|請問|请教一下|请教|請教|麻烦问一?下|麻煩問一?下|麻烦|麻煩|劳驾|打扰一下|打扰了|打擾了|问一?下|問一?下|(?:我)?想(?:问|問|了解|知道|查|请教|請教|咨询)(?:一?下)?|(?:帮我|幫我|帮忙|幫忙|请|請)(?:查|找|看|问|問)(?:一?下|查|查看)?|(?:能不能|可以|可否)?(?:告诉我|告訴我)(?:一?下)?|求问|求問|咨询一?下|打听一?下|各位|大家好|hello\b|hi\b|please(?: tell me)?\b|excuse me\b|(?:could|can|would) you (?:please )?tell me\b|(?:请|請)?提供(?:一?下)?(?=\p{Script=Han}{4})|(?:请|請)查(?=[:：])|(?:报表|報表|报告|報告|材料|汇报|匯報)(?:用数|用數|要用|需要|急用)(?=[,，:：\s])|求(?=\p{Script=Han}{6})|i(?:'d| would) like to know\b|do you know\b)+[,，:：\s]*/iu;
/** What is said to the answer before. */
const INTERJECTION_BEFORE =
  /^(?:(?:好的?|嗯+|哦+|噢+|哈{2,}|太好了|不错|明白了?|知道了|懂了|收到|(?:谢谢|謝謝|多谢|多謝)[你您]?|不对|不對|不是|错了|錯了|ok(?:ay)?|thanks|thank you|great|cool|nice|i see|no|wrong)[啊呀哦啦]?\s*[,，。!！~～…]+\s*)+(?=[\p{L}\p{N}])/iu;
/** What is said after it. */
const COURTESY_AFTER =
  /(?:[\s,，。!！~～]*(?:(?<=[,，。\s])(?:写|寫)?(?:汇报|匯報|材料|报告|報告|报表|報表|稿子?|总结|總結)(?:里|裡|上)?(?:要用|需要|急用|要填|用|要)|谢谢(?:你|您|啦|了)?|謝謝(?:你|您|啦|了)?|多谢|多謝|感谢|感謝|拜托了?|麻烦了|please|thanks|thank you|thx))+[\s。.!！~～]*$/iu;

/** What's the target: asked in two words. */
const SHORTENED = /\b(?<word>what|where|when|how|who)['’]s\b/giu;

/** What people type for words of English. */
const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/\bppl\b/giu, "people"],
  [/\byr(?<s>s?)\b/giu, "year$<s>"],
  [/\b(?<=(?:do|can|should|if|have|are|r) )u\b/giu, "you"],
];

/** 22年呢, 24年上半年: a year said by its last two figures, where no span of time can be meant. */
const SHORT_YEAR =
  /(?<=^|[,，\s那到在从])(?=[012]\d年(?:呢|的时候|那会|全年|[上下]半年|[底初末春夏秋冬]|\d{1,2}月|[?？]|$))|^(?=(?:1[5-9]|2\d)年(?![之以内后前来间多的代级龄期限规合老陈长时树])\p{Script=Han}{2})/gu;

/** White space that many put between a figure and a Chinese character (第 49 届): the papers write none. */
const GAP_AT_FIGURE = /(?<=\p{Nd})\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+(?=\p{Nd})/gu;

/**
 * Puts a question in the words the papers use: dialect words (几多, 边个, 咗) in standard ones, courtesies and interjections left out, a row
 * of marks or particles as one, no space around figures. Place names, figures and everything else stay as they are.
 */
export function speakPlainly(question: string): string {
  const asked = question.replace(COURTESY_AFTER, "").replace(INTERJECTION_BEFORE, "").replace(COURTESY_BEFORE, "");
  const whole = asked.replace(SHORTENED, "$<word> is");
  const spelled = ABBREVIATED.reduce((text, [typed, written]) => text.replace(typed, written), whole);
  const plain = HAS_DIALECT.test(spelled)
    ? DIALECT.reduce((text, [said, written]) => text.replace(said, written), spelled)
    : spelled;
  const tidy = plain
    .replace(/来着(?=[?？。!！\s]*$)/gu, "")
    .replace(GAP_AT_FIGURE, "")
    .replace(SHORT_YEAR, "20")
    .replace(/([?？!！])[?？!！~～]+/gu, "$1")
    .replace(/([啊呀哦哈呢吧嘛])\1+/gu, "$1");
  return tidy.trim() === "" ? question : tidy;
}
