import type { Language } from "../../../model.ts";

/** What the bot says to the staff, the people who look after its corpus. */
interface StaffWording {
  readonly notStaff: string;
  readonly privateOnly: string;
  readonly help: string;
  readonly sendFile: string;
  readonly tooLarge: (megabytes: number) => string;
  readonly cannotDownload: string;
  readonly nothingFound: (name: string) => string;
  readonly found: (name: string, articles: number, captions: number) => string;
  readonly knownMark: string;
  readonly paragraphs: (count: number) => string;
  readonly doubts: string;
  readonly doubt: (line: number, message: string) => string;
  readonly accept: string;
  readonly discard: string;
  readonly checking: (name: string) => string;
  readonly served: (name: string, files: readonly string[]) => string;
  readonly nothingNew: (name: string) => string;
  readonly turnedWrong: (name: string) => string;
  readonly wrongQuestion: (question: string, expected: string | null, got: string | null) => string;
  readonly notAdded: (name: string, why: string) => string;
  readonly discarded: (name: string) => string;
  readonly expired: string;
  readonly noneUnanswered: string;
  readonly unanswered: (groups: number) => string;
  readonly unansweredLine: (question: string, noEvidence: number, votedDown: number) => string;
  readonly howToPin: string;
  readonly noSuchSentence: string;
  readonly pinned: (question: string, sentence: string, title: string) => string;
  readonly pinnedNotRecorded: string;
  readonly unpinned: (question: string) => string;
  readonly notPinned: string;
  readonly stats: (stats: Stats) => string;
}

interface Stats {
  readonly articles: number;
  readonly sentences: number;
  readonly questions: Readonly<Record<string, number>>;
  readonly up: number;
  readonly down: number;
  readonly unanswered: number;
  readonly pins: number;
  readonly hours: number;
  readonly megabytes: number;
}

export const STAFF_WORDING = {
  zh: {
    notStaff: "抱歉，这个命令只有管理人员可以使用。",
    privateOnly: "请在与机器人的私聊里使用这个命令。",
    help: [
      "管理命令：",
      "发送版面文件：预览其中的报道，再收录或放弃",
      "/unanswered 没有答上的问题，附CSV文件",
      "/pin 问题 → 原句：审定一个回答（或用“/pin 问题”回复一张回答卡）",
      "/unpin 问题：取消审定",
      "/stats 统计",
    ].join("\n"),
    sendFile: "请把版面的文本文件发给我，每个文件一版。",
    tooLarge: (megabytes) => `文件太大了，最大${megabytes}MB，请按版面拆开再发。`,
    cannotDownload: "文件没能从 Telegram 取下来，请重新发送。",
    nothingFound: (name) => `${name}：没有找到报道。`,
    found: (name, articles, captions) => `${name}：${articles}篇报道，${captions}条图片说明`,
    knownMark: "（已收录）",
    paragraphs: (count) => `${count}段`,
    doubts: "存疑之处",
    doubt: (line, message) => `第${line}行：${message}`,
    accept: "收录",
    discard: "放弃",
    checking: (name) => `${name}：正在核对并建立索引……`,
    served: (name, files) => `${name}：已收录，现在就可以提问。\n${files.join("\n")}`,
    nothingNew: (name) => `${name}：其中的报道都已收录过，没有改动。`,
    turnedWrong: (name) => `${name}：没有收录。收录后以下原本答对的问题会答错，因此仍使用原来的索引：`,
    wrongQuestion: (question, expected, got) =>
      `· ${question}\n  应答：${expected ?? "语料里没有答案"}\n  会答：${got ?? "语料里没有答案"}`,
    notAdded: (name, why) => `${name}：没有收录。${why}`,
    discarded: (name) => `${name}：已放弃。`,
    expired: "这份文件已处理过或已过期，请重新发送。",
    noneUnanswered: "没有未答上的问题。",
    unanswered: (groups) => `没有答上或被评为不对的问题：${groups}个`,
    unansweredLine: (question, noEvidence, votedDown) => `· ${question}（无答案${noEvidence}次，差评${votedDown}次）`,
    howToPin: "用法：/pin 问题 → 原句（或句子编号）；也可以用“/pin 问题”回复一张回答卡，审定卡上的第一句。",
    noSuchSentence: "语料里没有这句话；请照原文写出整句，或给出句子编号。",
    pinned: (question, sentence, title) => `已审定：${question}\n${sentence}\n《${title}》`,
    pinnedNotRecorded: "（没能写入语料的问题文件，请检查其权限。）",
    unpinned: (question) => `已取消审定：${question}`,
    notPinned: "这个问题没有审定过的回答。",
    stats: ({ articles, sentences, questions, up, down, unanswered, pins, hours, megabytes }) =>
      [
        `语料：${articles}篇，${sentences}句`,
        `本次运行${hours}小时：答上${questions.answered ?? 0}，部分${questions.partial ?? 0}，无答案${questions["no-evidence"] ?? 0}`,
        `评价：👍 ${up}，👎 ${down}`,
        `待处理的问题：${unanswered}；已审定：${pins}`,
        `内存：${megabytes}MB`,
      ].join("\n"),
  },
  en: {
    notStaff: "Sorry, this command is for the staff.",
    privateOnly: "Please use this command in the private chat with the bot.",
    help: [
      "For the staff:",
      "Send the file of a page: see the articles in it, then accept or discard them",
      "/unanswered what could not be answered, with a CSV file",
      "/pin QUESTION → SENTENCE approves an answer (or reply to a card with /pin QUESTION)",
      "/unpin QUESTION takes it back",
      "/stats figures",
    ].join("\n"),
    sendFile: "Send me the text of a page as a file, a page a file.",
    tooLarge: (megabytes) => `This file is too large: ${megabytes} MB at most. Split it into pages.`,
    cannotDownload: "The file could not be fetched from Telegram; please send it again.",
    nothingFound: (name) => `${name}: no articles found.`,
    found: (name, articles, captions) => `${name}: ${articles} articles, ${captions} captions`,
    knownMark: " (in the corpus already)",
    paragraphs: (count) => `${count} ¶`,
    doubts: "Doubts",
    doubt: (line, message) => `line ${line}: ${message}`,
    accept: "Accept",
    discard: "Discard",
    checking: (name) => `${name}: being checked and indexed…`,
    served: (name, files) => `${name}: added; questions are answered from it now.\n${files.join("\n")}`,
    nothingNew: (name) => `${name}: the corpus has all of this; nothing was changed.`,
    turnedWrong: (name) =>
      `${name}: not added. With it, these questions would turn wrong, so the index stays as it is:`,
    wrongQuestion: (question, expected, got) =>
      `· ${question}\n  right: ${expected ?? "the corpus does not say"}\n  would be: ${got ?? "the corpus does not say"}`,
    notAdded: (name, why) => `${name}: not added. ${why}`,
    discarded: (name) => `${name}: discarded.`,
    expired: "This file was dealt with or has expired; please send it again.",
    noneUnanswered: "There are no unanswered questions.",
    unanswered: (groups) => `Questions without an answer, or with one voted down: ${groups}`,
    unansweredLine: (question, noEvidence, votedDown) => `· ${question} (no evidence ${noEvidence}, 👎 ${votedDown})`,
    howToPin:
      "Usage: /pin QUESTION → SENTENCE (its words or its id); or reply to a card with /pin QUESTION to approve its first sentence.",
    noSuchSentence: "The corpus has no such sentence; give all its words as they stand there, or its id.",
    pinned: (question, sentence, title) => `Approved: ${question}\n${sentence}\n《${title}》`,
    pinnedNotRecorded: "(It could not be written to the corpus' questions; check the permissions of that file.)",
    unpinned: (question) => `No longer approved: ${question}`,
    notPinned: "This question has no approved answer.",
    stats: ({ articles, sentences, questions, up, down, unanswered, pins, hours, megabytes }) =>
      [
        `Corpus: ${articles} articles, ${sentences} sentences`,
        `This run, ${hours} hours: ${questions.answered ?? 0} answered, ${questions.partial ?? 0} in part, ${questions["no-evidence"] ?? 0} without evidence`,
        `Votes: 👍 ${up}, 👎 ${down}`,
        `Questions to look at: ${unanswered}; approved answers: ${pins}`,
        `Memory: ${megabytes} MB`,
      ].join("\n"),
  },
} as const satisfies Record<Language, StaffWording>;
