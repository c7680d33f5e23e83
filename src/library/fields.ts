import { z } from "zod";

/** What is said of a field that is not there, or is not what it must be. */
export function expecting(what: string): { readonly error: (issue: { readonly input?: unknown }) => string } {
  return { error: ({ input }) => (input === undefined ? "is missing; write it" : `must be ${what}`) };
}

/** A line of text that must be there. */
export const text = z
  .string(expecting("text on one line"))
  .trim()
  .min(1, "is empty; write it or take the field out")
  .regex(/^[^\n]*$/u, "must be text on one line");

/** A line of text or null: a field left out, or left empty, is unknown. */
export const optionalText = z.preprocess(
  (value) => (value === undefined || value === "" ? null : value),
  text.nullable(),
);

/** A day as the sources give it, YYYY-MM-DD, or null. */
export const optionalDate = z.preprocess(
  (value) => (value === undefined || value === "" ? null : value),
  z.iso.date("must be a date such as 2020-08-14").nullable(),
);

/** A list of texts; left out it is empty. */
export const textList = z.array(text, "must be a list: [one, another]").default([]);

/**
 * A list of names; left out it is empty.
 * @param commas what stands in no name, and so is the wrong kind of comma between two
 */
export function nameList(commas: RegExp): z.ZodDefault<z.ZodArray<typeof text>> {
  const name = text.refine((entry) => !commas.test(entry), {
    error: ({ input }) =>
      `${commas.exec(String(input))?.[0]} parts no entries; write a plain comma and a space: [one, another]`,
  });
  return z.array(name, "must be a list: [one, another]").default([]);
}

/** Refuses a list in which two entries have the same name. */
export function refuseRepeated(list: readonly { readonly name: string }[], context: z.RefinementCtx): void {
  const names = new Set<string>();
  for (const [index, { name }] of list.entries()) {
    if (names.has(name)) {
      const message = `${name} is listed twice; join the two entries or rename one`;
      context.addIssue({ code: "custom", path: [index, "name"], message });
    }
    names.add(name);
  }
}
