/** Words a Chinese question is asked with and its answer is not told with. */
const ASKING = new RegExp(
  [
    "请问一下", "请问", "问一下", "问下", "麻烦", "你好", "您好", "谢谢", "告诉我", "我想知道", "想知道", "我想问", "想问", "帮我查", "查一下", "查查", "说说",
    "有没有", "是不是", "能不能", "会不会",
    "什么时候", "什么时间", "啥时候", "何时", "几时", "多长时间", "多久", "为什么", "为何", "为啥", "什么样", "什么",
    "多少钱", "多少", "怎么样", "怎样", "怎么", "如何", "咋样", "咋",
    "哪一年", "哪一天", "哪一个", "哪一", "哪些", "哪几", "哪里", "哪儿", "哪个", "哪位", "哪家", "哪种", "哪年", "哪",
    "是谁", "谁", "几[个家名位人项条次场款种座所处间户]", "几(?=[年月天])", "几", "啥", "何(?=[年月地人种])",
    "[吗呢啊呀吧嘛哦哈么]+(?=$|[?!。,])",
  ].join("|"),
  "gu",
);

/**
 * Blanks the asking words out of a normalised Chinese question, keeping every offset: what is left is what the
 * sentence that answers can be expected to say.
 */
export function stripAskingWords(question: string): string {
  return question.replace(ASKING, (words) => " ".repeat(words.length));
}
