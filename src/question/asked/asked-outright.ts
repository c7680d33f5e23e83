import type { Span } from "../../model/corpus.ts";
import { findContacts } from "../../text/contacts.ts";
import { asksForContact } from "./asked-contact.ts";

/** 周几, 一周里哪天: how Chinese asks for a day of the week, as a part of a pattern. */
export const WHICH_WEEKDAY = "(?:每周|一周|星期|礼拜|周)里?(?:几(?![号点个天次])|哪[一几]?天)";
const ASKS_WEEKDAY = new RegExp(`${WHICH_WEEKDAY}|\\bwh(?:at|ich) (?:day|weekday)s? of the week\\b`, "u");
const WEEKDAYS =
  /每?(?:周|星期|礼拜)[一二三四五六日天末](?:(?:[、和及至到]|和?每?)(?:周|星期|礼拜)[一二三四五六日天末]|[、和至到][一二三四五六日天])*/gu;

/** Whether a question asks for a day of the week. */
export function asksForWeekday(question: string): boolean {
  return ASKS_WEEKDAY.test(question);
}

/**
 * How what a question asks for is found in a text by its form alone: a telephone number, an address on the net, days of the
 * week. Null where it asks for something else.
 */
export function outrightAsked(question: string): ((text: string) => readonly Span[]) | null {
  if (asksForContact(question)) return findContacts;
  return asksForWeekday(question) ? findWeekdays : null;
}

function findWeekdays(text: string): readonly Span[] {
  return [...text.matchAll(WEEKDAYS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
