/** Verbs after which newspapers quote somebody, as alternatives of a pattern. */
export const SAYING = "说|表示|介绍|认为|坦言|直言|指出|透露|回忆|解释|分析|强调|补充|告诉";
/** With those of thinking and wishing: of all of them only people are the subject. */
export const SAYING_OR_THINKING = `${SAYING}|感慨|提醒|建议|呼吁|估计|记得|推断|判断|承诺|承认|希望|担心|预测`;
