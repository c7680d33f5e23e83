const TOLD_APART = [
  "专家|院士|教授|老师|教师|教练|学生|新生|毕业生|研究生|学员",
  "医生|护士|护工|法官|律师|民警|消防员|工程师|技师|网格员|护林员|管护员|厨师|司机|骑手|保安|歌手",
  "店主|摊主|职工|工人|干部|党员|记者|志愿者|社员|会员|队员|选手",
  "[居村农牧渔]民|游客|老人|儿童|幼儿|婴儿",
].join("|");

const OTHERS = [
  "博士|学者|导师|同学|大夫|技术员|特派员|工匠|绣娘|师傅|演员|老板|户主|员工|代表|负责人|作者|主人|市民",
  "老乡|乡亲|[旅顾乘观光]客|客人|嫌疑犯|嫌犯",
].join("|");

/** Source of a pattern of nouns for people by their work or standing: 司机, 村民, 代表. */
export const PERSON_NOUN: string = `(?:${TOLD_APART}|${OTHERS})`;

/** Those of them of which one sort is no other: 护士 are no 老师, but 代表 and 师傅 may be anybody. */
export const SORT_OF_PERSON: string = `(?:${TOLD_APART})`;

/** 哪些人, 什么人: people by what they are (退休教师、大学生村官) as well as by name. */
export const ASKS_SORT_OF_PEOPLE: RegExp = /(?:什么|哪些|哪类|哪几类)人/u;

/** Source of a pattern of people who are known by their names: 哪个|诗人. */
export const NAMED_PEOPLE: string =
  "[^,。的]{0,5}?(?:[球队演]员|选手|歌手|导演|诗人|作家|画家|[科化数哲文史艺][^,。的]{0,2}家|皇帝|君主|国王|天皇|总统|首相|总理|将军|将领|守将|领袖|教宗|教皇|王子|公主|传教士)(?![的们会协])";
