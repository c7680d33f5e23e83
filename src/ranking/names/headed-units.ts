/** What has a head of its own, by the last character of what it is called: 局|长, 区|长. For a class of a regular expression. */
export const HEADED_UNITS = "局厅县市区州部处科院校所站队团会乡镇村馆园场厂店台社行班矿";

/** Right after 长 in a regular expression: what goes on like that is no head, and 社区长|期缺老师 names nobody. */
export const NO_HEAD_BEFORE = "(?![期效远途久])";
