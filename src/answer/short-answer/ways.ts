import type { Span } from "../../model/corpus.ts";
import { asksForWay } from "../../question/asked/asked-way.ts";

/** 做法是|给每条街配一名协管员,…; 通过|自治区科技计划、支持计划|等渠道: by what something is done, up to the word for a way or the next mark. */
const WAY =
  /(?<=通过|依托|借助|凭借|采取|采用|运用)(?<way>[^,;。:]{2,60}?)(?=等?(?:多种|各种)?(?:方式|渠道|途径|形式|办法|措施|手段|举措|模式|做法)|,|。)|(?<=(?:做法|办法|法子|招数|诀窍|路子)(?:很简单)?(?:就)?是)(?<told>[^:。]{6,})(?=。)/gu;

/** 电话、网站和自助机|三种(方式), 由中心校配送|的(办法) */
const COUNTED_AT_END = /(?:[两三四五六七八九十\d]+[种类条项个]|的)$/u;

/** The ways a normalised sentence tells of, where the question asks how something is done. */
export function findWays(question: string, text: string): readonly Span[] {
  if (!asksForWay(question)) return [];
  return [...text.matchAll(WAY)].map(({ index, 0: way }) => {
    const bare = way.replace(COUNTED_AT_END, "");
    return { start: index, end: index + bare.length };
  });
}
