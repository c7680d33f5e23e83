import { type Evidence, sentenceOf } from "../../ranking/evidence.ts";

/** All there are of these in a place are asked for, and none of a kind: 市里有几个县, 全市有多少所学校. */
const ASKS_ALL =
  /^.{0,12}?(?:现在|目前|里|境内|下面|一?共|总共)*(?:有|下?辖|管辖)(?:着)?(?:多少|几)[个座所家]?(?<what>县区|区县|县市区|县|区|市|乡镇|乡|镇|街道|行政村|自然村|村|社区|学校|医院)[?。吗呢啊呀\s]*$/u;
const ASKS_ALL_IN_ENGLISH =
  /^how many (?<what>counties|districts|townships|villages|schools|hospitals)(?: are there)?(?: in (?:the )?[\w' -]+| (?:does|do|has) [\w' -]+)?[?.\s]*$/u;
const KINDS: Readonly<Record<string, string>> = {
  counties: "(?:县区|区县|县市区|县)",
  districts: "(?:县区|区县|区)",
  townships: "(?:乡镇|乡)",
  villages: "(?:行政村|自然村|村)",
  schools: "(?:学校|中小学|小学|中学)",
  hospitals: "医院",
};
/** A number, and no digit before it; 芒康、八宿、边坝3县 are named, and not all. */
const NUMBER = "(?<![\\d.])(?:\\d+|[一二两三四五六七八九十百千万]+)";
/** What may stand between the number and the name of all of them. */
const ANY = "[个座所家]?(?:各级各类|各级|各类|中小|行政|自然|建制)?";

/** 学校9所: their number after their name. */
const HAS = "(?:总数|一?共|已?有|达到?|为|,)*";

/** The people of a place are asked for: 多少人口, 人口多少, 本县有多少人 and nothing of what they do. */
const ASKS_POPULATION =
  /多少人口|人口(?:一?共|总共)?(?:有|是|达)?多少|^.{0,6}[省市县区镇乡村](?:里|现在|目前|大概|一?共|总共|到底)*有?(?:多少|几)万?个?人[?。吗呢啊呀\s]*$|\bpopulation of\b|\bhow (?:many people|large a population)\b.*\blive\b/u;
/** A part of a place before the number of its people: 新城常住人口. */
const PART = /(?<part>新城|新区|开发区|园区|街道|社区|[县区镇乡村])(?:的)?(?:常住|户籍|总)?人口/u;

/** Whether a sentence counts all of what a place has, where that is asked: 3个示范县 are not the counties, 新城人口 not the city's. */
export function countsThemAll(evidence: Evidence, row: number): boolean {
  const { text } = evidence.question;
  const sentence = sentenceOf(evidence, row);
  const what = ASKS_ALL.exec(text)?.groups?.what ?? KINDS[ASKS_ALL_IN_ENGLISH.exec(text)?.groups?.what ?? ""];
  if (what !== undefined)
    return new RegExp(`(?<!、\\p{Script=Han}{2,6})${NUMBER}${ANY}${what}|${what}${HAS}\\d+[个座所家]`, "u").test(
      sentence,
    );
  if (!ASKS_POPULATION.test(text)) return true;
  const part = PART.exec(sentence)?.groups?.part;
  return (
    /人口|常住|户籍|居民|全[市县区镇乡村](?:共?有)?\d+(?:户|万?人)/u.test(sentence) &&
    (part === undefined || text.includes(part))
  );
}
