/**
 * How the notebooks show what they find: tables and lists as Markdown, a chart as SVG and its words below. A code host
 * draws all of them from what is saved.
 */
import { CHARTS, type ChartInput, draw, type Table } from "../src/node.ts";

declare const Deno: {
  readonly jupyter: {
    display(data: Readonly<Record<string, string>>, options: { raw: true }): Promise<void>;
  };
};

/** A table of the library, under its caption; close calls and the line are marked as a report marks them. */
export const showTable = (table: Table): Promise<void> => {
  const { caption, columns, rows, notes, closeNote } = table;
  const heads = columns.map(({ head, kind }) => ({ head: plain(head), isText: kind === "text" }));
  const lines = rows.map(({ role, close, cells }) => {
    const [first = "", ...others] = cells.map(({ text }) => plain(text));
    if (role === "line") return [`*${first}*`, ...others];
    return [close && closeNote !== undefined ? `${first} ◂ close` : first, ...others];
  });
  return markdown(`*${plain(caption)}*`, grid(heads, lines), ...notes.map(plain));
};

/** A table of one's own. */
export const showRows = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> => {
  const lines = rows.map((row) => row.map((value) => plain(text(value))));
  const columns = heads.map((head, i) => ({
    head: plain(head),
    isText: !lines.every((line) => /^[−+]?[\d,.]+$/.test(line[i] ?? "")),
  }));
  return markdown(`*${plain(caption)}*`, grid(columns, lines));
};

export const showList = (sentences: readonly string[]): Promise<void> =>
  markdown(sentences.map((sentence) => `- ${plain(sentence)}`).join("\n"));

/** A chart by its id, and below it the same in words. */
export async function showChart(id: string, input: ChartInput): Promise<void> {
  const chart = CHARTS.find((one) => one.id === id);
  if (!chart) throw new Error(`no chart ${id}`);
  const spec = chart.spec(input, { layout: "page", theme: "light" });
  if ("absent" in spec) throw new Error(spec.absent);
  const { headline, alt } = spec.usermeta;
  const svg = ownIds(await draw(spec, { theme: "light" }), id);
  await display({ "image/svg+xml": svg, "text/plain": headline });
  await markdown(`**The picture in words.** ${plain(alt)}`);
}

/** Several drawings stand in one page: their ids must differ. */
const ownIds = (svg: string, id: string): string =>
  svg.replace(/<[a-z][^<>]*>/g, (tag) => tag.replace(/(["#\s])chart-/g, `$1${id}-`));

interface Head {
  readonly head: string;
  readonly isText: boolean;
}

const grid = (heads: readonly Head[], rows: readonly (readonly string[])[]): string =>
  [heads.map(({ head }) => head), ...rows.map((row) => heads.map((_, i) => row[i] ?? ""))]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .toSpliced(1, 0, `|${heads.map(({ isText }) => (isText ? " --- " : " ---: ")).join("|")}|`)
    .join("\n");

/** A number with commas between its thousands. */
function text(value: unknown): string {
  if (typeof value !== "number") return String(value ?? "");
  const [whole = "", part] = String(value).split(".");
  const grouped = whole.replace("-", "−").replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** Names come from files: nothing in them is markup. */
const plain = (words: string): string =>
  words
    .replace(/\s+/g, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\`*_[\]>|~$]/g, "\\$&");

const markdown = (...blocks: readonly string[]): Promise<void> =>
  display({ "text/markdown": blocks.join("\n\n") });

/** Deno's `display` returns before its message is sent, and a cell that is told to be done takes no more of them. */
async function display(data: Readonly<Record<string, string>>): Promise<void> {
  await Deno.jupyter.display(data, { raw: true });
  await new Promise((sent) => setTimeout(sent, 20));
}
