import type { Span } from "../../model/corpus.ts";

/** A way to ask for something, and how sentences tell it: between what the group `told` stands. */
interface Frame {
  readonly asked: RegExp;
  readonly told: RegExp;
}

const FRAMES: readonly Frame[] = [
  // 书屋以前是干什么的: 由|停用的粮站|改建而成.
  {
    asked: /(?:原来|以前|原先|从前|过去|之前|前身)(?:就)?(?:是|为)(?:个)?(?:什么|啥|干|做|哪)/u,
    told: /由(?<told>[^,;。]{2,20}?)(?:改造|改建|改成|改为|改作|翻建|扩建)/gu,
  },
  // 驿站是干嘛的: 供|工人歇脚、热饭|的驿站.
  {
    asked:
      /是(?:干|做)(?:什么|啥|嘛|吗)(?:用)?的|有(?:什么|啥)(?:用|用处|用途)(?=[?。]|$)|(?:用来|拿来)(?:干|做)(?:什么|啥|嘛)/u,
    told: /(?<![提资])供(?<told>[^,;。给应电水]{2,24}?)(?=的|使用|,|。)/gu,
  },
  // 贷款用什么做抵押: 用|林权|作质押.
  {
    asked: /[用拿以](?:什么|啥|哪些)(?:东西)?(?:来)?(?:作为|作|做|当)/u,
    told: /[用以](?<told>[^,;。用以]{2,24}?)(?:作为|[作做当](?!用|法|出))/gu,
  },
  // 评职称有什么前提: 必须|下乡满一年.
  {
    asked: /(?:什么|啥|哪些)(?:前提|条件|要求|门槛|资格)|(?:前提|条件|要求|门槛)(?:是|有)(?:什么|啥|哪些)/u,
    told: /(?:必须|须|条件是|前提是|要求是)(?<told>[^,;。]{3,24})/gu,
  },
];

/** 建成面向邻县开放的|什么: what follows the same words. */
const DESCRIBED_SO = /(?<said>\p{Script=Han}{4,12}的)“?(?:什么|啥)”?(?:样的)?[?。]?\s*$/u;

function afterSameWords(question: string, text: string): readonly Span[] {
  const said = DESCRIBED_SO.exec(question)?.groups?.said ?? "";
  // The words that describe are the last ones: 要把园区建成|面向邻县开放的.
  for (let from = 0; said.length - from > 4; from++) {
    const words = said.slice(from);
    const at = text.indexOf(words);
    if (at === -1) continue;
    const start = at + words.length + (text.startsWith("“", at + words.length) ? 1 : 0);
    const what = /^[^,;。“”、]{2,16}/u.exec(text.slice(start))?.[0];
    return what === undefined ? [] : [{ start, end: start + what.length }];
  }
  return [];
}

/** What a normalised sentence tells in the form that answers such a question. */
export function findToldInFrame(question: string, text: string): readonly Span[] {
  const described = afterSameWords(question, text);
  if (described.length > 0) return described;
  return FRAMES.filter(({ asked }) => asked.test(question)).flatMap(({ told }) => toldBy(told, text));
}

/** Where the group `told` of a pattern stands. */
function toldBy(pattern: RegExp, text: string): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: whole, groups }) => {
    const told = groups?.told ?? "";
    const start = index + whole.indexOf(told);
    return { start, end: start + told.length };
  });
}

/** 客户多为|养蟹户: what sort of people they are. */
const SORT_TOLD = /(?:多为|多是|大多是|大多为|大都是|主要是|均为|都是)(?<told>[^,;。的]{2,16})/gu;

/** The sorts of people that a normalised sentence tells. */
export function findSortsOfPeople(text: string): readonly Span[] {
  return toldBy(SORT_TOLD, text);
}
