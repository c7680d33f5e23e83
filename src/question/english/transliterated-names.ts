import { pinyin } from "pinyin-pro";
import type { Alternative } from "../analysed-question.ts";
import { type SoundSkeleton, skeletonOfLatin, skeletonOfPinyin, soundAlike } from "./sound-skeleton.ts";

/** Finds foreign names of the corpus by their sound: Peyton → 佩顿. */
export interface TransliteratedNames {
  /** Names that sound like the letters given, best first, weighted by how alike they sound. */
  lookUp(letters: string): readonly Alternative[];
}

/** Characters that foreign names are written with (the usual ones of Xinhua's tables of transliteration). */
const CHARACTERS =
  "阿埃艾奥安巴拜班邦保鲍贝本比彼毕宾波伯博布查达戴丹当道德登邓迪蒂丁东杜敦顿多厄恩尔法范菲费芬丰佛弗福富盖甘冈高戈歌格葛根贡古瓜哈海汉豪赫黑亨洪胡华怀惠霍基吉加嘉贾江杰金津卡开凯坎康考柯科克肯库奎昆拉莱来兰朗劳勒雷里理丽利莉连林琳龙卢鲁伦罗洛马玛麦曼芒毛梅门蒙米密敏明莫姆默木穆拿娜纳乃奈南内嫩尼妮宁纽努诺欧帕派潘庞培佩彭皮平珀普奇齐乔切琴丘让热日容茹儒瑞若撒萨塞赛桑瑟森沙莎山尚舍申圣施什史舒斯丝苏孙索塔泰坦汤唐特滕提廷通图托陀脱瓦万旺威韦维魏温文翁沃乌武西希锡夏香肖谢辛欣兴雄休许雅亚延扬耶叶伊依因英永尤于约泽扎詹珍芝朱兹佐逊凡喀涅蓬芙薇蕾黛娅萝琼珊茜露吕圭夸夫宗寇彻捷摩敖昂柏梵济瑙璐盎祖罕谟赖齐亮拓";
const NAME = new RegExp(`[${CHARACTERS}]{2,8}`, "gu");
const SHORTEST_SKELETON = 2;
const LEAST_LIKENESS = 0.82;
const MOST_NAMES = 3;
/** A name found by sound is never quite sure. */
const SURENESS = 0.8;

interface SoundingName {
  readonly name: string;
  readonly skeleton: SoundSkeleton;
}

/**
 * Reads the foreign names off the texts of the corpus when the first one is looked up, not before.
 * @param isCommonWord true for a word of everyday Chinese that happens to be written with such characters (考古)
 */
export function indexTransliteratedNames(
  texts: () => Iterable<string>,
  isCommonWord: (word: string) => boolean,
): TransliteratedNames {
  let names: readonly SoundingName[] | null = null;
  return {
    lookUp(letters) {
      names ??= gatherNames(texts(), isCommonWord);
      const wanted = skeletonOfLatin(letters);
      if (wanted.length < SHORTEST_SKELETON) return [];
      return names
        .map(({ name, skeleton }) => ({ term: name, weight: soundAlike(wanted, skeleton) }))
        .filter(({ weight }) => weight >= LEAST_LIKENESS)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, MOST_NAMES)
        .map(({ term, weight }) => ({ term, weight: weight * SURENESS }));
    },
  };
}

function gatherNames(texts: Iterable<string>, isCommonWord: (word: string) => boolean): readonly SoundingName[] {
  const names = new Set<string>();
  for (const text of texts) for (const [name] of text.matchAll(NAME)) names.add(name);
  return [...names]
    .filter((name) => !isCommonWord(name))
    .map((name) => ({ name, skeleton: skeletonOfPinyin(pinyin(name, { toneType: "none", type: "array" })) }))
    .filter(({ skeleton }) => skeleton.length >= SHORTEST_SKELETON);
}
