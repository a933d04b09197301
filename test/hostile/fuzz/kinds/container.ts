import { gzipSync, zipSync } from "fflate";
import { counts, delimited, type Grid, typed, workbook } from "../cells.ts";
import { joined, type Kind, utf8 } from "./kind.ts";

export const CONTAINERS: readonly Kind[] = [
  {
    name: "in a zip, or packed by gzip",
    group: "container",
    expects: "same",
    make: ({ bytes, name, form }, random) => {
      const packed =
        form === "zip" || random.below(2) === 0 ? gzipSync(bytes) : zipSync({ [name]: bytes });
      // an archive of several files may not lie in another
      return { bytes: packed, ...(form === "zip" && { expects: "reason" }) };
    },
  },
  {
    name: "in a zip with other files",
    group: "container",
    expects: "reason",
    make: ({ bytes, name, form }, random) =>
      form === "zip"
        ? undefined
        : {
            bytes: zipSync({
              [name]: bytes,
              [random.pick(["__MACOSX/._x", "readme.txt", "empty.csv", "other.csv"])]: utf8(
                random.pick(["", "Read me: a note", "party,votes\nA,10\nB,20\n"]),
              ),
            }),
          },
  },
  {
    name: "archives in archives",
    group: "container",
    expects: "reason",
    make({ bytes, name }, random) {
      let packed = bytes;
      for (let depth = 2 + random.below(6); depth > 0; depth--)
        packed = random.below(2) === 0 ? gzipSync(packed) : zipSync({ [name]: packed });
      return { bytes: packed };
    },
  },
  {
    name: "bytes changed in a packed file",
    group: "container",
    expects: "reason",
    make({ bytes, name, form }, random) {
      const packed =
        form === "zip"
          ? Uint8Array.from(bytes)
          : random.below(2) === 0
            ? gzipSync(bytes)
            : zipSync({ [name]: bytes });
      for (let i = random.below(5); i >= 0; i--)
        packed[random.below(packed.length)] = random.below(256);
      return { bytes: packed };
    },
  },
  {
    name: "a packed file cut",
    group: "container",
    expects: "reason",
    make({ bytes, name, form }, random) {
      const packed =
        form === "zip"
          ? bytes
          : random.below(2) === 0
            ? gzipSync(bytes)
            : zipSync({ [name]: bytes });
      return { bytes: packed.slice(0, random.below(packed.length)) };
    },
  },
  {
    name: "a bomb",
    group: "container",
    expects: "problem",
    make({ name }, random) {
      const zeros = new Uint8Array(random.pick([40, 100, 180]) << 20);
      if (random.below(2) === 0) return { bytes: gzipSync(zeros, { level: 1 }) };
      return {
        bytes: zipSync(
          { [random.pick([name, "xl/workbook.xml", "content.xml"])]: zeros },
          { level: 1 },
        ),
      };
    },
  },
  {
    name: "a packed file that lies about its size",
    group: "container",
    expects: "problem",
    make({ bytes, name, form }, random) {
      const packed = form === "zip" ? Uint8Array.from(bytes) : zipSync({ [name]: bytes });
      const view = new DataView(packed.buffer);
      const end = packed.length - 22;
      if (view.getUint32(end, true) !== 0x06054b50) return undefined;
      const at = view.getUint32(end + 16, true);
      const size = random.pick([0, 1, 1 << 20, 100 << 20, 2 ** 31, 2 ** 32 - 1]);
      if (size === view.getUint32(at + 24, true)) return undefined;
      view.setUint32(at + 24, size, true);
      // a file of a workbook that is not read may lie
      return { bytes: packed, ...(form === "zip" && { expects: "reason" }) };
    },
  },
  other("a workbook", "reason", (grid) => workbook(typed(grid), "xlsx")),
  other("a workbook of text", "reason", (grid) => workbook(grid, "xlsx")),
  other("an old workbook", "reason", (grid) => workbook(typed(grid).slice(0, 60_000), "biff8")),
  other("an OpenDocument sheet", "reason", (grid) => workbook(typed(grid), "ods")),
  other("a page of HTML", "reason", (grid) => workbook(grid, "html")),
  other("a table of Markdown", "reason", (grid) => utf8(markdown(grid))),
  other("tab-separated text", "reason", (grid) => delimited(grid, "\t")),
  {
    name: "as records of JSON",
    group: "container",
    expects: "reason",
    make(base) {
      const { grid, reading } = base;
      const [header] = reading?.dialect?.headerRows ?? [1];
      if (!grid || counts(base).length === 0 || header !== 1) return undefined;
      const keys = grid[0]!.map((cell, i) => String(cell ?? `column ${i}`));
      if (new Set(keys).size < keys.length) return undefined;
      const records = typed(grid.slice(1)).map((row) =>
        Object.fromEntries(keys.map((key, i) => [key, row[i] ?? null])),
      );
      return { bytes: utf8(JSON.stringify(records)) };
    },
  },
  {
    name: "first bytes of another format",
    group: "container",
    expects: "digit",
    make({ bytes }, random) {
      const magic = random.pick([
        "PK\x03\x04",
        "%PDF-1.4",
        "\x1f\x8b\x08",
        "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "PAR1",
        "{",
        "<html>",
        "<?xml?>",
        "[",
      ]);
      return { bytes: joined(Buffer.from(magic, "latin1"), bytes) };
    },
  },
];

function other(name: string, expects: Kind["expects"], write: (grid: Grid) => Uint8Array): Kind {
  return {
    ...{ name: `as ${name}`, expects, group: "container" },
    make: ({ grid }) =>
      grid && grid.length * (grid[0]?.length ?? 0) < 60_000 ? { bytes: write(grid) } : undefined,
  };
}

const markdown = (grid: Grid): string => {
  const width = Math.max(...grid.map(({ length }) => length));
  const line = (row: readonly unknown[]) =>
    `| ${Array.from({ length: width }, (_, i) =>
      String(row[i] ?? "")
        .replace(/\s*\n\s*/g, " ")
        .replaceAll("|", "\\|"),
    ).join(" | ")} |`;
  return [line(grid[0]!), `|${" --- |".repeat(width)}`, ...grid.slice(1).map(line)].join("\n");
};
