import { distance } from "fastest-levenshtein";
import { pinyin } from "pinyin-pro";

/** Characters that are taken for each other because they look alike; those of one sound need not be listed. */
const LOOK_ALIKE = [
  "己已巳",
  "未末朱木术本",
  "土士工王玉主",
  "日曰目白自由甲申田旦",
  "人入八",
  "千干于午牛",
  "大太犬天夫木",
  "贝见",
  "几凡九丸",
  "刀力刁",
  "厂广",
  "今令",
  "戊戌戍",
  "拆折析",
  "辨辩辫",
  "侯候",
  "亨享",
  "晴睛",
  "场汤扬杨",
  "坡披波玻",
  "城域",
  "洛络落格各",
  "部都郡邵",
  "那哪挪",
  "坏坯坝",
  "康庚廉唐",
  "宿缩",
  "芒茫荒",
  "林材村",
  "曲典",
  "南楠",
  "昌冒晶",
  "边迈",
  "隆降",
  "泽译择",
  "孜政攻",
  "免兔",
  "喀咯略",
  "巴巳爸",
  "朗郎狼",
  "嘎嘠",
  "措错",
];

const groupsOf = new Map<string, Set<number>>();
for (const [group, characters] of LOOK_ALIKE.entries()) {
  for (const character of characters) groupsOf.set(character, (groupsOf.get(character) ?? new Set()).add(group));
}

/** True for characters that are easily taken for each other by the eye. */
export function lookAlike(a: string, b: string): boolean {
  const groups = groupsOf.get(b);
  return groups !== undefined && [...(groupsOf.get(a) ?? [])].some((group) => groups.has(group));
}

const syllables = new Map<string, readonly string[]>();

/** True for characters that sound the same but for the tone, or nearly so: 缩 and 宿, 晓 and 小, 资 and 芝. */
export function soundAlike(a: string, b: string): boolean {
  return readingsOf(a).some((one) => readingsOf(b).some((other) => isNear(one, other)));
}

function readingsOf(character: string): readonly string[] {
  let readings = syllables.get(character);
  if (readings === undefined) {
    readings = [...new Set(pinyin(character, { toneType: "none", multiple: true, type: "array" }))];
    syllables.set(character, readings);
  }
  return readings;
}

/** Syllables that many speakers do not tell apart, and those one letter apart that begin alike. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [foldSound(one), foldSound(other)];
  return a === b || (a[0] === b[0] && Math.min(a.length, b.length) > 1 && distance(a, b) === 1);
}

/** A syllable without what southern speech drops: zh, ch, sh as z, c, s; -ng as -n; n- as l-. */
function foldSound(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/u, "$1")
    .replace(/ng$/u, "n")
    .replace(/^n(?=[aeiouv])/u, "l");
}
