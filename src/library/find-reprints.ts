import type { Article } from "../model/corpus.ts";

/** Characters in a row that are compared. */
const SHINGLE = 5;
/** So many of an article's shingles, those with the smallest hashes, stand for all. */
const SKETCH = 48;
/** Two texts that share this much of what either has are one, printed twice. */
const SAME = 0.8;
/** Shorter texts share too much by chance, or too little by one wrong character. */
const SHORTEST = 60;

/** Finds among known articles the one that is the same text, give or take a few characters; null when none is. */
export interface ReprintFinder {
  find(article: Article): Article | null;
  add(article: Article): void;
}

interface Sketched {
  readonly article: Article;
  readonly shingles: ReadonlySet<number>;
}

/**
 * Tells reprints from other articles by the resemblance of their texts: the Jaccard coefficient of their runs of five
 * characters, white space, punctuation and headlines aside. Candidates are those that share one of the 48 smallest hashes
 * (Broder, "On the resemblance and containment of documents", 1997), so that time does not grow with the square of the
 * articles.
 */
export function createReprintFinder(articles: Iterable<Article>): ReprintFinder {
  const bySketch = new Map<number, Sketched[]>();
  const finder: ReprintFinder = {
    find(article) {
      const shingles = shinglesOf(article);
      if (shingles === null) return null;
      const seen = new Set<Sketched>();
      let best: Article | null = null;
      let most = SAME;
      for (const hash of sketchOf(shingles)) {
        for (const known of bySketch.get(hash) ?? []) {
          if (seen.has(known)) continue;
          seen.add(known);
          const resemblance = compare(shingles, known.shingles);
          if (resemblance >= most) [best, most] = [known.article, resemblance];
        }
      }
      return best;
    },
    add(article) {
      const shingles = shinglesOf(article);
      if (shingles === null) return;
      const sketched = { article, shingles };
      for (const hash of sketchOf(shingles)) {
        const same = bySketch.get(hash);
        if (same === undefined) bySketch.set(hash, [sketched]);
        else same.push(sketched);
      }
    },
  };
  for (const article of articles) finder.add(article);
  return finder;
}

/** Whether two articles are one text, give or take a few characters; short ones are when no character is another. */
export function isSameText(one: Article, other: Article): boolean {
  const [shingles, others] = [shinglesOf(one), shinglesOf(other)];
  if (shingles === null || others === null) return lettersOf(one) === lettersOf(other);
  return compare(shingles, others) >= SAME;
}

function lettersOf({ paragraphs }: Article): string {
  return paragraphs
    .flatMap(({ sentences }) => sentences.map((sentence) => sentence.text))
    .join("")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function shinglesOf(article: Article): ReadonlySet<number> | null {
  const text = lettersOf(article);
  if (text.length < SHORTEST) return null;
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= text.length; at++) shingles.add(hash(text, at));
  return shingles;
}

/** FNV-1a over the units of a shingle (Fowler, Noll and Vo), its bits mixed once more so that the smallest are a fair draw. */
function hash(text: string, start: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < start + SHINGLE; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

function sketchOf(shingles: ReadonlySet<number>): Uint32Array {
  return Uint32Array.from(shingles).sort().subarray(0, SKETCH);
}

function compare(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared++;
  return shared / (one.size + other.size - shared);
}
