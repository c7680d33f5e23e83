import type { Answer, RankedSentence } from "../../model/answer.ts";
import { speakIn } from "../texts/speak.ts";
import type { CardStyle } from "./card-style.ts";
import { cutPlain, excerpt } from "./cut-text.ts";
import { type Block, block, fitCard } from "./fit-card.ts";
import { type FormattedText, join, mark } from "./formatted-text.ts";
import { renderCitation, renderCitationLine, renderShortCitation } from "./render-citation.ts";
import { renderComparison } from "./render-comparison.ts";
import { listWords, readingBlock } from "./render-reading.ts";
import { sentenceBlocks } from "./render-sentence.ts";

/** Sentences shown below the answer, and in place of one. */
const FURTHER_SENTENCES = 2;
/** Length of those sentences, in UTF-16 units. */
const EXCERPT = 80;
const LONGEST_GLOSS = 200;

type Evidence = Exclude<Answer, { readonly outcome: "no-evidence" }>;
type NoEvidence = Extract<Answer, { readonly outcome: "no-evidence" }>;

/** The sentences that the card of an answer shows, best first: the answer and the next ones, or the nearest ones. */
export function sentencesOnCard(answer: Answer): readonly RankedSentence[] {
  return answer.outcome === "no-evidence"
    ? answer.related.slice(0, FURTHER_SENTENCES)
    : answer.answers.slice(0, 1 + FURTHER_SENTENCES);
}

/**
 * An answer as a card: the short answer, the source sentence with its value in bold, where it stands, what was looked
 * for, further sentences; or that the corpus does not say.
 */
export function renderAnswer(answer: Answer, style: CardStyle): FormattedText {
  return fitCard(answer.outcome === "no-evidence" ? noEvidenceBlocks(answer, style) : evidenceBlocks(answer, style));
}

/** An answer that begins all that was asked for of a place, and the command that lists all its figures. */
export function renderOverview(answer: Answer, command: string, style: CardStyle): FormattedText {
  const blocks = answer.outcome === "no-evidence" ? noEvidenceBlocks(answer, style) : evidenceBlocks(answer, style);
  return fitCard([...blocks, { content: join([speakIn(style.locale)("all-figures", { command })]), essential: true }]);
}

function evidenceBlocks(answer: Evidence, style: CardStyle): readonly Block[] {
  const speak = speakIn(style.locale);
  const [best, ...further] = sentencesOnCard(answer);
  if (best === undefined) return [block(speak("no-evidence"))];
  const { outcome, missing, nearest, gloss, comparison } = answer;
  const notice = [
    missing.length > 0 ? speak("partial-missing", { words: listWords(missing, style.locale) }) : speak("partial"),
    ...(nearest.length === 0 ? [] : [speak("nearest-names", { names: listWords(nearest, style.locale) })]),
  ].join("\n");
  return [
    ...(outcome === "partial" ? [block(mark(notice, "italic"))] : []),
    ...(comparison === null ? [] : [{ content: renderComparison(comparison, style), essential: true }]),
    ...sentenceBlocks(best, comparison === null ? "whole" : "below a comparison"),
    ...(gloss === null ? [] : [block(mark(speak("gloss", { words: cutPlain(gloss, LONGEST_GLOSS) }), "italic"))]),
    block(style.short ? renderCitationLine(best.citation, style) : renderCitation(best.citation, style)),
    ...(answer.checked === true ? [block(speak("checked"))] : []),
    ...readingBlock(answer, style),
    ...(style.short ? [] : excerptsBlock(speak("further-sentences"), further, style)),
  ];
}

function noEvidenceBlocks(answer: NoEvidence, style: CardStyle): readonly Block[] {
  const { searchedFor, missing, nearest } = answer;
  const { locale } = style;
  const speak = speakIn(locale);
  const why = [
    ...(searchedFor.length === 0 ? [speak("nothing-to-look-for")] : []),
    ...(missing.length === 0 ? [] : [speak("missing", { words: listWords(missing, locale) })]),
    ...(nearest.length === 0 ? [] : [speak("nearest-names", { names: listWords(nearest, locale) })]),
  ];
  return [
    { content: join([speak("no-evidence"), ...why], "\n"), essential: true },
    ...readingBlock(answer, style),
    ...(style.short ? [] : excerptsBlock(speak("related"), sentencesOnCard(answer), style)),
  ];
}

function excerptsBlock(head: string, sentences: readonly RankedSentence[], style: CardStyle): readonly Block[] {
  if (sentences.length === 0) return [];
  const excerpts = sentences.flatMap(({ rank, sentence, value, citation }) => [
    join([`${rank}. `, excerpt(sentence, value, EXCERPT)]),
    renderShortCitation(citation, style),
  ]);
  return [block(join([head, ...excerpts], "\n"))];
}
