const ASKS_CONTACT =
  /(?:联系|客服|咨询|举报|预约|申请|报名|投诉|服务|报修|抢修|监督|查询|求助)(?:电话|热线)(?!会)|电话(?:号码)?(?:是|为)?(?:多少|几|什么|[?。\s]*$)|有(?:没有)?(?:联系)?(?:电话|手机|微信)(?:没有?|吗|么|嘛)?(?=[?。\s]*$)|(?:怎么|咋|如何|怎样)联系(?:上|到)?|手机号|电话号|打(?:哪个|什么|啥|几号)?(?:电话|热线)(?=[?。\s]*$)|打(?:哪个|什么|啥)电话|拨打?(?:什么|哪|多少)|哪个(?:电话|号码)|邮箱|网址|微信号|传真号|热线(?:电话)?(?:号码)?(?:是|为)?(?:多少|几|什么)|\b(?:phone|telephone|fax|hotline) number\b|\be-?mail address\b|\bwebsite\b/u;

/** Whether a question asks for a telephone number or an address on the net. */
export function asksForContact(question: string): boolean {
  return ASKS_CONTACT.test(question);
}
