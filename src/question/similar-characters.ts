import { distance } from "fastest-levenshtein";
import { pinyin } from "pinyin-pro";

/** Characters that are taken for each other because they look alike, wherever one reads them; those of one sound need not be listed. */
const LOOK_ALIKE = [
  "丘兵",
  "乌鸟",
  "亨享",
  "亳毫",
  "人入八",
  "今令",
  "仑仓",
  "仿坊妨防",
  "侯候",
  "免兔",
  "兖衮",
  "冶治",
  "冷泠",
  "几凡九丸",
  "凤风",
  "刀力刁",
  "勺匀",
  "千干于午牛",
  "南楠",
  "卯卵",
  "即既",
  "厂广",
  "历厉",
  "友发",
  "古占",
  "右石",
  "喀咯略",
  "嘎嘠",
  "土士工王玉主",
  "场汤扬杨",
  "坂板版",
  "坏坯坝",
  "坡披波玻",
  "城域",
  "壁璧",
  "壬任",
  "大太犬天夫木",
  "孜政攻",
  "孟盂",
  "宛苑",
  "宜宣",
  "宿缩",
  "岐歧",
  "岗冈纲刚",
  "崇祟",
  "崔催",
  "己已巳",
  "巴巳爸",
  "幻幼",
  "庄压",
  "康庚廉唐",
  "延廷",
  "弋戈",
  "彬杉郴",
  "徒徙",
  "微徽",
  "恩思",
  "戊戌戍",
  "戴载栽",
  "拆折析",
  "拔拨",
  "措错",
  "撒撤",
  "旗旅族",
  "日曰目白自由甲申田旦",
  "早旱",
  "昆昂",
  "昌冒晶",
  "晴睛",
  "暑署",
  "曲典",
  "朗郎狼",
  "未末朱木术本",
  "杆秆竿",
  "杏杳",
  "杭抗",
  "林材村",
  "枝技",
  "柄炳",
  "栋株珠",
  "栗粟",
  "桂挂",
  "梁粱",
  "檀擅",
  "毋母",
  "沂折",
  "沐沭",
  "沧沦",
  "泊泪",
  "泗洒",
  "泽译择",
  "洛络落格各",
  "济挤",
  "淮准",
  "渝喻榆愉",
  "漳障樟",
  "焦集",
  "爪瓜",
  "狄秋",
  "环坏",
  "瑞端",
  "白百",
  "盐监蓝",
  "睢雎",
  "砀荡",
  "磁滋",
  "祁祈",
  "科料",
  "秦泰奏",
  "竞竟",
  "笠笙",
  "籍藉",
  "粤奥",
  "绵棉锦",
  "肃萧",
  "芒茫荒",
  "茶荼",
  "荆刑",
  "荣菜莱",
  "菏荷",
  "蒲浦",
  "讷纳",
  "贝见",
  "贡责",
  "赤亦",
  "辨辩辫",
  "边迈",
  "辽迁还",
  "遂逐",
  "邢刑形",
  "那哪挪",
  "郊效",
  "部都郡邵",
  "金全",
  "铜钢",
  "镇填",
  "问间闻",
  "阳阴",
  "陕狭峡",
  "除徐",
  "隆降",
  "颖颍",
  "饶绕",
  "鸣鸡",
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
