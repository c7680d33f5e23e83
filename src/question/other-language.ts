/** Small words of languages that are written in Latin letters and not read here; none is an English word that questions have. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    "le la les de des à du une et est sont dans pour avec sur combien quel quelle quels quelles où comment pourquoi qui " +
    "der das ein eine und ist sind mit wie viele wieviel welche welcher wann warum für nicht von zu im auf " +
    "el los las unos y es en para con cuántos cuántas cuánto cuánta qué cuál dónde cuándo quién por cómo " +
    "il gli uno nel della delle quanti quante quanto quale dove quando perché " +
    "os um uma são em quantos quantas qual onde bao nhiêu có ở là của berapa banyak di yang adalah"
  ).split(" "),
);
/** So many small words tell that a text is in another language. */
const ENOUGH = 2;
/** Letters of scripts that sources and questions are written in. */
const READ = /[\p{Script=Han}\p{Script=Latin}\p{Script=Tibetan}\p{Script=Common}\p{Script=Inherited}]/u;

/** Whether a message is in neither Chinese nor English, nor Tibetan names alone: by its script, else by its small words. */
export function isInOtherLanguage(message: string): boolean {
  const letters = message.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => !READ.test(letter));
  if (foreign.length > letters.length / 2) return true;
  if (/\p{Script=Han}/u.test(message)) return false;
  const words = message.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => SMALL_WORDS.has(word)).length >= ENOUGH;
}
