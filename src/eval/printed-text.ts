import type { Passage, Span } from "../model/corpus.ts";

/** How many characters must agree for a paragraph to be looked for no further, and the least that tell one from another. */
const TELLING = 48;

/** The text of a page without white space, and where in it the stretches of the file stand. */
export class PrintedText {
  readonly text: string;
  /** For each offset in the file, how many characters that are no white space come before it. */
  readonly #before: Uint32Array;

  constructor(source: string) {
    const before = new Uint32Array(source.length + 1);
    let text = "";
    for (let at = 0; at < source.length; at++) {
      before[at] = text.length;
      const character = source.charAt(at);
      if (/\S/u.test(character)) text += character;
    }
    before[source.length] = text.length;
    this.text = text;
    this.#before = before;
  }

  /** A stretch of the file, in the text without white space. */
  spanOf({ start, end }: Span): Span {
    return { start: this.#before[start] ?? 0, end: this.#before[end] ?? this.text.length };
  }

  /** The stretches a passage is made of, in the text without white space. */
  partsOf({ raw, gaps }: Pick<Passage, "raw" | "gaps">): readonly Span[] {
    const starts = [raw.start, ...gaps.map(({ end }) => end)];
    const stops = [...gaps.map(({ start }) => start), raw.end];
    return starts.map((start, at) => this.spanOf({ start, end: stops[at] ?? raw.end }));
  }

  /**
   * Where the paragraphs of articles stand, given without white space. Each is looked for by its beginning and by its end,
   * since a picture may stand in its middle; of several places that agree the first not taken is meant. A paragraph that
   * the page has not stands nowhere, at -1.
   */
  locate(articles: readonly (readonly string[])[]): readonly (readonly Span[])[] {
    const taken = new Set<number>();
    const ended = new Set<number>();
    return articles.map((paragraphs) =>
      paragraphs.map((paragraph) => ({
        start: this.#find(paragraph, taken, (length) => paragraph.slice(0, length), 0),
        end: this.#find(paragraph, ended, (length) => paragraph.slice(-length), 1),
      })),
    );
  }

  #find(paragraph: string, taken: Set<number>, part: (length: number) => string, side: 0 | 1): number {
    for (const length of [paragraph.length, TELLING, 24, 12, 6, 3, 1]) {
      if (length > paragraph.length) continue;
      const wanted = part(length);
      for (let at = this.text.indexOf(wanted); at !== -1; at = this.text.indexOf(wanted, at + 1)) {
        const place = at + side * length;
        if (taken.has(place)) continue;
        taken.add(place);
        return place;
      }
    }
    return -1;
  }
}
