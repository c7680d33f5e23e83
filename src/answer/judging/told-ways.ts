import type { Evidence } from "../../ranking/evidence.ts";
import { type Telling, tellsWhatIsAsked } from "./tells-what-is-asked.ts";

const HOW = "(?:怎么|怎样|如何|咋)(?:才能|能|才|去|个)?";

/** Ways to get something that a reader could go, and how sources tell them; that there is something is no way to it. */
const WAYS: readonly Telling[] = [
  {
    asked: new RegExp(`${HOW}(?:申请|申领|申报|领取|领到?)|申请(?:流程|条件|材料|方式|办法)`, "u"),
    told: /(?:[可凭持到向经由]|通过|登录|填写?|提交|携带)[^,。;]{0,16}(?:申请|申领|申报|领|办)|申请人|受理|审核|提出申请|窗口/u,
  },
  {
    asked: new RegExp(`${HOW}(?:报名|参加(?:报名)?|加入|当(?:上|个)?|成为)(?!的)|报名(?:方式|条件|电话)`, "u"),
    told: /报名|加入|登记|招[募聘]|选[聘拔用]|自愿|推荐|凡|符合|可以?参加/u,
  },
  {
    asked: new RegExp(
      `${HOW}(?:坐车|乘车|到达|过去)|[去到][^,。?]{1,12}${HOW}走|^${HOW}(?:去|到)|(?:怎么|咋)去(?![除掉世])|(?:坐|乘)(?:什么|哪[路趟])`,
      "u",
    ),
    told: /[乘坐]|路公交|公交|班车|班线|地铁|高铁|列车|动车|高速|自驾|步行|换乘|下车|航班|客运|车程|轮渡/u,
  },
  { asked: new RegExp(`${HOW}下载|(?:哪里|哪儿)(?:能|可以)?下载`, "u"), told: /下载|扫码|扫描|应用商店|小程序/u },
  { asked: /(?:哪[里儿]|上哪|去哪)(?:能|可以|才能)?买|怎么买/u, told: /买|卖|售|销|店|市场|超市|平台|网上/u },
];

/** Whether a sentence tells the way that is asked for: how to apply, to sign up, to get there. */
export function tellsTheWay(evidence: Evidence, row: number): boolean {
  return tellsWhatIsAsked(WAYS, evidence, row);
}
