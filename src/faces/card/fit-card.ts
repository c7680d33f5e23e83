import { cutText } from "./cut-text.ts";
import { type FormattedText, join, type Piece } from "./formatted-text.ts";

/** The longest card, in UTF-16 units: what one Telegram message holds. */
export const LONGEST_CARD = 4096;

const BETWEEN_BLOCKS = "\n\n";

/** A part of a card that stands apart from the others. */
export interface Block {
  readonly content: FormattedText;
  /** True for the part that the others make room for. */
  readonly essential?: boolean;
}

/** A part of a card that makes room for the essential one. */
export function block(piece: Piece): Block {
  return { content: join([piece]) };
}

/**
 * Sets blocks one below the other in at most `LONGEST_CARD` units: the essential one takes the room it needs, the others
 * share what is left, top to bottom, cut with … or left out.
 */
export function fitCard(blocks: readonly Block[]): FormattedText {
  let room = LONGEST_CARD;
  const fitted = new Map<Block, FormattedText>();
  for (const block of [
    ...blocks.filter(({ essential }) => essential),
    ...blocks.filter(({ essential }) => !essential),
  ]) {
    const content = cutText(block.content, room);
    if (content.text === "") continue;
    fitted.set(block, content);
    room = Math.max(0, room - content.text.length - BETWEEN_BLOCKS.length);
  }
  return join(
    blocks.flatMap((block) => fitted.get(block) ?? []),
    BETWEEN_BLOCKS,
  );
}
