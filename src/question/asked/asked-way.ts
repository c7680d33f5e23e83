/** How something is done is asked: 怎么解决. 怎么样, 怎么卖 and 怎么表述 ask for something else. */
const ASKS_HOW = /怎么(?!样|回事|表述|说|称呼|卖|收)|怎样(?!的)|如何/u;
/** Ways are asked for: 靠什么办法, 走的哪些路子. */
const ASKS_WAY =
  /哪(?:几|[两三四五六])(?:件|样|项)(?:大?事|工作|任务)|(?:靠|用|通过|采取|采用)(?:的)?(?:是)?(?:什么|啥|哪些|哪种|何种)|(?:哪些|什么|啥|哪几[种条个项])(?:办法|措施|举措|方式|途径|渠道|路子|手段|做法|法子|招数?)|\bhow (?:did|do|does|is|are|was|were|will|can)\b/u;

/** Whether a question asks by what something is done. */
export function asksForWay(question: string): boolean {
  return ASKS_HOW.test(question) || ASKS_WAY.test(question);
}
