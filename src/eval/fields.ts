import { z } from "zod";
import { expecting } from "../library/fields.ts";

/** A text, which may be empty and have several lines. */
export const text = z.string(expecting("text, between quotation marks"));

export const number = z.number(expecting("a number"));

/** A text or null; what is left out is unknown. */
export const optionalText = z.string(expecting("text or null")).nullable().default(null);

/** A list. */
export const list = <T extends z.ZodType>(item: T): z.ZodArray<T> => z.array(item, expecting("a list: [one, another]"));

/** An object with its fields. */
export const object = <T extends z.ZodRawShape>(fields: T): z.ZodObject<T, z.core.$strip> =>
  z.object(fields, expecting(`an object with ${Object.keys(fields).join(", ")}`));
