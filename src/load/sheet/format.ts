/** What a file is by its first bytes, whatever its name says. */
export type Format = "zip" | "gzip" | "xls" | "parquet" | "text" | { readonly refused: string };

export function formatOf(bytes: Uint8Array): Format {
  const found = MAGIC.find(({ starts, at = 0 }) =>
    starts.every((byte, i) => byte === ANY || bytes[at + i] === byte),
  );
  return found?.format ?? "text";
}

const ANY = -1;
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const refused = (name: string) => ({ refused: name });

const MAGIC: readonly {
  readonly starts: readonly number[];
  readonly at?: number;
  readonly format: Format;
}[] = [
  { starts: [0x50, 0x4b, 0x03, 0x04], format: "zip" },
  { starts: [0x50, 0x4b, 0x05, 0x06], format: "zip" },
  { starts: [0x1f, 0x8b], format: "gzip" },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], format: "xls" },
  // a workbook of Excel 2 to 4, before the container: its first record
  { starts: [0x09, ANY, 0x04, 0x00], format: "xls" },
  { starts: [0x09, ANY, 0x06, 0x00], format: "xls" },
  { starts: ascii("%PDF-"), format: refused("PDF") },
  { starts: ascii("\x89PNG"), format: refused("a picture (PNG)") },
  { starts: [0xff, 0xd8, 0xff], format: refused("a picture (JPEG)") },
  { starts: ascii("GIF8"), format: refused("a picture (GIF)") },
  { starts: ascii("II*\0"), format: refused("a picture (TIFF)") },
  { starts: ascii("MM\0*"), format: refused("a picture (TIFF)") },
  { starts: ascii("WEBP"), at: 8, format: refused("a picture (WebP)") },
  { starts: ascii("{\\rtf"), format: refused("RTF") },
  { starts: ascii("PAR1"), format: "parquet" },
  { starts: ascii("SQLite format 3"), format: refused("SQLite") },
  { starts: ascii("7z\xbc\xaf"), format: refused("7z") },
  { starts: ascii("Rar!"), format: refused("RAR") },
  { starts: ascii("BZh"), format: refused("bzip2") },
  { starts: [0xfd, 0x37, 0x7a, 0x58, 0x5a], format: refused("xz") },
  { starts: [0x28, 0xb5, 0x2f, 0xfd], format: refused("zstd") },
  { starts: ascii("ustar"), at: 257, format: refused("tar") },
];
