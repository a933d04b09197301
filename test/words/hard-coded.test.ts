import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { parseAst } from "vitest/node";
import { ROOT } from "../cli/run.ts";

// Every word that is shown stands in words/en, ru and ky. Here the code of whatever shows something is read for texts
// that look like a sentence, a label or a head: two words beside each other, or one with a capital letter.
const SHOWING = ["words", "chart", "report", "explorer", "cli"];
const LANGUAGES = /^words\/(en|ru|ky)\//;

/** What a text is that nobody reads as words of a language. */
const NO_WORDS: readonly RegExp[] = [
  /^mandate( |$)/, // a command line
  /^→ /, // the same, told
  /[{};]\s|^[.#:][a-z-]+|^@/, // a style sheet
  /^\s*→ mandate | --(out|lots|assume) /, // parts of command lines
  /<(head|body|html|style|script|meta)/, // parts of a page
  /^DejaVu Sans|^light dark$|^part empty$|^note screen$/, // fonts, values and names of CSS
];

/** Texts that are no words of a language, by the file that holds them. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  // what a schema is called, for editors
  "chart/look.ts": [
    "Theme of charts and reports, theme/1",
    "Colours that no list owns, in the light and in the dark theme.",
  ],
  // the value of a cell, for scripts
  "report/tables/comparison.ts": ["the law"],
  // what should stand in a place, what was found there, and how to name it: words/ says them by these
  "cli/margins.ts": ["by id"],
  "cli/wishes.ts": ["by id", "two lists"],
  "cli/outcome.ts": ["announced: not passed"],
  "cli/suppose/changes.ts": ["areas left out"],
  "cli/suppose/parts.ts": ["number or share"],
  "cli/terminal/reading.ts": ["not needed"],
  "explorer/data/form.ts": ["no such key", "whole number"],
  // the law and the results that the calculator makes of numbers, as documents
  "cli/calculator.ts": ["List ", "Seats by one method", "Votes as given", "Whole"],
};

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Texts of a module that are shown to somebody: no types, imports, keys, comparisons or errors of our own making. */
function* texts(node: unknown, parent?: Node): Generator<{ text: string; at: number }> {
  if (Array.isArray(node)) {
    for (const one of node) yield* texts(one, parent);
    return;
  }
  if (typeof node !== "object" || node === null || !("type" in node)) return;
  const own = node as Node;
  if (IGNORED.test(own.type)) return;
  if (own.type === "ThrowStatement" || (own.type === "BinaryExpression" && own.operator !== "+"))
    return;
  // what a schema says of itself is for editors
  if (own.type === "CallExpression" && calls(own, "describe")) {
    yield* texts(own.callee, own);
    return;
  }
  if (own.type === "Literal" && typeof own.value === "string")
    yield { text: own.value, at: own.start as number };
  if (own.type === "TemplateElement")
    yield { text: (own.value as { cooked: string }).cooked, at: own.start as number };
  for (const [key, value] of Object.entries(own)) {
    if (key === "key" && own.type === "Property") continue;
    if (key === "test" && own.type === "SwitchCase") continue;
    yield* texts(value, own);
  }
}

const IGNORED = /^(TS(?!.*Expression).*|Import.*|ExportAllDeclaration)$/;

const calls = ({ callee }: Node, name: string): boolean =>
  ((callee as Node).property as Node | undefined)?.name === name;

const isWords = (text: string): boolean =>
  (/[A-Za-z]{2,} [a-z]{2,}/.test(text) || /^[A-Z][a-z]{2,}/.test(text)) &&
  !NO_WORDS.some((form) => form.test(text));

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return entry.name.endsWith(".ts") && !entry.name.endsWith(".d.ts") ? [path] : [];
  });

describe("no word is shown that is not in the folders of the languages", () => {
  const source = join(ROOT, "src");
  it.each(SHOWING)("%s", (folder) => {
    const found = files(join(source, folder))
      .filter((file) => !LANGUAGES.test(relative(source, file)))
      .flatMap((file) => {
        const code = readFileSync(file, "utf8");
        const tree = parseAst(code, { lang: "ts" }) as unknown;
        return [...texts((tree as { body: unknown }).body)]
          .filter(({ text }) => isWords(text))
          .filter(({ text }) => !KEYS[relative(source, file)]?.includes(text))
          .map(({ text }) => `${relative(source, file)}: ${text}`);
      });
    expect(found).toEqual([]);
  });
});
