import { Composer, type Context, type Filter, GrammyError } from "grammy";
import type { Language } from "../../../model.ts";
import type { Upload } from "../../../store/store.ts";
import { cutPlain } from "../../card/cut-text.ts";
import { LONGEST_CARD } from "../../card/fit-card.ts";
import { plain } from "../../card/formatted-text.ts";
import { editCard } from "../send-card.ts";
import { userLanguage } from "../user-language.ts";
import { readStaffPress } from "./press-data.ts";
import { reviewKeyboard } from "./preview-uploads.ts";
import type { Desk } from "./staff-desk.ts";
import { STAFF_WORDING } from "./wording.ts";

const NO_BUTTONS = { inline_keyboard: [] };

/** Adds an upload to the corpus or discards it, as the button pressed below its preview says. */
export function reviewUploads(desk: Desk): Composer<Context> {
  const { store } = desk;
  const composer = new Composer<Context>();
  composer.on("callback_query:data", async (ctx) => {
    const language = userLanguage(ctx.from);
    const words = STAFF_WORDING[language];
    const press = readStaffPress(ctx.callbackQuery.data);
    const upload = press === null ? null : store.uploads.find(press.upload);
    if (press === null || upload === null) return acknowledge(ctx, words.expired);
    await acknowledge(ctx);
    if (press.kind === "accept") return accept(ctx, desk, upload, language);
    store.uploads.remove(upload.id);
    store.staffActions.record(ctx.from.id, "discard", upload.name);
    return editCard(ctx, plain(words.discarded(upload.name)), NO_BUTTONS);
  });
  return composer;
}

type Press = Filter<Context, "callback_query:data">;

/** The upload is kept until the corpus has it, so that a press is carried out after a crash too. */
async function accept(ctx: Press, { corpus, store }: Desk, upload: Upload, language: Language): Promise<void> {
  const words = STAFF_WORDING[language];
  const { id, name, path } = upload;
  // The buttons go, so that they are not pressed again.
  await editCard(ctx, plain(words.checking(name)), NO_BUTTONS);
  const outcome = await add();
  if (outcome.done) store.uploads.remove(id);
  const text = cutPlain(outcome.text, LONGEST_CARD);
  await editCard(ctx, plain(text), outcome.done ? NO_BUTTONS : reviewKeyboard(id, language));

  async function add(): Promise<{ readonly done: boolean; readonly text: string }> {
    try {
      const read = await corpus.read(path, name);
      if (read.kind === "unreadable") return { done: true, text: words.notAdded(name, read.why) };
      const addition = await corpus.add(read.reading);
      switch (addition.kind) {
        case "served":
          store.staffActions.record(ctx.from.id, "ingest", name);
          return { done: true, text: words.served(name, addition.written) };
        case "nothing-new":
          return { done: true, text: words.nothingNew(name) };
        case "turned-wrong": {
          const questions = addition.questions.map(({ question, expected, got }) =>
            words.wrongQuestion(question, expected, got),
          );
          return { done: false, text: [words.turnedWrong(name), ...questions].join("\n") };
        }
      }
    } catch (error) {
      // Nobody but the operator is told more: the message names folders.
      await editCard(ctx, plain(words.notAdded(name, "")), reviewKeyboard(id, language));
      throw error;
    }
  }
}

/** Ends the waiting of the button; a press from before a restart is too old for it, which is no failure. */
async function acknowledge(ctx: Press, text?: string): Promise<void> {
  try {
    await ctx.answerCallbackQuery(text === undefined ? {} : { text });
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
  }
}
