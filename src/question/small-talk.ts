import type { SmallTalk } from "../model/asking.ts";
import type { Language } from "../model/corpus.ts";
import { bareWords } from "./bare-words.ts";
import { detectLanguage } from "./detect-language.ts";

const WHAT = "(?:[什甚]么|啥|乜嘢?)";
const YOU = "(?:你们?|您)";
const PARTICLE = "[啊呀呢哦噢喔啦嘛吧哈哒滴嘞咯了]*";

/** What each kind is said with: Chinese with particles after it, English up to the end of a word. Longer ways come first. */
const WAYS: readonly (readonly [SmallTalk, { readonly zh: readonly string[]; readonly en: readonly string[] }])[] = [
  [
    "who-are-you",
    {
      zh: [
        `(?:请问)?${YOU}(?:到底|究竟)?是(?:谁|哪位|(?:干|做)?${WHAT}(?:人|东西|机器人)?的?|干嘛的|(?:一?个)?(?:机器人|真?人|人工智能|ai)吗)`,
        `(?:请问)?${YOU}(?:的名字)?(?:叫|是)${WHAT}(?:名字?)?`,
        `这是(?:个|一个)?${WHAT}(?:机器人|程序|软件)`,
        `(?:请|先)?(?:做个?)?自我介绍(?:一下)?`,
        `(?:请|先)?介绍(?:一下|下)?${YOU}?自己`,
      ],
      en: [
        "who (?:are|r) (?:you|u)",
        "what are you",
        "what(?:'s| is) (?:your name|this (?:bot|thing|app))",
        "are you (?:a |an )?(?:bot|robot|ai|human|real(?: person)?)",
        "(?:please )?(?:introduce yourself|tell me about yourself)",
      ],
    },
  ],
  [
    "how-to-ask",
    {
      zh: [
        `${YOU}都?(?:能|会|可以)(?:帮我|为我)?(?:做|干)?(?:点|些)?(?:${WHAT}(?:事情?)?|哪些事情?)`,
        `${YOU}有(?:${WHAT}|哪些)(?:功能|用处?|本事)`,
        `${YOU}?(?:这个(?:机器人)?|机器人)?(?:要|该|应该)?(?:怎么|如何|怎样|咋)(?:使用|用|玩|提问)`,
        `我?(?:可以|能|该|应该)(?:向${YOU}|跟${YOU})?(?:怎么|如何)?(?:问${YOU}?)(?:${WHAT}(?:问题)?|哪些问题)`,
        "(?:我该|我应该|应该)怎么(?:问|提问)",
        "帮助|(?:使用)?说明|使用(?:帮助|方法|指南)",
        "用法",
        "帮帮?我",
        "菜单",
      ],
      en: [
        "how (?:do|can|should|to) (?:i |you |one )?(?:use|ask)(?: (?:the bot|this bot|this|you|questions?))?",
        "how (?:does|do) (?:this bot|the bot|this|you) work",
        "what (?:can|could|do) (?:you|u|this bot|i) (?:do|ask|know)(?: (?:you|for me|about|here))*",
        "(?:please )?help(?: me)?(?: please)?",
        "usage|instructions|commands|menu",
      ],
    },
  ],
  [
    "objection",
    {
      zh: [
        `${YOU}?(?:回?答|说|弄|搞)得?(?:错了|不对|不准确?)`,
        "答非所问",
        "不是(?:这个(?:意思)?|这样的?)",
        "(?:我问的不是|我不是问|不是问)这个",
        "没(?:有)?回答(?:我的?)?问题",
        "(?:完全|根本)?(?:不对|不准确|不准|不正确)",
        "胡说(?:八道)?",
        "错误?|不是|不",
      ],
      en: [
        "(?:(?:that|this|it)(?:'s| is|s)? |you(?:'re| are) )?(?:totally |completely )?(?:wrong|incorrect|not (?:right|correct|true))",
        "(?:(?:that|this)(?:'s| is) )?not what i (?:asked|meant|wanted)(?: for| about)?",
        "(?:i )?(?:don't|do not|didn't) (?:understand|ask that|ask for that)",
        "(?:wrong|bad) answer",
        "no(?! (?:problem|worries|thanks?))|nope|nah|huh",
      ],
    },
  ],
  [
    "farewell",
    {
      zh: ["再见", "拜+", "晚安", "(?:回头|下次|明天|改天)(?:见|聊|再聊|再说)", "886?"],
      en: ["(?:good ?)?bye(?: bye)?", "see (?:you|ya)(?: later| soon| tomorrow)?", "good ?night", "farewell"],
    },
  ],
  [
    "thanks",
    {
      zh: [
        `(?:非常|十分|太|真的?|好的?)?(?:感谢|谢谢|多谢|谢)(?:${YOU}|大家)?(?:的(?:帮助|帮忙|回答|解答|回复))?`,
        `(?:辛苦|麻烦)${YOU}?(?=了)`,
        "唔该(?:晒)?",
      ],
      en: [
        "(?:no |many |ok )?(?:thank (?:you|u)|thanks?|thanx|thx|tks|ty)(?: (?:a lot|a million|so much|very much|again|everyone|bot|for (?:your|the) (?:help|answers?|info|information)))*",
        "much appreciated|(?:i )?appreciate it|cheers",
      ],
    },
  ],
  [
    "greeting",
    {
      zh: [
        `(?:你们?|您|大家|早上|上午|中午|下午|晚上|诸位|各位)好(?:吗|(?:小)?(?:机器人|助手|问政))?`,
        `${YOU}?(?:有人)?在(?:不在|吗|么|嘛)`,
        "有人(?:在)?(?:吗|么|嘛)",
        "早安?",
        "哈[喽啰罗]|嗨|喂|哈罗",
        "扎西德勒",
        "བཀྲ་?\\s*ཤིས་?\\s*བདེ་?\\s*ལེགས[་།]*",
      ],
      en: [
        "(?:hi+|hello+|hey+|hiya|howdy|greetings|yo)(?: (?:there|bot|all|everyone|again|wenzheng))?",
        "good (?:morning|afternoon|evening|day)",
        "how are (?:you|u)(?: doing)?(?: today)?",
        "(?:are you|anybody|anyone) (?:there|here)",
        "ni ?hao|tashi delek",
      ],
    },
  ],
  [
    "agreement",
    {
      zh: [
        "(?:太|真|很|挺|非常)(?:好|棒|厉害|赞|不错|牛|可以)",
        "[嗯恩唔哦噢喔哇啊额呃]+|呵+|嘿{2,}|嘻+|哈{2,}|666+",
        "真的(?:吗|假的)?|是吗|好的|对的|是的|可以的?|没错|不错|厉害|完美|好|对|是|行|赞|棒",
        "我?(?:明白|知道|懂|了解|清楚)了|明白|收到|了解",
        "原来(?:如此|是这样)|这样(?=[啊呀])|没(?:问题|关系|事)|(?:不用|没有?)了",
      ],
      en: [
        "(?:that(?:'s| is) )?(?:very |so |really )?(?:good|great|nice|cool|fine|perfect|awesome|wonderful|interesting|amazing|excellent)(?: (?:job|work|bot|one|to know))?",
        "ok(?:ay|ey|ie)?|k|kk|yes|yeah|yep|yup|sure|right|alright|all right|wow|oh|ah|hm+|indeed|exactly|correct|really|agreed|well done",
        "i (?:see|understand|got it)|got it|understood|makes sense|no (?:problem|worries)|never ?mind",
        "(?:ha){2,}h?|(?:he){2,}|lol|lmao|rofl",
      ],
    },
  ],
];

const PATTERNS: readonly (readonly [SmallTalk, RegExp])[] = WAYS.map(([kind, { zh, en }]) => [
  kind,
  new RegExp(`\\s*(?:(?:${zh.join("|")})${PARTICLE}|(?:${en.join("|")})(?![a-z0-9']))\\s*`, "uy"),
]);

/**
 * What a message says that asks nothing: a greeting, thanks, an interjection, a word about the program itself, or marks
 * and pictures alone. Of several things said (好的，谢谢！) the one that wants most of a reply.
 * @returns null when anything else is said beside it
 */
export function readSmallTalk(message: string): SmallTalk | null {
  const words = bareWords(message);
  // A command that was begun and not written.
  if (/^[/／]+$/u.test(message.trim())) return "how-to-ask";
  if (words === "") return message.trim() === "" ? null : /[?？]/u.test(message) ? "objection" : "agreement";
  const said = new Set<SmallTalk>();
  let at = 0;
  while (at < words.length) {
    const [kind, end] = sayingAt(words, at);
    if (kind === null) return null;
    said.add(kind);
    at = end;
  }
  return PATTERNS.map(([kind]) => kind).find((kind) => said.has(kind)) ?? null;
}

/** Marks that are typed in Chinese. */
const CHINESE_MARKS = /[？！。，、；：…～]/u;

/** The language of small talk; null where anyone may have said it: marks alone, or one word such as ok. */
export function languageOfSmallTalk(message: string): Language | null {
  if (bareWords(message) === "" && CHINESE_MARKS.test(message)) return "zh";
  return /^[a-z]*$/u.test(bareWords(message)) ? null : detectLanguage(message);
}

/** The longest saying that begins there, with where it ends. */
function sayingAt(words: string, at: number): readonly [SmallTalk | null, number] {
  let longest: readonly [SmallTalk | null, number] = [null, at];
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const end = pattern.test(words) ? pattern.lastIndex : at;
    if (end > longest[1]) longest = [kind, end];
  }
  return longest;
}
