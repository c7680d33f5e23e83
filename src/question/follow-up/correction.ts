/** What a message says that it meant. */
export interface Correction {
  /** The words themselves: 八宿. */
  readonly said: string;
  /** Put as a follow-up: 八宿呢. */
  readonly asFollowUp: string;
}

const CHINESE = [
  /^(?:我的意思是|我(?:刚才|剛才)?(?:想|要)?(?:问|問|说|說|指)的(?:是|应该是|應該是)|我是(?:想)?(?:问|問|说|說|指))[:：,，\s]*(?<meant>.+?)(?:[,，\s]*不是.*)?$/u,
  /^(?:我(?:问|問|说|說)的)?不是(?<other>[^,，。?？吗嗎是]{1,12})[,，。;；\s]*(?:而)?是(?<meant>.+)$/u,
  /^是?(?<meant>[^,，。是]{1,12})[,，]\s*不是[^,，。?？是吗嗎]{1,12}$/u,
];
const ENGLISH = [
  /^(?:sorry,? |actually,? )?(?:i (?:meant|mean|was asking about|am asking about|asked about|meant to ask about)|i'm asking about|my question (?:is|was) about)\s+(?<meant>.+?)(?:,? not .*)?$/iu,
  /^not (?<other>[^,;]{1,30}?)(?:[,;]\s*(?:but )?| but )(?:in |for |about )?(?<meant>.+)$/iu,
];
const END = /[\s?？。.!！~～啊呀呢吧啦的]+$/u;

/** Reads a message that says what the question before it was about (我问的是八宿, 不是芒康，是八宿, I meant Basu); null for any other. */
export function readCorrection(message: string): Correction | null {
  const text = message.replace(/[。.!！~～\s]+$/u, "").trim();
  const chinese = meantIn(text, CHINESE);
  if (chinese !== null) return { said: chinese, asFollowUp: `${chinese}呢` };
  const english = meantIn(text, ENGLISH);
  return english === null ? null : { said: english, asFollowUp: `what about ${english}` };
}

function meantIn(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const meant = pattern.exec(text)?.groups?.meant?.replace(END, "") ?? "";
    if (meant !== "") return meant;
  }
  return null;
}
