import { stringify } from "csv-stringify/sync";
import { Composer, type Context, InputFile } from "grammy";
import type { UnansweredGroup } from "../../../store/store.ts";
import { cutPlain } from "../../card/cut-text.ts";
import { LONGEST_CARD } from "../../card/fit-card.ts";
import { plain } from "../../card/formatted-text.ts";
import { speakIn } from "../../texts/speak.ts";
import { sendCard } from "../send-card.ts";
import type { Desk } from "./staff-desk.ts";

/** Questions listed in the message; the file has them all. */
const MOST_LISTED = 15;
const LONGEST_QUESTION = 100;

/** Answers /unanswered: the questions that the corpus did not answer or whose answer was voted down, and all as CSV. */
export function showUnanswered({ store, readers }: Desk): Composer<Context> {
  const composer = new Composer<Context>();
  composer.on("message").command("unanswered", async (ctx) => {
    const speak = speakIn(await readers.locale(ctx));
    const groups = store.unanswered.groups();
    if (groups.length === 0) {
      await sendCard(ctx, plain(speak("none-unanswered")), ctx.message.message_id);
      return;
    }
    const lines = groups.slice(0, MOST_LISTED).map(({ question, noEvidence, votedDown }) =>
      speak("unanswered-question", {
        question: cutPlain(question.replace(/\s+/gu, " "), LONGEST_QUESTION),
        silent: noEvidence,
        down: votedDown,
      }),
    );
    const text = [speak("unanswered-head", { questions: groups.length }), ...lines].join("\n");
    await sendCard(ctx, plain(cutPlain(text, LONGEST_CARD)), ctx.message.message_id);
    await ctx.replyWithDocument(new InputFile(Buffer.from(writeCsv(groups)), "unanswered.csv"));
    store.staffActions.record(ctx.from.id, "export", `${groups.length}`);
  });
  return composer;
}

/** A table that spreadsheets open as it is: marked as UTF-8, and no cell of it is taken for a formula. */
function writeCsv(groups: readonly UnansweredGroup[]): string {
  const rows = groups.map(({ question, noEvidence, votedDown, last }) => [
    question,
    noEvidence,
    votedDown,
    new Date(last).toISOString(),
  ]);
  return stringify([["question", "no_evidence", "voted_down", "last_asked"], ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}
