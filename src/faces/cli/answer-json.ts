import type { Answer, RankedSentence } from "../../model/answer.ts";
import type { Reply } from "../../model/asking.ts";
import type { Citation } from "../../model/citation.ts";
import type { Comparison } from "../../model/facts.ts";

/** A reply as `ask --json` prints it: the first answer, the others in its field `also`; else an object that says what it is. */
export function replyToJson(reply: Reply): object {
  switch (reply.kind) {
    case "answers": {
      const [first, ...others] = reply.answers;
      return others.length === 0 ? answerToJson(first) : { ...answerToJson(first), also: others.map(answerToJson) };
    }
    case "last-answer":
      return { part: reply.part, ...answerToJson(reply.answer) };
    case "overview":
      return { figuresOf: reply.place, ...answerToJson(reply.answer) };
    case "small-talk":
      return { smallTalk: reply.says, language: reply.language };
    case "nothing-told":
      return { nothingTold: reply.place, told: reply.told, language: reply.language };
    case "articles":
      return { askedFor: "articles", language: reply.language };
    case "nothing-to-show":
      return { part: null, language: reply.language };
  }
}

function answerToJson(answer: Answer): object {
  const { question, understoodAs, language, searchedFor, missing, nearest, gloss, outcome } = answer;
  const base = {
    question,
    understoodAs,
    language,
    searchedFor,
    missing,
    nearest,
    gloss,
    outcome,
    answers: answer.answers.map(rankedToJson),
  };
  if (outcome !== "no-evidence") {
    const comparison = answer.comparison === null ? null : comparisonToJson(answer.comparison);
    return answer.checked === true ? { ...base, comparison, checked: true } : { ...base, comparison };
  }
  return { ...base, related: answer.related.map(rankedToJson) };
}

function rankedToJson({ rank, sentence, value, score, explain, citation }: RankedSentence): object {
  return {
    rank,
    sentence,
    value: value === null ? null : { text: value.text, start: value.start, end: value.end },
    score: round(score),
    signals: explain().map((share) => ({ signal: share.signal, value: round(share.value), share: round(share.share) })),
    citation: citationToJson(citation),
  };
}

function comparisonToJson({ rows, ...comparison }: Comparison): object {
  return {
    ...comparison,
    rows: rows.map(({ place, value, facts }) => ({
      place,
      value,
      facts: facts.map(({ citation, ...fact }) => ({ ...fact, citation: citationToJson(citation) })),
    })),
  };
}

/** A citation as the command line prints it. */
export function citationToJson({ raw, ...citation }: Citation): object {
  return { ...citation, rawStart: raw.start, rawEnd: raw.end };
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}
