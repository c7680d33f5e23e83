/** An office alone asks who holds it: 乌砾口市卫健局局长？ */
const OFFICE_ALONE =
  /^[^,，。?？]{2,16}(?:[局厅处科院校所站县市区州乡镇村会社团队厂园店场馆行]长|主任|支书|书记|总?经理|负责人|老板|店主|教练|总工程师|总工|发言人)(?<end>[?？。!！\s]*)$/u;
/** Asking words, and what says that something is so. */
const SAYS_MORE = /多少|几|谁|哪|什么|怎|吗|呢|何|是|有|的人|说/u;

/** Reads an office alone as the question who holds it. Any other question stays as it is. */
export function askWho(question: string): string {
  const { end } = OFFICE_ALONE.exec(question)?.groups ?? {};
  return end === undefined || SAYS_MORE.test(question)
    ? question
    : `${question.slice(0, question.length - end.length)}是谁?`;
}
