/** Words of which a text that says the one does not speak of the other. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = (
  [
    [/进口(?!商)/u, /出口(?!成)/u],
    [/(?<!子)女/u, /男/u],
    [/城镇|城市|市区/u, /农村|乡村/u],
    [/公办|公立/u, /民办|私立/u],
    [/线上|网上/u, /线下|实体/u],
    [/国有/u, /民营|私营/u],
    [/新建|新增/u, /改建|改造/u],
    [/夏/u, /冬/u],
    [/春/u, /秋/u],
    [/白天|日间/u, /晚上|夜间|夜里/u],
    [/本科/u, /专科|高职/u],
    [/成人|成年/u, /儿童|未成年/u],
    [/货物|货运/u, /旅客|客运|乘客/u],
    [/上半年/u, /下半年/u],
    [/早班|首班/u, /末班|晚班/u],
  ] as const
).flatMap(([one, other]) => [
  [one, other],
  [other, one],
]);

/** Whether a stretch of a text says the opposite of what a question says (进口 and 出口), and not that itself. */
export function saysOpposite(question: string, stretch: string): boolean {
  return OPPOSITES.some(
    ([asked, told]) => asked.test(question) && !told.test(question) && told.test(stretch) && !asked.test(stretch),
  );
}
