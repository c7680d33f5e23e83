/** Words of which a text that says one does not speak of the others of its row. */
const OPPOSITES: readonly (readonly RegExp[])[] = [
  [/进口(?!商)/u, /出口(?!成)/u],
  [/(?<!子)女|\b(?:women|woman|female|girls?)\b/u, /男|\b(?:men|male|boys?)\b/u],
  [/城镇|城市|市区|\burban\b/u, /农村|乡村|\brural\b/u],
  [/公办|公立/u, /民办|私立/u],
  [/线上|网上|上网|互联网|\b(?:online|internet)\b/u, /线下|实体|\boffline\b/u],
  [/国有/u, /民营|私营/u],
  [/新建|新增/u, /改建|改造/u],
  [/夏/u, /冬/u],
  [/春/u, /秋/u],
  [/白天|日间/u, /晚上|夜间|夜里/u],
  [/本科/u, /专科|高职/u],
  [/成人|成年/u, /儿童|未成年/u],
  [/货物|货运/u, /旅客|客运|乘客/u],
  [/上半年/u, /下半年/u],
  [/半程|\bhalf marathon\b/u, /全程|\bfull marathon\b/u],
  [/上游/u, /中游/u, /下游/u],
  [/第一[次回]|首次|\bfirst time\b/u, /最近一[次回]|上一?[次回]|最后一[次回]|\blast time\b/u],
  [/早班|首班|头班/u, /末班|晚班/u],
  // 县级 is also told as 县域, 市级 as 市.
  [/国家级/u, /自治区级|省级/u],
];

/** What a question says of such a row, and the row. */
export interface Opposition {
  readonly asked: readonly RegExp[];
  readonly row: readonly RegExp[];
}

/** The oppositions of which a question says one side (进口). */
export function readOppositions(question: string): readonly Opposition[] {
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
