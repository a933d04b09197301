import * as z from "zod";
import { formProblems } from "../results/form.ts";
import { error, type Problem } from "../results/problem.ts";
import type { Theme } from "../words/colours.ts";
import { contrast, readHex } from "../words/oklab.ts";
import { type Look, TOKENS, type Tokens } from "./theme.ts";

const colour = z.string().regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i);

const tokens = z.strictObject({
  paper: colour.describe("what everything stands on").optional(),
  ink: colour.describe("headlines, thresholds, majority lines").optional(),
  text: colour.describe("running text").optional(),
  muted: colour.describe("sources, rows that are no list").optional(),
  grid: colour.describe("thin rules").optional(),
  axis: colour.describe("axes and dashed outlines").optional(),
  band: colour.describe("tiles and the row of the law").optional(),
  close: colour.describe("behind close calls").optional(),
  frame: colour.describe("edges of tiles").optional(),
  ramp: z
    .array(colour)
    .length(4)
    .describe("share of one list by area, from weak to strong")
    .optional(),
});

const themeSchema = z.strictObject({
  mandate: z.literal("theme/1"),
  $schema: z.string().describe("address of this schema, for editors").optional(),
  light: tokens.optional(),
  dark: tokens.optional(),
});

/** What must be read on the paper, 4.5:1 at least (WCAG 2.2). */
const READ = ["ink", "text", "muted"] as const;
const LEAST = 4.5;

/**
 * Takes parsed JSON as a theme: colours that take the place of ours, each as #rrggbb; what it leaves out stays ours. A
 * text that could not be read on its paper is a problem.
 */
export function readLook(
  json: unknown,
  source: string,
): { readonly look?: Look; readonly problems: readonly Problem[] } {
  const { data, error: fault } = themeSchema.safeParse(json);
  if (!data) return { problems: formProblems(fault.issues, json, source).problems.map(named) };
  const look: Look = {
    light: { ...TOKENS.light, ...given(data.light) },
    dark: { ...TOKENS.dark, ...given(data.dark) },
  };
  const problems = (["light", "dark"] as const).flatMap((theme) => faint(look, theme, source));
  return problems.length > 0 ? { problems } : { look, problems };
}

/** The only form of a text that is asked for here. */
const named = (problem: Problem): Problem =>
  problem.values.expected === "invalid_format"
    ? { ...problem, values: { expected: "colour" } }
    : problem;

const given = (part: z.infer<typeof tokens> = {}): Partial<Tokens> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));

const faint = (look: Look, theme: Theme, source: string): Problem[] =>
  READ.filter(
    (token) => contrast(readHex(look[theme][token])!, readHex(look[theme].paper)!) < LEAST,
  ).map((token) => error("faint", { source, path: `${theme}/${token}` }, look[theme][token]));

/** The JSON Schema (draft 2020-12) of the theme document, for editors and other programs. */
export function themeDocumentSchema(): object {
  return {
    ...z.toJSONSchema(themeSchema, { io: "input" }),
    title: "Theme of charts and reports, theme/1",
    description: "Colours that no list owns, in the light and in the dark theme.",
  };
}
