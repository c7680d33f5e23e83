import type { Span } from "../model/corpus.ts";

/** 0871-5566321, 电话为12349, 拨打12345, an address on the net. */
const CONTACT =
  /(?<![\d.])(?:0\d{2,3}[-—–]?\d{7,8}|1\d{10}|[48]00-?\d{3,4}-?\d{3,4}|\d{3,4}-\d{6,8}|\d{7,8}(?!\d|[年月日元万亿人个.]))|(?<=(?:电话|热线|拨打|致电|号码|手机)(?:号码|号|是|为|[:(“"])*)\d{3,11}(?![\d.年月日元万亿人个])|[\w.]+@[\w.]+|(?:https?:|www\.)[\w./-]+/gu;

/** The telephone numbers and addresses on the net in a normalised text, in the order they stand in. */
export function findContacts(text: string): readonly Span[] {
  return [...text.matchAll(CONTACT)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
