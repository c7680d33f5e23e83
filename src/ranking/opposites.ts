/** Words of which a text that says one does not speak of the others of its row. */
const OPPOSITES: readonly (readonly RegExp[])[] = [
  [/进口(?!商)/u, /(?<!进)出口(?!成)/u, /进出口/u],
  [/(?<!子)女|\b(?:women|woman|female|girls?)\b/u, /男|\b(?:men|male|boys?)\b/u],
  [/城镇|城市|市区|\burban\b/u, /农村|乡村|\brural\b/u],
  [/公办|公立/u, /民办|私立/u],
  [/线上|网上|上网|互联网|\b(?:online|internet)\b/u, /线下|实体|\boffline\b/u],
  [/国有/u, /民营|私营/u],
  [/专职|全职|\bfull-time\b/u, /兼职|\bpart-time\b/u],
  [/新建|新增/u, /改建|改造/u],
  [/夏/u, /冬/u],
  [/春/u, /秋/u],
  [/白天|日间/u, /晚上|夜间|夜里/u],
  [/本科/u, /专科|高职/u],
  [/成人|成年/u, /儿童|未成年/u],
  [/货物|货运/u, /旅客|客运|乘客/u],
  [/上半年/u, /下半年/u],
  [/新收|受理|\bnew (?:[\w-]+ )?cases\b/u, /办结|审结|结案/u],
  [/(?:还|仍)(?:在|然)?(?:开着|营业|运营)|\bstill (?:open|operating|running)\b/u, /关停|关闭|停业|歇业/u],
  [
    /[水旱早中晚糯粳籼交级种插割收产]稻|稻[谷米田子种秧渔鱼虾]|\brice\b/u,
    /玉米|\b(?:maize|corn)\b/u,
    /小麦|\bwheat\b/u,
    /大豆|黄豆|\bsoy(?:a|beans?)?\b/u,
    /油菜/u,
    /马铃薯|土豆|\bpotato(?:es)?\b/u,
    /青稞|\bbarley\b/u,
    /棉花|\bcotton\b/u,
    /花生|\bpeanuts?\b/u,
  ],
  [/早稻/u, /中稻|晚稻|中晚稻|秋粮/u],
  [/工业(?!园|区|和信|遗)/u, /农业(?!农村|局|厅|部)|农牧业/u, /服务业/u, /旅游业/u, /建筑业/u],
  [/幼儿园|学前/u, /小学|一年级/u, /初中|初一|中小学|中学/u, /高中|高一|中学/u],
  [/机关|事业单位|公务员|\bcivil servants?\b/u, /企业(?=退休|职工)|\benterprise (?:retirees|workers)\b/u],
  [/职工(?:基本)?医[保疗]/u, /居民(?:基本)?医[保疗]/u],
  [/半程|\bhalf marathon\b/u, /全程|\bfull marathon\b/u],
  [/上游/u, /中游/u, /下游/u],
  [/第一[次回]|首次|\bfirst time\b/u, /最近一[次回]|上一?[次回]|最后一[次回]|\blast time\b/u],
  [/早班|首班|头班/u, /末班|晚班/u],
  // 县级 is also told as 县域, 市级 as 市.
  [
    /国家级|\bnational(?:[- ]level|ly)?\b(?!\))/u,
    /自治区级|省级|\b(?:region|regional|autonomous region|province|provincial)[- ]level\b|\bat (?:the )?(?:regional|provincial|autonomous region) level\b/u,
  ],
];

/** Most questions say none of them, which one look tells. */
const ANY = new RegExp(OPPOSITES.flatMap((row) => row.map(({ source }) => source)).join("|"), "u");

/** What a question says of such a row, and the row. */
export interface Opposition {
  readonly asked: readonly RegExp[];
  readonly row: readonly RegExp[];
}

/** The oppositions of which a question says one side (进口). */
export function readOppositions(question: string): readonly Opposition[] {
  if (!ANY.test(question)) return [];
  return OPPOSITES.map((row) => ({ row, asked: row.filter((word) => word.test(question)) })).filter(
    ({ asked }) => asked.length > 0,
  );
}

/**
 * Whether a stretch of a text says the opposite of what a question says (进口 and 出口), or another level (国家级 and 省级), and
 * not that itself.
 */
export function saysOpposite(oppositions: readonly Opposition[], stretch: string): boolean {
  return oppositions.some(({ asked, row }) => {
    const told = row.filter((word) => word.test(stretch));
    return told.length > 0 && !told.some((word) => asked.includes(word));
  });
}
