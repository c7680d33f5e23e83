/** How a text begins, by which a reader tells which one it is; cut after so many characters, which a mark shows. */
export function firstCharacters(text: string, most: number): string {
  // A text may be a whole file: no more of it is looked at than is shown.
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? `${characters.slice(0, most).join("")}…` : text;
}
