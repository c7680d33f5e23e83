import { Composer, type Context } from "grammy";
import type { Message } from "grammy/types";
import type { SentenceId } from "../../../model.ts";
import { dropQuestion, recordQuestion } from "../../../serving/record-question.ts";
import { plain } from "../../card/formatted-text.ts";
import { readPress } from "../callback-data.ts";
import { LONGEST_QUESTION } from "../read-request.ts";
import { sendCard } from "../send-card.ts";
import { userLanguage } from "../user-language.ts";
import type { Desk } from "./staff-desk.ts";
import { STAFF_WORDING } from "./wording.ts";

const ARROW = /\s*(?:→|->|=>)\s*/u;

/** Answers /pin, which approves a sentence as the answer to a question, and /unpin. */
export function pinAnswers({ corpus, store }: Desk): Composer<Context> {
  const composer = new Composer<Context>();
  const messages = composer.on("message");
  messages.command("pin", async (ctx) => {
    const words = STAFF_WORDING[userLanguage(ctx.from)];
    const say = async (text: string): Promise<void> => {
      await sendCard(ctx, plain(text), ctx.message.message_id);
    };
    const [question = "", ...rest] = ctx.match.trim().split(ARROW);
    const named = rest.join(" → ");
    if (question === "" || [...question].length > LONGEST_QUESTION) return say(words.howToPin);
    if (named === "" && ctx.message.reply_to_message === undefined) return say(words.howToPin);
    const wanted = named === "" ? sentenceOnCard(ctx.message.reply_to_message) : named;
    const sentence = wanted === null ? null : corpus.locate(wanted);
    const context = sentence === null ? null : corpus.engine.context(sentence, 0);
    const text = context?.sentences[0]?.text;
    if (sentence === null || context === null || text === undefined) return say(words.noSuchSentence);

    const { answers } = corpus.engine.ask(question);
    const value = answers.find(({ citation }) => citation.id === sentence)?.value?.text ?? null;
    store.pins.set({ question, sentence, text, user: ctx.from.id });
    store.staffActions.record(ctx.from.id, "pin", question);
    const done = words.pinned(question, text, context.citation.title);
    const recorded = await succeeds(
      recordQuestion(corpus.folder, { question, sentence: text, value, citation: context.citation }),
    );
    return say(recorded ? done : `${done}\n${words.pinnedNotRecorded}`);
  });
  messages.command("unpin", async (ctx) => {
    const words = STAFF_WORDING[userLanguage(ctx.from)];
    const question = ctx.match.trim();
    const removed = question !== "" && store.pins.remove(question);
    if (removed) {
      store.staffActions.record(ctx.from.id, "unpin", question);
      await succeeds(dropQuestion(corpus.folder, question));
    }
    await sendCard(ctx, plain(removed ? words.unpinned(question) : words.notPinned), ctx.message.message_id);
  });
  return composer;
}

/** The first sentence of a card, by the button below it that shows its context. */
function sentenceOnCard(card: Message | undefined): SentenceId | null {
  for (const button of card?.reply_markup?.inline_keyboard.flat() ?? []) {
    const press = "callback_data" in button ? readPress(button.callback_data) : null;
    if (press?.kind === "context") return press.sentence;
  }
  return null;
}

async function succeeds(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
