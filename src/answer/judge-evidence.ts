import { type CorpusIndex, holdsTerm } from "../index/corpus-index.ts";
import type { Outcome, Place } from "../model.ts";
import type { ExpectedKind, SoughtPart } from "../question/analysed-question.ts";
import { readAskedThing } from "../question/asked-thing.ts";
import type { PlaceTree } from "../question/place-scope.ts";
import { chineseNames } from "../question/region.ts";
import type { Evidence } from "../ranking/evidence.ts";
import { ORGANISATION_FOR_PERSON } from "../ranking/find-answers.ts";
import { likelihoodOf } from "../ranking/likelihood.ts";
import { logOddsOf } from "../ranking/log-odds.ts";
import type { Ranking } from "../ranking/rank-sentences.ts";
import { coverage, focusCoverage, inheritedCoverage } from "../ranking/signals/coverage.ts";
import { closeMeaning } from "../ranking/signals/meanings.ts";
import { OTHER_PLACE, PART_OF_PLACE, placeAgreement } from "../ranking/signals/place.ts";
import { resolveTimes } from "../text/relative-time.ts";

/** Kinds of answer that a sentence must offer to be an answer at all, and how well. */
const MUST_OFFER: ReadonlySet<ExpectedKind> = new Set(["count", "money", "percent", "date", "duration", "policy"]);
const LEAST_FIT = 0.25;

/** Share of the question, 0 to 1, from which a sentence that says so much answers. */
const SAYS_ALL = 0.55;
/** A bare topic is told of, in part, by a sentence that says so much of it. */
const SAYS_PART = 0.47;
/** A sentence that says less answers all the same when it is likelier right than not. */
const LIKELY = 0.5;
/** A sentence with a smaller chance is a near miss, however much of the question it says. */
const UNLIKELY = 0.03;

/**
 * How far a figure is believed: the log odds of its sentence and how near it stands to the question's words, by logistic
 * regression over proven questions on newspapers for a figure, the constant a little lower for the sake of near misses
 * (docs/experiments.md). These mostly have a figure of the kind asked for that belongs to something else.
 */
const FIGURE = { odds: 0.93, nearness: 1.23, least: 0.03, constant: 3.1 };

const DATE_NEARNESS = 0.06;

/** A word in Latin letters with a capital: a name that was not found, so that the sentence may speak of another. */
const LATIN_NAME = /^\p{Lu}\p{Ll}/u;

const inheritedWords = inheritedCoverage("words");
const wordsAtFocus = focusCoverage("words");

/** Whether the best sentence answers the question, a part of it, or nothing. */
export function judgeEvidence({ evidence, sentences: [best], lead }: Ranking): Outcome {
  if (best === undefined || !mayAnswer(evidence, best.row)) return "no-evidence";
  const said = support(evidence, best.row);
  if (isBareTopic(evidence)) {
    if (said < SAYS_PART) return "no-evidence";
    return said >= SAYS_ALL && answersWhole(evidence, best.row) ? "answered" : "partial";
  }
  const likelihood = likelihoodOf(best, lead);
  if (!isBelieved(evidence, best.row, likelihood)) return "no-evidence";
  return (said >= SAYS_ALL || likelihood >= LIKELY) && answersWhole(evidence, best.row) ? "answered" : "partial";
}

function isBelieved(evidence: Evidence, row: number, likelihood: number): boolean {
  if (!asksForFigure(evidence) || evidence.question.expected.kind === "policy") return likelihood >= UNLIKELY;
  // A date stands where it likes.
  const some = evidence.question.expected.kind === "date" ? DATE_NEARNESS : 0;
  const nearest = evidence.answers(row).reduce((best, { worth }) => Math.max(best, worth), some);
  const { odds, nearness, least, constant } = FIGURE;
  return odds * logOddsOf(likelihood) + nearness * Math.log(nearest + least) + constant >= 0;
}

/** A bare topic asks nothing that could be answered wrongly: no likelihood is told. */
function isBareTopic({ question }: Evidence): boolean {
  return question.expected.ask === null;
}

/** Whether the sentence offers the kind of thing asked for, and speaks of the place, the time and the thing asked about. */
function mayAnswer(evidence: Evidence, row: number): boolean {
  if (placeAgreement.compute(evidence, row) <= OTHER_PLACE || !isFromThere(evidence, row)) return false;
  if (asksForFigure(evidence)) {
    if (!evidence.answers(row).some((answer) => answer.fit >= LEAST_FIT) || !isToldThere(evidence, row)) return false;
    if (!saysPerUnit(evidence, row) || !tellsWhenThat(evidence, row)) return false;
  } else if (!holdsOffice(evidence, row) || !namesPeople(evidence, row)) return false;
  return speaksOfTheTime(evidence, row) && !knowsOnlyThePlace(evidence) && givesContact(evidence, row);
}

/**
 * Whether the article tells of a place asked about: of the place, of one in it or of one around it; that it was written in
 * a larger place says nothing. The region itself need not be named.
 */
function isFromThere({ question, rows, places, reader }: Evidence, row: number): boolean {
  const asked = question.places.filter(({ kind }) => kind !== "region");
  if (asked.length === 0) return true;
  const article = rows.articleNumbers[rows.articles[row] ?? 0] ?? 0;
  return (
    reader.articlePlaces(article).some((told) => asked.some((place) => areNested(places, place, told))) ||
    reader.datelinePlaces(article).some((told) => asked.some((place) => places.contains(place, told)))
  );
}

const ASKS_CONTACT = /电话|手机号|号码|邮箱|网址|微信号|传真|\b(?:phone|telephone|e-?mail|website|fax)\b/u;
const CONTACT = /\d[\d-]{5,}|[\w.]+@[\w.]+|www\.|https?:/u;

/** Whether a sentence has a telephone number or an address on the net, where one is asked for: no other figure is one. */
function givesContact({ question, index, rows }: Evidence, row: number): boolean {
  return !ASKS_CONTACT.test(question.text) || CONTACT.test(index.texts[rows.sentences[row] ?? 0] ?? "");
}

/** Whether a figure may be of the place asked about: the sentence, those before it, the headline or the dateline name one. */
function isToldThere(evidence: Evidence, row: number): boolean {
  const { question, rows, places, reader } = evidence;
  const asked = question.places.filter(({ kind }) => kind !== "region");
  if (asked.length === 0 || evidence.toldPlaces(row).length > 0 || evidence.headPlaces(row).length > 0) return true;
  const dateline = reader.datelinePlaces(rows.articleNumbers[rows.articles[row] ?? 0] ?? 0);
  return dateline.some((told) => asked.some((place) => places.contains(place, told)));
}

const PER_UNIT = /每[个家户人亩月年天斤次名]|一(?:斤|公斤|亩|户)(?=[^,。]{0,6}(?:多少|几))/u;

/** Whether a sentence gives a figure for one of a kind where that is asked for (每月, 一斤): it says 每, or one of that unit. */
function saysPerUnit({ question, index, rows }: Evidence, row: number): boolean {
  const unit = PER_UNIT.exec(question.text)?.[0];
  const text = index.texts[rows.sentences[row] ?? 0] ?? "";
  return unit === undefined || text.includes("每") || text.includes(unit.replace("每", ""));
}

/** A deed that the question asks the time of, at its end: 哪一年|成立的. */
const TIMED_DEED =
  /(?:哪一?年|哪一?天|什么时候|何时|几月份?|哪个月)(?:才|就|能|可以|正式|会|要)?(?<deed>\p{Script=Han}{2})(?:的|完)?[?吗呢啊呀]*$/u;
/** Deeds that newspapers tell in many words. */
const ANY_DEED = /开始|启动|举办|举行|开展|进行|发生|开的|办的|做的|搞的|的事|的吗/u;

/** Whether a sentence tells of the deed that the question asks the time of: a date by itself is no answer. */
function tellsWhenThat({ question, index, rows }: Evidence, row: number): boolean {
  const deed = TIMED_DEED.exec(question.text)?.groups?.deed;
  if (deed === undefined || ANY_DEED.test(deed)) return true;
  return (index.texts[rows.sentences[row] ?? 0] ?? "").includes(deed);
}

const PEOPLE = /(?:专家|老师|教师|员|记者|农民|牧民|村民|代表|负责人)$/u;

/** Whether a sentence names somebody where the names of people are asked for (专家叫什么名字). */
function namesPeople({ question, rows, reader }: Evidence, row: number): boolean {
  if (question.expected.kind !== "name") return true;
  const asksForPeople = readAskedThing(question).heads.some((head) => PEOPLE.test(head));
  const named = reader.spans(rows.sentences[row] ?? 0, "person").filter(({ fit }) => fit > ORGANISATION_FOR_PERSON);
  return !asksForPeople || named.length > 0;
}

const OFFICE = /(?:长|主任|书记|经理|负责人|主席|总裁|主管|秘书|会长|领导)$/u;

/** Whether the sentence names the office whose holder is asked for (局长是谁): the bureau alone has many people. */
function holdsOffice({ question, index, rows }: Evidence, row: number): boolean {
  if (question.expected.kind !== "person") return true;
  const offices = readAskedThing(question).heads.filter((head) => OFFICE.test(head));
  const text = index.texts[rows.sentences[row] ?? 0] ?? "";
  return offices.length === 0 || offices.some((office) => text.includes(office));
}

function areNested(places: PlaceTree, one: Place, other: Place): boolean {
  return places.contains(one, other) || places.contains(other, one);
}

const NUMBER = /^[一二两三四五六七八九十百几数多各每]/u;
const PLACE_AFTER = /^[县市区州乡镇村]/u;

function afterWord(text: string, word: string): string {
  const at = /^\p{Script=Han}/u.test(word) ? text.indexOf(word) : -1;
  return at === -1 ? "" : text.slice(at + word.length);
}

/** The country around every region. */
const EVERYWHERE = /^(?:中国|我国|全国|china|chinese)$/iu;

/** Whether the question names a place that is not known, or of all it says the corpus has the name of the place alone. */
function knowsOnlyThePlace({ index, question }: Evidence): boolean {
  const isUnplaced = question.places.length === 0;
  if (isUnplaced && question.unknownPlaces.some((name) => !EVERYWHERE.test(name))) return true;
  if (
    isUnplaced &&
    question.missing.some((word) => !NUMBER.test(word) && PLACE_AFTER.test(afterWord(question.text, word)))
  )
    return true;
  const places = new Set(question.places.flatMap(chineseNames));
  const things = question.words.filter(
    ({ parts, weight }) => weight >= CONTENT_WEIGHT && !parts.some(({ term }) => places.has(term)),
  );
  return things.length > 0 && things.every(({ parts }) => isUnknown(index, parts));
}

/** Whether every name of the question was found, and a figure is for the whole place asked about and not for a part of it. */
function answersWhole(evidence: Evidence, row: number): boolean {
  if (evidence.question.missing.some((word) => LATIN_NAME.test(word))) return false;
  const agreement = placeAgreement.compute(evidence, row);
  return !asksForFigure(evidence) || agreement <= 0 || agreement > PART_OF_PLACE;
}

function asksForFigure({ question }: Evidence): boolean {
  return MUST_OFFER.has(question.expected.kind);
}

/**
 * How much of the question a sentence says: the mean of the share that it says or inherits, and of the share of the words
 * around the asking words that it says itself; in a bare topic only the first counts. Or the share that it says in words
 * of close meaning, where that is more.
 */
function support(evidence: Evidence, row: number): number {
  const said = coverage(evidence.words, evidence.words.sentence, row) + inheritedWords.compute(evidence, row);
  if (isBareTopic(evidence)) return said;
  return Math.max((said + wordsAtFocus.compute(evidence, row)) / 2, closeMeaning.compute(evidence, row));
}

/** Weight from which a word of the question is a thing and no particle. */
const CONTENT_WEIGHT = 0.9;

/** Whether every way to say a term has a part that stands nowhere in the corpus. */
function isUnknown(index: CorpusIndex, parts: readonly SoughtPart[]): boolean {
  const unknown = new Set(parts.flatMap(({ term, alternative }) => (holdsTerm(index, term) ? [] : [alternative])));
  return parts.every(({ alternative }) => unknown.has(alternative));
}

const TIME = /\d{4}年?(?=\D|$)|去年|前年|明年|后年|上个?月|昨[天日]|明[天日]/gu;

/** A question about a year or day is answered by a text that names or means it, in the sentence, its paragraph or its headline. */
function speaksOfTheTime({ index, question, rows }: Evidence, row: number): boolean {
  const asked = [...question.text.matchAll(TIME)].map(([time]) => time.replace("年", ""));
  if (asked.length === 0) return true;
  const paragraph = index.paragraphOf[rows.sentences[row] ?? 0] ?? 0;
  const sentences = index.texts.slice(index.paragraphStarts[paragraph], index.paragraphStarts[paragraph + 1]);
  const article = index.articles[index.articleOf[paragraph] ?? 0];
  const said = [...sentences, article?.title ?? ""].join("\n");
  const meant = resolveTimes(said, article?.date ?? null).map(({ from }) => from);
  const told = [said, article?.date ?? "", ...meant].join("\n");
  return asked.every((time) => told.includes(time));
}
