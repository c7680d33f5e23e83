import { parseSentenceId, type SentenceId } from "../../model/corpus.ts";
import type { Locale } from "../texts/locale.ts";

/** What each kind of button asks for, in the locale of the card it stands below; pages count from 1. */
interface Requests {
  readonly context: OfSentence;
  readonly raw: OfSentence;
  readonly article: OfSentence & Paged;
  readonly open: OfSentence & Paged;
  /** Page 0 is the answer, `sentence` its first sentence. */
  readonly results: OfSentence & Paged;
  readonly up: OfSentence;
  readonly down: OfSentence;
  readonly sources: Paged & { readonly locale: Locale };
  /** Null follows the app. */
  readonly language: { readonly locale: Locale | null };
}

interface OfSentence {
  readonly locale: Locale;
  readonly sentence: SentenceId;
}

interface Paged {
  readonly page: number;
}

/** A press of one kind, or of one of several. */
export type PressOf<Kind extends keyof Requests> = { [K in Kind]: { readonly kind: K } & Requests[K] }[Kind];

/** What a button asks for. */
export type Press = PressOf<keyof Requests>;

/** Telegram's limit for the data of a button, in bytes. */
const LONGEST_DATA = 64;

/** Changes with the meaning of the data, so that buttons of an older program expire. */
const VERSION = 2;

const LETTERS = {
  context: "c",
  raw: "r",
  article: "a",
  open: "o",
  results: "p",
  up: "u",
  down: "d",
  sources: "s",
  language: "l",
} as const satisfies Record<Press["kind"], string>;

const LOCALE_LETTERS = { "zh-hans": "s", "zh-hant": "t", en: "e" } as const satisfies Record<Locale, string>;

/** Stands where a press names no locale. */
const NO_LOCALE = "-";

const FORM = /^(\d):([a-z]):([a-z-])(?::(\d{1,4}))?(?::(.+))?$/u;

/** Writes what a button asks for, so that it is understood after a restart; null when it is too long to be sent. */
export function writePress(press: Press): string | null {
  const locale = press.locale === null ? NO_LOCALE : LOCALE_LETTERS[press.locale];
  const page = "page" in press ? [press.page] : [];
  const sentence = "sentence" in press ? [press.sentence] : [];
  const data = [VERSION, LETTERS[press.kind], locale, ...page, ...sentence].join(":");
  return Buffer.byteLength(data) <= LONGEST_DATA ? data : null;
}

/** Reads the data of a button; null when this version did not write it. */
export function readPress(data: string): Press | null {
  const [, version, kindLetter, localeLetter, pageText, sentenceText] = FORM.exec(data) ?? [];
  const kind = keyOf(LETTERS, kindLetter);
  const locale = keyOf(LOCALE_LETTERS, localeLetter);
  if (version !== String(VERSION) || kind === null || (locale === null && localeLetter !== NO_LOCALE)) return null;
  const page = pageText === undefined ? null : Number(pageText);
  const sentence = sentenceText === undefined ? null : (parseSentenceId(sentenceText)?.id ?? null);
  if (sentenceText !== undefined && sentence === null) return null;
  if (kind === "language") return page === null && sentence === null ? { kind, locale } : null;
  if (locale === null) return null;
  switch (kind) {
    case "sources":
      return page === null || sentence !== null ? null : { kind, locale, page };
    case "article":
    case "open":
    case "results":
      return page === null || sentence === null ? null : { kind, locale, page, sentence };
    default:
      return page !== null || sentence === null ? null : { kind, locale, sentence };
  }
}

function keyOf<Key extends string>(table: Readonly<Record<Key, string>>, value: string | undefined): Key | null {
  for (const key in table) if (table[key] === value) return key;
  return null;
}
