import * as z from "zod";
import { parseFraction } from "../exact/parse.ts";

/**
 * The bricks of the schema of a law document. What a place expects travels as the schema's message: one
 * noun, or for an object the keys that it knows, so that a problem can name the nearest one.
 */

/** An object whose keys are all known; any other is an error. */
export const object = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === "unrecognized_keys" ? Object.keys(shape).join(" ") : "object"),
  });

/**
 * One of several forms of an object, told apart by its first key. Without that key nothing inside is looked at:
 * forms that share other keys would else multiply each other's work when they stand inside one another.
 */
export const form = <S extends z.ZodRawShape>(shape: S) =>
  z
    .unknown()
    .check(({ value, issues }) => {
      const known = Object.keys(shape);
      const [first = ""] = known;
      if (!isObject(value) || Object.hasOwn(value, first)) return;
      const input = undefined;
      issues.push({ code: "invalid_type", expected: "nonoptional", input, path: [first] });
      const keys = Object.keys(value).filter((key) => !known.includes(key));
      const message = known.join(" ");
      if (keys.length > 0) issues.push({ code: "unrecognized_keys", keys, input: value, message });
    })
    .pipe(object(shape));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const list = <S extends z.ZodType>(of: S) => z.array(of, { error: "list" });
export const text = z.string({ error: "text" }).check(z.regex(/\S/, { error: "text" }));
export const date = z
  .string({ error: "date" })
  .check(z.regex(/^\d{4}-\d\d-\d\d$/, { error: "date" }));
export const wholeFrom = (least: number) =>
  z.int({ error: "whole number" }).check(z.gte(least, { error: "whole number" }));
export const word = <const W extends readonly string[]>(words: W) =>
  z.enum(words, { error: "word" });

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** The name of a condition, a value or a step: it stands in paths and in other places of the document. */
export const name = z.string({ error: "name" }).check(z.regex(NAME, { error: "name" }));

const SHARE = /^\d+(\.\d+)?(\/[1-9]\d*)?%?$/;
/** "7%", "0.7%", "1/20". Whether it lies within 0 and 100% is for the reader to say: no pattern can. */
export const share = z.string({ error: "share" }).check(z.regex(SHARE, { error: "share" }));

/** A text that has passed `share`, as an exact fraction. */
export const fractionOf = (text: string) => parseFraction(text)!;
