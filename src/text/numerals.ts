const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/**
 * The value of a Chinese numeral (三百零五, 两亿三千万, 一百二, 二〇二〇), null when the text is none.
 * A last digit after 百, 千, 万 or 亿 with no unit of its own counts in tenths of it: 一百二 is 120.
 */
export function parseChineseNumeral(text: string): number | null {
  if (/^[〇零一二三四五六七八九]{2,}$/u.test(text)) {
    return Number([...text].map((digit) => DIGITS[digit]).join(""));
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastUnit = 1;
  for (const character of text) {
    const value = DIGITS[character];
    const small = SMALL_UNITS[character];
    const large = LARGE_UNITS[character];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      if (value === 0) lastUnit = 1;
    } else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
      lastUnit = small;
    } else if (large !== undefined) {
      const before = section + (digit ?? 0);
      if (before === 0 && total === 0) return null;
      total = large > 10_000 ? (total + before) * large : total + before * large;
      section = 0;
      digit = null;
      lastUnit = large;
    } else {
      return null;
    }
  }
  if (text === "") return null;
  const tail = digit === null ? 0 : lastUnit > 10 ? (digit * lastUnit) / 10 : digit;
  return total + section + tail;
}
