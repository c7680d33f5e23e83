import type { UnreadableUpload } from "../../../serving/live-corpus.ts";
import type { Speak } from "../../texts/speak.ts";

/** Why a file that somebody sent cannot be taken into the corpus, and what to send instead. */
export function explainUnreadable(name: string, { fault, why }: UnreadableUpload, speak: Speak): string {
  switch (fault) {
    case "nothing-found":
      return speak("nothing-found", { name });
    case "empty":
      return speak("upload-empty", { name });
    case "no-text":
      return speak("upload-no-text", { name });
    case "pictures":
      return speak("upload-pictures", { name });
    case "locked":
      return speak("upload-locked", { name });
    case "other-kind":
      return speak("upload-other-kind", { name });
    case "other":
      return speak("upload-unreadable", { name, why });
  }
}
