import { Composer, type Context, type Filter, GrammyError } from "grammy";
import type { InlineKeyboardMarkup } from "grammy/types";
import { CorpusError } from "../../../library/corpus-error.ts";
import type { Upload } from "../../../store/store.ts";
import { cutPlain } from "../../card/cut-text.ts";
import { LONGEST_CARD } from "../../card/fit-card.ts";
import { plain } from "../../card/formatted-text.ts";
import { type Speak, speakIn } from "../../texts/speak.ts";
import { editCard } from "../send-card.ts";
import { explainUnreadable } from "./explain-unreadable.ts";
import { readStaffPress, type StaffPress } from "./press-data.ts";
import { reviewKeyboard, turnedWrongKeyboard } from "./preview-uploads.ts";
import type { Desk } from "./staff-desk.ts";

const NO_BUTTONS = { inline_keyboard: [] };

/** Adds an upload to the corpus or discards it, as the button pressed below its preview says. */
export function reviewUploads(desk: Desk): Composer<Context> {
  const { store, readers } = desk;
  const composer = new Composer<Context>();
  composer.on("callback_query:data", async (ctx) => {
    const speak = speakIn(await readers.locale(ctx));
    const press = readStaffPress(ctx.callbackQuery.data);
    const upload = press === null ? null : store.uploads.find(press.upload);
    if (press === null || upload === null) return acknowledge(ctx, speak("upload-expired"));
    await acknowledge(ctx);
    if (press.kind !== "discard") return accept(ctx, desk, upload, press.kind, speak);
    store.uploads.remove(upload.id);
    store.staffActions.record(ctx.from.id, "discard", upload.name);
    return editCard(ctx, plain(speak("upload-discarded", { name: upload.name })), NO_BUTTONS);
  });
  return composer;
}

/** What becomes of the card of an upload. */
interface AdditionCard {
  readonly text: string;
  /** null: the upload has ended. */
  readonly keyboard: InlineKeyboardMarkup | null;
}

function ended(text: string): AdditionCard {
  return { text, keyboard: null };
}

type Press = Filter<Context, "callback_query:data">;

/** The upload is kept until the corpus has it, so that a press is carried out after a crash too. */
async function accept(
  ctx: Press,
  { corpus, store }: Desk,
  upload: Upload,
  kind: Exclude<StaffPress["kind"], "discard">,
  speak: Speak,
): Promise<void> {
  const { id, name, path } = upload;
  // The buttons go, so that they are not pressed again.
  await editCard(ctx, plain(speak("checking-upload", { name })), NO_BUTTONS);
  const outcome = await add();
  if (outcome.keyboard === null) store.uploads.remove(id);
  await editCard(ctx, plain(cutPlain(outcome.text, LONGEST_CARD)), outcome.keyboard ?? NO_BUTTONS);

  async function add(): Promise<AdditionCard> {
    try {
      const read = await corpus.read(path, name);
      if (read.kind === "unreadable") return ended(explainUnreadable(name, read, speak));
      const addition = await corpus.add(read.reading, kind === "accept" ? "questions" : "none");
      switch (addition.kind) {
        case "served":
          store.staffActions.record(ctx.from.id, kind === "accept" ? "ingest" : "ingest-anyway", name);
          return ended(speak("upload-served", { name, files: addition.written.join("\n") }));
        case "nothing-new":
          return ended(speak("upload-known", { name }));
        case "questions-unreadable":
          return {
            text: speak("upload-questions-unreadable", { name, why: addition.why }),
            keyboard: reviewKeyboard(id, speak),
          };
        case "turned-wrong": {
          const questions = addition.questions.map(({ question, expected, got }) =>
            speak("turned-wrong-question", {
              question,
              expected: expected ?? speak("no-evidence"),
              got: got ?? speak("no-evidence"),
            }),
          );
          return {
            text: [speak("upload-turned-wrong", { name }), ...questions].join("\n"),
            keyboard: turnedWrongKeyboard(id, speak),
          };
        }
      }
    } catch (error) {
      const why = error instanceof CorpusError ? error.message.replaceAll(`${corpus.folder}/`, "") : null;
      // What else failed is for the operator alone: the message may name folders.
      const text =
        why === null || /(?:^|\s)\//u.test(why)
          ? speak("upload-failed", { name })
          : speak("upload-corpus-faulty", { name, why });
      await editCard(ctx, plain(cutPlain(text, LONGEST_CARD)), reviewKeyboard(id, speak));
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
