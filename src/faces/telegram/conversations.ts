import { LONGEST_THREAD } from "../../model/answer.ts";
import type { CardStore } from "../../store/store.ts";

/** Milliseconds for which a person's last question can be carried on without a reply. */
const CARRIED_ON_FOR = 10 * 60 * 1000;

/** Where a question was asked: by whom in which chat and topic. */
export interface Asking {
  readonly chat: number;
  readonly person: number | undefined;
  readonly topic: number | undefined;
}

/** The questions that follow-ups carry on. */
export interface Conversations {
  /** Keeps a question, whole, and the card that answers it. */
  keep(asking: Asking, card: number, question: string): void;
  /** The questions asked there in the last minutes, the last one last. */
  last(asking: Asking): readonly string[];
  /** The question that a card answers, last, after those that it may have carried on; none when it is forgotten. */
  upTo(chat: number, card: number): readonly string[];
  /** The question that a card answers; null when it is forgotten. */
  ofCard(chat: number, card: number): string | null;
}

/** Conversations that go on after a restart. */
export function storedConversations(cards: CardStore): Conversations {
  return {
    keep({ chat, topic = null, person = null }, message, question) {
      cards.record({ chat, topic, person, message, question });
    },
    last: ({ chat, topic = null, person = null }) =>
      cards.last({ chat, topic, person }, Date.now() - CARRIED_ON_FOR, LONGEST_THREAD),
    upTo: (chat, card) => cards.upTo(chat, card, CARRIED_ON_FOR, LONGEST_THREAD + 1),
    ofCard: (chat, card) => cards.question(chat, card),
  };
}
