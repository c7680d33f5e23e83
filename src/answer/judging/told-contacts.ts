import type { Evidence } from "../../ranking/evidence.ts";
import { tellsWhatIsAsked } from "./tells-what-is-asked.ts";

const ASKS_CONTACT =
  /(?:联系|客服|咨询|举报|预约)电话|电话(?:号码)?(?:是|为)?(?:多少|几|什么)|手机号|电话号|打(?:哪个|什么|啥)电话|拨打(?:什么|哪)|哪个(?:电话|号码)|邮箱|网址|微信号|传真号|热线(?:电话)?(?:号码)?(?:是|为)?(?:多少|几|什么)|\b(?:phone|telephone|fax|hotline) number\b|\be-?mail address\b|\bwebsite\b/u;
const CONTACT = /\d[\d-]{5,}|[\w.]+@[\w.]+|www\.|https?:/u;

/** Whether a sentence has a telephone number or an address on the net, where one is asked for: no other figure is one. */
export function givesContact(evidence: Evidence, row: number): boolean {
  return tellsWhatIsAsked([{ asked: ASKS_CONTACT, told: CONTACT }], evidence, row);
}
