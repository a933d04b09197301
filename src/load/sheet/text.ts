import { error } from "../../results/problem.ts";
import { rowOfMistake } from "../json.ts";
import { refusal } from "./archive.ts";
import { delimited } from "./delimited.ts";
import { htmlTables } from "./html.ts";
import { LIMITS } from "./limits.ts";
import { markdownTables } from "./markdown.ts";
import type { Cell, Sheet } from "./sheet.ts";
import type { Opened } from "./sheets.ts";

/** What a text holds: a tree of XML or JSON, the tables of a page, or rows with separators. */
export function tables(text: string, source: string, delimiter?: string): Opened {
  const refused = (...problems: Opened["problems"]): Opened => ({ problems, notes: [] });
  if (text.trim() === "") return refused(error("empty", { source }));
  if (/^\s*</.test(text)) return marked(text, source);
  if (/^\s*[{[]/.test(text)) {
    if (isDeep(text)) return refused(refusal(source, "depth"));
    const json = parsed(text);
    if (json) return nested(json.value, text, source);
    if (!/^\s*\[[^\n]*[,;\t]/.test(text) || /^\s*\[\s*[[{"\d]/.test(text))
      return refused(error("not-json", { source, row: rowOfMistake(text) }));
  }
  const inText =
    /<table[\s>]/i.test(text) && /<t[dh][\s>]/i.test(text) ? htmlTables(text, source) : [];
  if (inText.length > 0) return { sheets: inText, problems: [], notes: [] };
  const pasted = markdownTables(text);
  if (pasted.length > 0) return { sheets: pasted, problems: [], notes: [] };
  return delimited(text, source, delimiter);
}

function marked(text: string, source: string): Opened {
  if (text.length > LIMITS.markup) return { problems: [refusal(source, "size")], notes: [] };
  const at = rootAt(text);
  const open = ROOT.exec(text.slice(at, at + 20_000));
  if (
    /^<!doctype\s+html/i.test(text.slice(text.search(/\S/), 100)) ||
    HTML.has(open?.[1]?.toLowerCase() ?? "")
  ) {
    const sheets = htmlTables(text, source);
    if (sheets.length > 0) return { sheets, problems: [], notes: [] };
    return { problems: [error("unknown-format", { source }, "HTML without a table")], notes: [] };
  }
  if (!open) return { problems: [refusal(source, "markup", 1)], notes: [] };
  const namespaces = Array.from(open[2]!.matchAll(/\sxmlns(?::[\w.-]+)?\s*=\s*["']([^"']*)/g));
  return {
    tree: { kind: "xml", root: open[1]!, namespaces: namespaces.map(([, uri]) => uri!), text },
    problems: [],
    notes: [],
  };
}

/** Elements with which a page, or what was copied out of one, begins. */
const HTML = new Set(
  "html head body meta table thead tbody tr div p h1 h2 h3 h4 h5 h6 section span".split(" "),
);

const ROOT = /^<(?:[\w.-]+:)?([\w.-]+)((?:\s[^<>]*)?)\/?>/;

/** Where the first element begins: after declarations, comments and a document type. */
function rootAt(text: string): number {
  let at = text.search(/\S/);
  for (;;) {
    const close = text.startsWith("<!--", at)
      ? "-->"
      : text.startsWith("<?", at)
        ? "?>"
        : text.startsWith("<!", at)
          ? /^<![^<>[]*\[/.test(text.slice(at, at + 1000))
            ? "]>"
            : ">"
          : undefined;
    if (close === undefined) return at;
    const end = text.indexOf(close, at);
    if (end < 0) return at;
    at = end + close.length;
    while (at < text.length && text.charCodeAt(at) <= 32) at++;
  }
}

/** Whether JSON has more inside one another than any format; told before it is read. */
function isDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quoted) {
      if (code === 92) i++;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 123 || code === 91) {
      if (++depth > LIMITS.depth) return true;
    } else if (code === 125 || code === 93) depth--;
  }
  return false;
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** An array of flat records is a table; anything else keeps its form. */
function nested(value: unknown, text: string, source: string): Opened {
  const sheet = Array.isArray(value) ? records(value) : undefined;
  if (sheet)
    return {
      sheets: [sheet],
      problems: [],
      notes: [{ place: { source }, because: "a list of records in JSON, read as rows" }],
    };
  return { tree: { kind: "json", value, text }, problems: [], notes: [] };
}

function records(values: readonly unknown[]): Sheet | undefined {
  const columns = new Map<string, number>();
  for (const value of values) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    for (const [key, cell] of Object.entries(value)) {
      if (typeof cell === "object" && cell !== null) return undefined;
      if (!columns.has(key)) columns.set(key, columns.size);
    }
  }
  if (columns.size === 0 || columns.size > LIMITS.columns) return undefined;
  const rows = values.map((value): Cell[] => {
    const cells = new Array<Cell>(columns.size).fill(null);
    for (const [key, cell] of Object.entries(value as object))
      cells[columns.get(key)!] =
        cell === null || cell === undefined || typeof cell === "number"
          ? (cell ?? null)
          : String(cell);
    return cells;
  });
  return { rows: [[...columns.keys()], ...rows] };
}
