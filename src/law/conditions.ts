import * as z from "zod";
import { BASES, type Base, KINDS, type Kind } from "../results/results.ts";
import { type HurdleJson, hurdleForms, readHurdle } from "./hurdles.ts";
import type { Condition, SetNeed } from "./law.ts";
import { form, fractionOf, list, name, object, share, text, wholeFrom, word } from "./shape.ts";

type NeedJson = { lists: number } | { atLeast: string; of: Base } | { moreThan: string; of: Base };

interface Article {
  article?: string | undefined;
}

/** A condition as it stands in the document. */
export type ConditionJson =
  | string
  | HurdleJson
  | (Article &
      (
        | { all: ConditionJson[] }
        | { any: ConditionJson[] }
        | { not: ConditionJson }
        | { kind: Kind }
        | { largest: "votes" }
        | { noList: true }
        | { set: ConditionJson; needs: NeedJson[]; else: "next" | "failed" | "unknown" }
      ));

const base = word(BASES);
const article = z.optional(text);
const need = z.union(
  [
    object({ lists: wholeFrom(1) }),
    object({ atLeast: share, of: base }),
    object({ moreThan: share, of: base }),
  ],
  { error: "need" },
);

/** Who takes part, or who passes: a tree over one list. */
export const condition: z.ZodType<ConditionJson> = z
  .lazy(() =>
    z.union(
      [
        name,
        ...hurdleForms(),
        form({ all: parts, article }),
        form({ any: parts, article }),
        form({ not: condition, article }),
        form({ kind: word(KINDS), article }),
        form({ largest: word(["votes"]), article }),
        form({ noList: z.literal(true, { error: "true" }), article }),
        form({
          set: condition,
          needs: list(need),
          else: word(["next", "failed", "unknown"]),
          article,
        }),
      ],
      { error: "condition" },
    ),
  )
  .meta({ id: "condition" }) as z.ZodType<ConditionJson>;
const parts = list(condition).check(z.minLength(1, { error: "condition" }));

/**
 * The condition that stands at `path` of the document; shares become exact fractions.
 * @param named the names of `values` in the law
 */
export function readCondition(
  json: ConditionJson,
  path: string,
  named: ReadonlySet<string>,
): Condition {
  if (typeof json === "string") return { kind: "named", path, name: json };
  const common = { path, ...(json.article !== undefined && { article: json.article }) };
  const read = (part: ConditionJson, key: string) => readCondition(part, `${path}/${key}`, named);
  if ("all" in json) {
    return { kind: "all", ...common, parts: json.all.map((part, i) => read(part, `all/${i}`)) };
  }
  if ("any" in json) {
    return { kind: "any", ...common, parts: json.any.map((part, i) => read(part, `any/${i}`)) };
  }
  if ("not" in json) return { kind: "not", ...common, part: read(json.not, "not") };
  if ("kind" in json) return { kind: "of-kind", ...common, of: json.kind };
  if ("largest" in json) return { kind: "largest", ...common };
  if ("noList" in json) return { kind: "no-list", ...common };
  if ("set" in json) {
    return {
      kind: "set",
      ...common,
      set: read(json.set, "set"),
      needs: json.needs.map((need, i) => readNeed(need, `${path}/needs/${i}`)),
      else: json.else,
    };
  }
  return readHurdle(json, common, named);
}

function readNeed(json: NeedJson, path: string): SetNeed {
  if ("lists" in json) return { kind: "lists", path, lists: json.lists };
  const strict = "moreThan" in json;
  const share = fractionOf(strict ? json.moreThan : json.atLeast);
  return { kind: "together", path, share, strict, of: json.of };
}
