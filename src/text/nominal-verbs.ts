/** Verbs that name what is done as often as they say that it is done: 创新 in 科技协同创新专项. */
export const NOMINAL_VERB =
  /^(?:创新|创业|应用|开发|研究|研发|改革|发展|服务|管理|控股|投资|生产|加工|示范|监测|保护|协同|合作|交流|培训|教育|运营|孵化|补助|奖励|争先|展销|体验|治理|防治|检测|检验|评价|指导|推广|转化|攻关|巩固|提升|改造|修复|整治|振兴|保障|帮扶|救助)$/u;
