import { Composer, type Context } from "grammy";
import type { Logger } from "pino";
import type { AccessConfig } from "../../../config.ts";
import type { LiveCorpus } from "../../../serving/live-corpus.ts";
import type { Store } from "../../../store/store.ts";
import type { Conversations } from "../conversations.ts";
import type { Metrics } from "../metrics.ts";
import type { Readers } from "../readers.ts";
import { onlyStaff } from "./only-staff.ts";
import { pinAnswers } from "./pin-answers.ts";
import { previewUploads } from "./preview-uploads.ts";
import { reviewUploads } from "./review-uploads.ts";
import { showStats } from "./show-stats.ts";
import { showUnanswered } from "./show-unanswered.ts";

/** What the staff works with. */
export interface Desk {
  readonly corpus: LiveCorpus;
  readonly store: Store;
  readonly metrics: Metrics;
  readonly readers: Readers;
  readonly conversations: Conversations;
  readonly apiRoot: string;
  readonly log: Logger;
}

/** All that the staff can do, and only the staff. */
export function staffDesk(access: AccessConfig, desk: Desk): Composer<Context> {
  const features = new Composer<Context>();
  features.use(previewUploads(desk), reviewUploads(desk), showUnanswered(desk), pinAnswers(desk), showStats(desk));
  return onlyStaff(access, desk.readers, features);
}
