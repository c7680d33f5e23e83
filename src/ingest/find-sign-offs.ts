import type { Line } from "./page-lines.ts";

/** Who issues notices. */
const ISSUER =
  /^[\p{Script=Han}（）()·]{2,24}(?:局|委|委员会|政府|公司|法院|检察院|中心|办公室|厅|处|所|院|校|大学|学院|中学|小学|医院|银行|协会|学会|总队|支队|大队|报社|集团|分行|支行|管理处|领导小组|指挥部)$/u;
const DATE =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/u;
const LOST_TITLE = /^(?:遗失|挂失|作废|遗失作废|挂失作废)(?:声明|启事|公告)?$/u;
const LOST_ITEM = /^[◆●■▲★◎○□]?[^。]{2,120}(?:作废|注销)[。！]?$/u;
/** Lines of a lost item, set in a column. */
const LOST_LINES = 8;

/**
 * What stands around notices and is neither text nor headline: who issued one and when, two lines below it, and the small
 * print of lost papers (遗失声明). `signOffs` are the last lines of the first kind: what follows them begins anew.
 */
export function findSignOffs(lines: readonly Line[]): {
  readonly furniture: ReadonlySet<Line>;
  readonly signOffs: ReadonlySet<Line>;
} {
  const furniture = new Set<Line>();
  const signOffs = new Set<Line>();
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (at > 1 && before !== undefined && DATE.test(line.glyphs) && ISSUER.test(before.glyphs)) {
      furniture.add(before).add(line);
      signOffs.add(line);
    } else if (LOST_TITLE.test(line.glyphs)) {
      const end = endOfLost(lines, at + 1);
      if (end === at + 1) continue;
      for (const item of lines.slice(at, end)) furniture.add(item);
      const last = lines[end - 1];
      if (last !== undefined) signOffs.add(last);
    }
  }
  return { furniture, signOffs };
}

/** Index after the last line of the lost papers that are listed from `from` on. */
function endOfLost(lines: readonly Line[], from: number): number {
  let end = from;
  let text = "";
  for (let at = from; at < lines.length && at - end < LOST_LINES; at++) {
    text += lines[at]?.glyphs ?? "";
    if (LOST_ITEM.test(text)) {
      end = at + 1;
      text = "";
    } else if (text.includes("。")) break;
  }
  return end;
}
