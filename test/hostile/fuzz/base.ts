import Papa from "papaparse";
import { type LoadOptions, load } from "../../../src/load/load.ts";
import type { ReadingDocument } from "../../../src/load/reading/document.ts";
import type { Cell } from "../../../src/load/sheet/sheet.ts";
import { sheetsOf } from "../../../src/load/sheet/sheets.ts";
import { readings, type Source } from "./corpus.ts";
import { type Observed, observe } from "./observe.ts";

/** A file as it is before it is mutated: what is read of it, and its text and cells where it has them. */
export interface Base {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: LoadOptions;
  readonly observed: Observed;
  readonly reading?: ReadingDocument;
  readonly text?: string;
  /** of text: "table", "xml", "json", "page"; else its container */
  readonly form: "table" | "xml" | "json" | "page" | "zip" | "xls" | "parquet";
  readonly delimiter?: string;
  /** the cells of its only table */
  readonly grid?: readonly (readonly Cell[])[];
}

const known = readings();

/** Reads a file, choosing the first of whatever it leaves to be chosen. */
export async function baseOf({ name, bytes: make }: Source): Promise<Base> {
  const bytes = await make();
  let options: LoadOptions = { readings: known };
  let loaded = await load(bytes, name, options);
  for (let i = 0; i < 4 && loaded.choices?.[0]; i++) {
    const { kind, values } = loaded.choices[0];
    options = { ...options, [kind]: values[0]! };
    loaded = await load(bytes, name, options);
  }
  const opened = await sheetsOf(bytes, name);
  const { encoding, delimiter } = opened.dialect ?? {};
  const head = [...bytes.subarray(0, 2)];
  const form = formOf(head, opened);
  const text =
    form === "zip" || form === "xls" || form === "parquet"
      ? undefined
      : new TextDecoder(encoding).decode(bytes);
  const grid =
    form === "table" && text !== undefined && delimiter !== undefined
      ? Papa.parse<string[]>(text.replace(/\r\n?/g, "\n").replace(/\n+$/, ""), {
          delimiter,
          newline: "\n",
        }).data
      : opened.sheets?.length === 1
        ? opened.sheets[0]!.rows
        : undefined;
  return {
    ...{ name, bytes, options, observed: observe(loaded), form },
    ...(loaded.reading && { reading: loaded.reading }),
    ...(text !== undefined && { text }),
    ...(delimiter !== undefined && { delimiter }),
    ...(grid && { grid }),
  };
}

function formOf(
  head: readonly number[],
  { tree, dialect }: Awaited<ReturnType<typeof sheetsOf>>,
): Base["form"] {
  if (head[0] === 0x50 && head[1] === 0x4b) return "zip";
  if (head[0] === 0xd0) return "xls";
  if (head[0] === 0x50 && head[1] === 0x41) return "parquet";
  if (tree) return tree.kind;
  return dialect?.delimiter === undefined ? "page" : "table";
}
