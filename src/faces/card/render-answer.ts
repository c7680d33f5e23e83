import type { Answer, Language, RankedSentence } from "../../model.ts";
import { cutPlain, excerpt } from "./cut-text.ts";
import { type Block, fitCard } from "./fit-card.ts";
import { type FormattedText, join, mark, markSpan, type Piece } from "./formatted-text.ts";
import { renderCitation, renderShortCitation } from "./render-citation.ts";
import { WORDING } from "./wording.ts";

/** Sentences shown below the answer, and in place of one. */
const FURTHER_SENTENCES = 2;
/** Length of those sentences, in UTF-16 units. */
const EXCERPT = 80;
/** The longest list of words, in UTF-16 units. */
const LONGEST_LIST = 200;

type Evidence = Exclude<Answer, { readonly outcome: "no-evidence" }>;
type NoEvidence = Extract<Answer, { readonly outcome: "no-evidence" }>;

/** The sentences that the card of an answer shows, best first: the answer and the next ones, or the nearest ones. */
export function sentencesOnCard(answer: Answer): readonly RankedSentence[] {
  return answer.outcome === "no-evidence"
    ? answer.related.slice(0, FURTHER_SENTENCES)
    : answer.answers.slice(0, 1 + FURTHER_SENTENCES);
}

/** An answer as a card: the source sentence first, its value in bold, then where it stands; or that the corpus does not say. */
export function renderAnswer(answer: Answer): FormattedText {
  return fitCard(answer.outcome === "no-evidence" ? noEvidenceBlocks(answer) : evidenceBlocks(answer));
}

function evidenceBlocks(answer: Evidence): readonly Block[] {
  const { language, outcome, missing } = answer;
  const words = WORDING[language];
  const [best, ...further] = sentencesOnCard(answer);
  if (best === undefined) return [block(words.noEvidence)];
  const notice = missing.length > 0 ? words.partialMissing(listWords(missing, language)) : words.partial;
  return [
    ...(outcome === "partial" ? [block(mark(notice, "italic"))] : []),
    { content: quoteSentence(best), essential: true },
    block(renderCitation(best.citation, language)),
    ...(answer.checked === true ? [block(words.checked)] : []),
    ...readingBlock(answer),
    ...excerptsBlock(words.furtherSentences, further, language),
  ];
}

function noEvidenceBlocks(answer: NoEvidence): readonly Block[] {
  const { language, searchedFor, missing, nearest } = answer;
  const words = WORDING[language];
  const why = [
    ...(searchedFor.length === 0 ? [words.nothingToLookFor] : []),
    ...(missing.length === 0 ? [] : [words.missing(listWords(missing, language))]),
    ...(nearest.length === 0 ? [] : [words.nearestNames(listWords(nearest, language))]),
  ];
  return [
    { content: join([words.noEvidence, ...why], "\n"), essential: true },
    ...readingBlock(answer),
    ...excerptsBlock(words.related, sentencesOnCard(answer), language),
  ];
}

/** A source sentence, whole, its value in bold. */
function quoteSentence({ sentence, value }: RankedSentence): FormattedText {
  return mark(value === null ? sentence : markSpan(sentence, value, "bold"), "quote");
}

/** What the question was taken for: a whole question in place of a follow-up, and the terms looked for. */
function readingBlock({ understoodAs, searchedFor, language }: Answer): readonly Block[] {
  const words = WORDING[language];
  const lines = [
    ...(understoodAs === null ? [] : [words.understoodAs(cutPlain(understoodAs, LONGEST_LIST))]),
    ...(searchedFor.length === 0 ? [] : [words.searchedFor(listWords(searchedFor, language))]),
  ];
  return lines.length === 0 ? [] : [block(lines.join("\n"))];
}

function excerptsBlock(head: string, sentences: readonly RankedSentence[], language: Language): readonly Block[] {
  if (sentences.length === 0) return [];
  const excerpts = sentences.flatMap(({ rank, sentence, value, citation }) => [
    join([`${rank}. `, excerpt(sentence, value, EXCERPT)]),
    renderShortCitation(citation, language),
  ]);
  return [block(join([head, ...excerpts], "\n"))];
}

function listWords(list: readonly string[], language: Language): string {
  return cutPlain(list.join(WORDING[language].comma), LONGEST_LIST);
}

function block(piece: Piece): Block {
  return { content: join([piece]) };
}
