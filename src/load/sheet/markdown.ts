import type { Cell, Sheet } from "./sheet.ts";

/** The tables of a text in Markdown (GitHub's form): a row of headers, a row of dashes, rows of cells. */
export function markdownTables(text: string): Sheet[] {
  if (!text.includes("|") || !text.includes("-")) return [];
  const lines = text.split(/\r\n?|\n/);
  const tables: { readonly name: string | undefined; readonly rows: Cell[][] }[] = [];
  let heading: string | undefined;
  for (let i = 0; i < lines.length; i++) {
    const title = /^#{1,6}\s+(.*?)\s*#*$/.exec(lines[i]!);
    if (title) heading = title[1];
    if (!DASHES.test(lines[i + 1] ?? "") || !lines[i]!.includes("|")) continue;
    const rows = [cells(lines[i]!)];
    for (i += 2; i < lines.length && lines[i]!.includes("|"); i++) rows.push(cells(lines[i]!));
    tables.push({ name: heading, rows });
  }
  return tables.map(({ name, rows }, i) => ({
    ...(tables.length > 1 && { name: name ?? `table ${i + 1}` }),
    rows,
  }));
}

const DASHES = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

function cells(line: string): Cell[] {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(^|[^\\])\|$/, "$1");
  return inner.split(/(?<!\\)\|/).map((cell) => {
    const text = cell
      .trim()
      .replace(/!?\[([^\]]*)\]\([^()\s]*\)/g, "$1")
      .replace(/\\([|*_`\\])/g, "$1")
      .replace(/^(\*\*|__|\*|_|`)(.+)\1$/, "$2");
    return text === "" ? null : text;
  });
}
