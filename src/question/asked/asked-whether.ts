const WHETHER =
  /有没[有得]|有[无否]|是否|(?<verb>\p{Script=Han})不\k<verb>|(?:没有|没|不|吗|么|嘛|否)[?。!\s]*$|^(?:is|are|was|were|has|have|had|does|do|did|can|will)\b/iu;
/** 有没有啥奖励 asks for a thing all the same. */
const ASKS_BESIDES = /什么|啥|多少|几|哪|谁|怎|咋|何|\b(?:what|which|who|whom|whose|when|where|why|how)\b/iu;

/** Whether a question, normalised, is answered by yes or no: the sentence says it, and no name or figure in it does. */
export function asksWhether(question: string): boolean {
  return WHETHER.test(question) && !ASKS_BESIDES.test(question);
}
