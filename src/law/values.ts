import * as z from "zod";
import { fraction } from "../exact/fraction.ts";
import { LEVELS, type Level } from "../results/results.ts";
import { type ConditionJson, condition, readCondition } from "./conditions.ts";
import { AREA_FIGURES, ARITHMETIC, ROUNDINGS, type Value } from "./law.ts";
import { form, fractionOf, list, name, share, wholeFrom, word } from "./shape.ts";

/** Figures of a list, and the size of the house. */
const OWN_FIGURES = [
  "size",
  "votes",
  "constituency.votes",
  "direct",
  "candidates",
  "winners",
] as const;

/** Words that have their meaning in every law; any other is a name of `values`, or of an earlier step. */
export const FIGURES = [...OWN_FIGURES, ...AREA_FIGURES] as const;
type Figure = (typeof FIGURES)[number];

type Arithmetic = (typeof ARITHMETIC)[number];

/** A value as it stands in the document. */
export type ValueJson =
  | number
  | string
  | { [A in Arithmetic]: { [key in A]: ValueJson[] } }[Arithmetic]
  | { left: ValueJson }
  | { round: (typeof ROUNDINGS)[number]; of: ValueJson }
  | { total: ValueJson; who?: ConditionJson | undefined }
  | { each: Level; sum: ValueJson }
  | { in: Level; of: ValueJson }
  | { remainder: string }
  | {
      bands: ValueJson;
      of: ValueJson;
      gives: [string, number][];
      every?: string | undefined;
      most?: number | undefined;
    }
  | { fragments: string; winner: "surplus" | "none" }
  | { strongest: ValueJson };

/** A figure that a step hands out or shares by, or that a condition holds a list against. */
export const value: z.ZodType<ValueJson> = z
  .lazy(() =>
    z.union(
      [
        wholeFrom(0),
        word(FIGURES),
        name,
        share,
        form({ left: value }),
        ...ARITHMETIC.map((kind) => form({ [kind]: operands(kind) })),
        form({ round: word(ROUNDINGS), of: value }),
        form({ total: value, who: z.optional(condition) }),
        form({ each: word(LEVELS), sum: value }),
        form({ in: word(LEVELS), of: value }),
        form({ remainder: name }),
        form({
          bands: value,
          of: value,
          gives: list(z.tuple([share, wholeFrom(0)], { error: "band" })).check(
            z.minLength(1, { error: "band" }),
          ),
          every: z.optional(share),
          most: z.optional(wholeFrom(0)),
        }),
        form({ fragments: name, winner: word(["surplus", "none"]) }),
        form({ strongest: value }),
      ],
      { error: "value" },
    ),
  )
  .meta({ id: "value" }) as z.ZodType<ValueJson>;

/** Two for what is taken from or divided by another, else two or more. */
const operands = (kind: Arithmetic) =>
  kind === "less" || kind === "over"
    ? list(value).check(z.length(2, { error: "two values" }))
    : list(value).check(z.minLength(2, { error: "two values" }));

/**
 * The value that stands at `path` of the document, with numbers as exact fractions.
 * @param named the names of `values` in the law: any other word that is no figure is taken for a step
 */
export function readValue(json: ValueJson, path: string, named: ReadonlySet<string>): Value {
  if (typeof json === "number") return { kind: "number", number: fraction(json) };
  if (typeof json === "string") return readWord(json, named);
  const read = (part: ValueJson, key: string) => readValue(part, `${path}/${key}`, named);
  if ("left" in json) return { kind: "left", of: read(json.left, "left") };
  if ("round" in json) return { kind: "round", how: json.round, of: read(json.of, "of") };
  if ("total" in json) {
    const who =
      json.who === undefined ? {} : { who: readCondition(json.who, `${path}/who`, named) };
    return { kind: "total", of: read(json.total, "total"), ...who };
  }
  if ("each" in json) return { kind: "each", level: json.each, of: read(json.sum, "sum") };
  if ("in" in json) return { kind: "in", level: json.in, of: read(json.of, "of") };
  if ("remainder" in json) return { kind: "remainder", step: json.remainder };
  if ("fragments" in json) {
    return { kind: "fragments", step: json.fragments, winner: json.winner };
  }
  if ("strongest" in json) return { kind: "strongest", of: read(json.strongest, "strongest") };
  if ("bands" in json) {
    return {
      kind: "bands",
      of: read(json.bands, "bands"),
      base: read(json.of, "of"),
      gives: json.gives.map(([from, number]) => ({ from: fractionOf(from), number })),
      ...(json.every !== undefined && { every: fractionOf(json.every) }),
      ...(json.most !== undefined && { most: json.most }),
    };
  }
  const [kind, parts] = Object.entries(json)[0] as [Arithmetic, ValueJson[]];
  return { kind, of: parts.map((part, i) => read(part, `${kind}/${i}`)) };
}

function readWord(json: string, named: ReadonlySet<string>): Value {
  if (/^\d/.test(json)) return { kind: "number", number: fractionOf(json) };
  if (isFigure(json)) return readFigure(json);
  return named.has(json) ? { kind: "named", name: json } : { kind: "step", step: json };
}

export const isFigure = (text: string): text is Figure =>
  (FIGURES as readonly string[]).includes(text);

function readFigure(figure: Figure): Value {
  switch (figure) {
    case "size":
    case "direct":
    case "candidates":
    case "winners":
      return { kind: figure };
    case "votes":
      return { kind: "votes", contest: "list" };
    case "constituency.votes":
      return { kind: "votes", contest: "constituency" };
    default:
      return { kind: "area", figure };
  }
}
