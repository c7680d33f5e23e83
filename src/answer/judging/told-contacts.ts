import { asksForContact } from "../../question/asked/asked-contact.ts";
import { type Evidence, sentenceOf } from "../../ranking/evidence.ts";
import { findContacts } from "../../text/contacts.ts";

/** Whether a sentence has a telephone number or an address on the net, where one is asked for: no other figure is one. */
export function givesContact(evidence: Evidence, row: number): boolean {
  return !asksForContact(evidence.question.text) || findContacts(sentenceOf(evidence, row)).length > 0;
}
