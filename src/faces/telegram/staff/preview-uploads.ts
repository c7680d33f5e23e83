import { Composer, type Context } from "grammy";
import type { Document, InlineKeyboardMarkup } from "grammy/types";
import type { Language } from "../../../model.ts";
import { plain } from "../../card/formatted-text.ts";
import { sendCard } from "../send-card.ts";
import { userLanguage } from "../user-language.ts";
import { downloadFile, isTooLarge, LARGEST_UPLOAD } from "./download-file.ts";
import { harmlessName } from "./harmless-name.ts";
import { writeStaffPress } from "./press-data.ts";
import { renderPreview } from "./render-preview.ts";
import type { Desk } from "./staff-desk.ts";
import { STAFF_WORDING } from "./wording.ts";

/** Reads the files that the staff sends and shows what they hold, with buttons to accept or discard it. */
export function previewUploads({ corpus, store, apiRoot }: Desk): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("message:document", async (ctx) => {
    const language = userLanguage(ctx.from);
    const words = STAFF_WORDING[language];
    const say = async (text: string): Promise<void> => {
      await sendCard(ctx, plain(text), ctx.message.message_id);
    };
    const bytes = await fetchUpload(ctx, ctx.message.document, apiRoot, language);
    if (typeof bytes === "string") return say(bytes);

    const upload = store.uploads.keep(ctx.from.id, harmlessName(ctx.message.document.file_name), bytes);
    const read = await corpus.read(upload.path, upload.name);
    if (read.kind === "read" && read.reading.articles.length + read.reading.captions.length > 0) {
      const preview = renderPreview(read.reading, read.known, language);
      return sendCard(ctx, preview, ctx.message.message_id, reviewKeyboard(upload.id, language));
    }
    store.uploads.remove(upload.id);
    return say(read.kind === "unreadable" ? words.notAdded(upload.name, read.why) : words.nothingFound(upload.name));
  });
  composer.on("message").command(["ingest", "staff"], async (ctx) => {
    const { help, sendFile } = STAFF_WORDING[userLanguage(ctx.from)];
    const text = ctx.message.text?.startsWith("/staff") ? help : sendFile;
    await sendCard(ctx, plain(text), ctx.message.message_id);
  });
  return composer;
}

/** Below a preview, and below what could not be added as it is. */
export function reviewKeyboard(upload: string, language: Language): InlineKeyboardMarkup {
  const { accept, discard } = STAFF_WORDING[language];
  return {
    inline_keyboard: [
      [
        { text: accept, callback_data: writeStaffPress({ kind: "accept", upload }) },
        { text: discard, callback_data: writeStaffPress({ kind: "discard", upload }) },
      ],
    ],
  };
}

/** The bytes of a file, or what to say instead. */
async function fetchUpload(
  ctx: Context,
  document: Document,
  apiRoot: string,
  language: Language,
): Promise<Uint8Array | string> {
  const { tooLarge, cannotDownload } = STAFF_WORDING[language];
  if (isTooLarge(document.file_size)) return tooLarge(LARGEST_UPLOAD);
  const download = await downloadFile(ctx, document.file_id, apiRoot);
  if (download.kind === "bytes") return download.bytes;
  return download.kind === "too-large" ? tooLarge(LARGEST_UPLOAD) : cannotDownload;
}
