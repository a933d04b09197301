import type { Reading } from "../results/assemble.ts";
import { readDocument } from "../results/document.ts";
import { error } from "../results/problem.ts";

/** Reads the text of a results document. */
export function loadJson(text: string, name: string): Reading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problems: [error("not-json", { source: name, row: rowOfMistake(text) })] };
  }
  return readDocument(json, name);
}

/** The row, from 1, in which a text stops being JSON. */
export const rowOfMistake = (text: string): number =>
  text.slice(0, firstMistake(text)).split("\n").length;

const STRING = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const SCALAR = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null`;
const TOKEN = new RegExp(`[ \\t\\r\\n]*(?:([{}\\[\\],:])|(${STRING})|(${SCALAR}))`, "y");

/** Where text stops being JSON. JSON.parse knows it too, but tells it in other words on every engine, or not at all. */
function firstMistake(text: string): number {
  const open: string[] = [];
  let expected: "value" | "first value" | "key" | "first key" | ":" | ", or end" | "end" = "value";
  const after = () => (open.length > 0 ? ", or end" : "end");
  TOKEN.lastIndex = 0;
  for (let at = 0; ; at = TOKEN.lastIndex) {
    const [, mark, string, scalar] = TOKEN.exec(text) ?? [];
    const isKey = expected === "key" || expected === "first key";
    const isValue = expected === "value" || expected === "first value";
    if (isKey && string !== undefined) expected = ":";
    else if (isValue && (string ?? scalar) !== undefined) expected = after();
    else if (isValue && (mark === "{" || mark === "[")) {
      open.push(mark === "{" ? "}" : "]");
      expected = mark === "{" ? "first key" : "first value";
    } else if (expected === ":" && mark === ":") expected = "value";
    else if (expected === ", or end" && mark === ",")
      expected = open.at(-1) === "}" ? "key" : "value";
    else if (
      mark !== undefined &&
      mark === open.at(-1) &&
      (expected === ", or end" || expected.startsWith("first"))
    ) {
      open.pop();
      expected = after();
    } else return at + /^\s*/.exec(text.slice(at))![0].length;
  }
}
