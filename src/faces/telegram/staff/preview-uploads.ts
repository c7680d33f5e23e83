import { Composer, type Context } from "grammy";
import type { Document, InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { plain } from "../../card/formatted-text.ts";
import { type Speak, speakIn } from "../../texts/speak.ts";
import { sendCard } from "../send-card.ts";
import { downloadFile, isTooLarge, LARGEST_UPLOAD } from "./download-file.ts";
import { explainUnreadable } from "./explain-unreadable.ts";
import { harmlessName } from "./harmless-name.ts";
import { writeStaffPress } from "./press-data.ts";
import { renderPreview } from "./render-preview.ts";
import type { Desk } from "./staff-desk.ts";

/** Reads the files that the staff sends and shows what they hold, with buttons to accept or discard it. */
export function previewUploads({ corpus, store, readers, apiRoot }: Desk): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("message:document", async (ctx) => {
    const speak = speakIn(await readers.locale(ctx));
    const say = async (text: string): Promise<void> => {
      await sendCard(ctx, plain(text), ctx.message.message_id);
    };
    const bytes = await fetchUpload(ctx, ctx.message.document, apiRoot, speak);
    if (typeof bytes === "string") return say(bytes);

    const upload = store.uploads.keep(ctx.from.id, harmlessName(ctx.message.document.file_name), bytes);
    const { name } = upload;
    const read = await corpus.read(upload.path, name);
    if (read.kind === "read") {
      const preview = renderPreview(read.reading, read.known, speak);
      return sendCard(ctx, preview, ctx.message.message_id, reviewKeyboard(upload.id, speak));
    }
    store.uploads.remove(upload.id);
    return say(explainUnreadable(name, read, speak));
  });
  composer.on("message").command(["ingest", "staff"], async (ctx) => {
    const speak = speakIn(await readers.locale(ctx));
    const text = speak(ctx.message.text?.startsWith("/staff") ? "staff-help" : "send-file");
    await sendCard(ctx, plain(text), ctx.message.message_id);
  });
  return composer;
}

/** Below a preview, and below what could not be added as it is. */
export function reviewKeyboard(upload: string, speak: Speak): InlineKeyboardMarkup {
  return { inline_keyboard: [reviewButtons(upload, speak)] };
}

/** Below what was not added for the questions that would turn wrong: whoever has read which may add it all the same. */
export function turnedWrongKeyboard(upload: string, speak: Speak): InlineKeyboardMarkup {
  const anyway = {
    text: speak("accept-anyway-button"),
    callback_data: writeStaffPress({ kind: "accept-anyway", upload }),
  };
  return { inline_keyboard: [reviewButtons(upload, speak), [anyway]] };
}

function reviewButtons(upload: string, speak: Speak): InlineKeyboardButton[] {
  return [
    { text: speak("accept-button"), callback_data: writeStaffPress({ kind: "accept", upload }) },
    { text: speak("discard-button"), callback_data: writeStaffPress({ kind: "discard", upload }) },
  ];
}

/** The bytes of a file, or what to say instead. */
async function fetchUpload(
  ctx: Context,
  document: Document,
  apiRoot: string,
  speak: Speak,
): Promise<Uint8Array | string> {
  const tooLarge = (): string => speak("file-too-large", { megabytes: LARGEST_UPLOAD });
  if (isTooLarge(document.file_size)) return tooLarge();
  const download = await downloadFile(ctx, document.file_id, apiRoot);
  if (download.kind === "bytes") return download.bytes;
  return download.kind === "too-large" ? tooLarge() : speak("cannot-download");
}
