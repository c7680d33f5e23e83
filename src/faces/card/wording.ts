import type { CorpusSize, Language } from "../../model.ts";

/** Everything the program says in its own words. Source sentences are never among them: they stay as they are. */
export interface Wording {
  /** What joins a list of words. */
  readonly comma: string;
  readonly reporter: (name: string) => string;
  readonly page: (page: string) => string;
  readonly place: (paragraph: number, sentence: number) => string;
  readonly note: (note: string) => string;
  readonly understoodAs: (question: string) => string;
  readonly searchedFor: (terms: string) => string;
  readonly furtherSentences: string;
  readonly partial: string;
  readonly partialMissing: (words: string) => string;
  /** Marks an answer that a person has approved. */
  readonly checked: string;
  readonly noEvidence: string;
  readonly nothingToLookFor: string;
  readonly missing: (words: string) => string;
  readonly nearestNames: (names: string) => string;
  /** Heads sentences that are near the question and do not answer it. */
  readonly related: string;
  readonly resultsPage: (page: number, pages: number) => string;
  readonly noMoreResults: string;
  readonly noSuchSentence: (count: number) => string;
  readonly contextGone: string;
  readonly purpose: string;
  readonly size: (size: CorpusSize) => string;
  readonly examplesHead: string;
  readonly howToAsk: string;
  readonly promise: string;
  readonly contextButton: string;
  readonly moreButton: string;
  readonly askFirst: string;
  readonly unknownCommand: string;
  readonly failure: string;
  readonly terminalCommands: string;
  readonly telegramSetup: string;
}

/** The words of each language that can be asked in. */
export const WORDING = {
  zh: {
    comma: "、",
    reporter: (name) => `记者 ${name}`,
    page: (page) => `第${page}版`,
    place: (paragraph, sentence) => `第${paragraph}段第${sentence}句`,
    note: (note) => `注：${note}`,
    understoodAs: (question) => `理解为：${question}`,
    searchedFor: (terms) => `查找：${terms}`,
    furtherSentences: "其他相关句子",
    partial: "以下句子只涉及问题的一部分。",
    partialMissing: (words) => `以下句子只涉及问题的一部分；语料里没有出现：${words}`,
    checked: "✓ 已经人工审定",
    noEvidence: "语料里没有答案。",
    nothingToLookFor: "问题里没有可以查找的词，请写得具体一些。",
    missing: (words) => `语料里没有出现：${words}`,
    nearestNames: (names) => `您要问的是不是：${names}？`,
    related: "最接近的句子（不是答案）",
    resultsPage: (page, pages) => `更多句子（第${page}页，共${pages}页）`,
    noMoreResults: "没有更多句子了。",
    noSuchSentence: (count) => (count === 0 ? "没有句子可看。" : `请给出1到${count}之间的序号。`),
    contextGone: "这句话已不在语料里，请重新提问。",
    purpose: "问政：用报纸原句回答关于本地政策和新闻的问题。",
    size: ({ articles, paragraphs, sentences }) => `现有${articles}篇报道，${paragraphs}段，${sentences}句。`,
    examplesHead: "例如：",
    howToAsk: "可以用中文或英文提问。每个回答都先给出原句，再注明标题、记者、段落和文件。",
    promise: "只引用原句，不编造；语料里没有的，就说没有。",
    contextButton: "上下文",
    moreButton: "更多",
    askFirst: "请先提一个问题。",
    unknownCommand: "没有这个命令；/help 列出所有命令。",
    failure: "抱歉，这个问题没能处理好，请稍后再试。",
    terminalCommands: "/context N 第N句的上下文 · /more 更多句子 · /help 帮助 · /quit 退出",
    telegramSetup: "要在 Telegram 里使用：向 @BotFather 申请令牌，写入 .env 的 BOT_TOKEN=，再运行 npm start。",
  },
  en: {
    comma: ", ",
    reporter: (name) => `reporter ${name}`,
    page: (page) => `page ${page}`,
    place: (paragraph, sentence) => `¶ ${paragraph}, sentence ${sentence}`,
    note: (note) => `Note: ${note}`,
    understoodAs: (question) => `Understood as: ${question}`,
    searchedFor: (terms) => `Searched for: ${terms}`,
    furtherSentences: "Further sentences",
    partial: "This covers only a part of the question.",
    partialMissing: (words) => `This covers only a part of the question; nowhere in the corpus: ${words}`,
    checked: "✓ Checked by a person",
    noEvidence: "The corpus does not say.",
    nothingToLookFor: "The question holds no word to look for; please be more specific.",
    missing: (words) => `Nowhere in the corpus: ${words}`,
    nearestNames: (names) => `Did you mean: ${names}?`,
    related: "Nearest sentences (not an answer)",
    resultsPage: (page, pages) => `More sentences (page ${page} of ${pages})`,
    noMoreResults: "There are no more sentences.",
    noSuchSentence: (count) =>
      count === 0 ? "There is no sentence to read on from." : `Give a number from 1 to ${count}.`,
    contextGone: "This sentence is no longer in the corpus; please ask again.",
    purpose: "Wenzheng answers questions about regional policy and local news with sentences from the papers.",
    size: ({ articles, paragraphs, sentences }) =>
      `It has read ${articles} articles, ${paragraphs} paragraphs, ${sentences} sentences.`,
    examplesHead: "For example:",
    howToAsk:
      "Ask in English or Chinese. Each answer gives the sentence in the original first, then its headline, reporter, paragraph and file.",
    promise: "It quotes and never makes anything up; what the corpus does not say, it does not say.",
    contextButton: "Context",
    moreButton: "More",
    askFirst: "Please ask a question first.",
    unknownCommand: "There is no such command; /help lists them.",
    failure: "Sorry, this question could not be handled. Please try again later.",
    terminalCommands: "/context N around sentence N · /more further sentences · /help · /quit",
    telegramSetup: "For Telegram: get a token from @BotFather, put it into .env as BOT_TOKEN=, then npm start.",
  },
} as const satisfies Record<Language, Wording>;
