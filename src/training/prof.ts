import { openLanguageData, prepareRetrieval } from "/work/main/src/engine.ts";
import { readDataset } from "/work/main/src/eval/read-dataset.ts";
import { rankSentences } from "/work/main/src/ranking/rank-sentences.ts";
const data = await openLanguageData();
const dataset = await readDataset(process.argv[2] ?? "../shared/bench/drcd");
const { index, region, analyse } = prepareRetrieval(dataset.corpus, data);
const qs = dataset.queries.slice(0, 2000);
const a: number[] = [], r: number[] = [], t: number[] = [];
for (let round = 0; round < 2; round++) for (const [i, q] of qs.entries()) {
  const t0 = performance.now();
  const x = analyse(q.text);
  const t1 = performance.now();
  rankSentences(index, region, x, 10);
  const t2 = performance.now();
  if (round === 1) { a.push(t1 - t0); r.push(t2 - t1); t.push(t2 - t0); }
}
const pc = (x: number[], p: number) => x.sort((m, n) => m - n)[Math.floor(p * x.length)]?.toFixed(3);
for (const [n, x] of [["analyse", a], ["rank", r], ["total", t]] as const) console.log(n, pc(x, .5), pc(x, .99), (x.reduce((s, v) => s + v, 0) / x.length).toFixed(3));
