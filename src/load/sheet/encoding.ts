import { error, type Problem } from "../../results/problem.ts";

/** Text, how its bytes were read, and whether that is a guess. */
export interface Decoded {
  readonly text: string;
  /** a label of the Encoding Standard */
  readonly encoding: string;
  /** a piece of the text by which a reader can tell whether the guess is right */
  readonly guessedFrom?: string;
}

/**
 * Turns bytes into text: by the encoding that is given, by its mark, by what it declares, as UTF-8 if it is, else by a
 * guess that is told.
 *
 * @returns a Problem where the encoding given is not known, or the bytes are no text
 */
export async function decode(
  bytes: Uint8Array,
  source: string,
  given?: string,
): Promise<Decoded | Problem> {
  const named = given ?? markOf(bytes) ?? declared(bytes);
  const decoded = named === undefined ? await unnamed(bytes) : decodedAs(bytes, named);
  if (!decoded)
    return error("option-value", { source: "--encoding" }, named, {
      expected: "encoding",
    });
  return isText(decoded.text) ? decoded : error("encoding", { source });
}

function decodedAs(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

async function unnamed(bytes: Uint8Array): Promise<Decoded> {
  const strict = utf8(bytes);
  if (strict !== undefined) return { text: strict, encoding: "utf-8" };
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const window = bytes.subarray(Math.max(0, first - 1000), first + SAMPLE);
  if (mostlyUtf8(window)) return { text: new TextDecoder().decode(bytes), encoding: "utf-8" };
  const encoding = byHand(window) ?? (await byStatistics(window));
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, guessedFrom: sample(text) };
}

/** bytes from which an encoding is guessed, from the first that is not ASCII */
const SAMPLE = 200_000;

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding of a byte order mark, or of zeros in every second byte. */
function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const many = head.length / 5; // digits and separators are ASCII in every script
  if (zeros[1]! > many && zeros[0]! < zeros[1]! / 20) return "utf-16le";
  return zeros[0]! > many && zeros[1]! < zeros[0]! / 20 ? "utf-16be" : undefined;
}

/** What an XML declaration or the head of a page says of itself; only where its bytes are not UTF-8 after all. */
function declared(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (!/^\s*</.test(head)) return undefined;
  const name =
    /<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)|<meta[^>]*\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(
      head,
    );
  const label = name?.[1] ?? name?.[2];
  if (label === undefined || /^utf-?16/i.test(label)) return undefined;
  return decodedAs(bytes.subarray(0, 0), label) ? label.toLowerCase() : undefined;
}

/** UTF-8 in which some bytes were changed or cut: letters of several bytes by far outnumber the others. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let [good, bad] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    const follow = bytes.subarray(i + 1, i + 1 + more);
    if (more > 0 && follow.length === more && follow.every((next) => (next & 0xc0) === 0x80)) {
      good++;
      i += more;
    } else bad++;
  }
  return good > 10 * bad;
}

/** What the bytes above ASCII tell by themselves: Hebrew, which fills whole words, and Polish or Czech letters. */
function byHand(bytes: Uint8Array): string | undefined {
  let [high, together, hebrew, central] = [0, 0, 0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    high++;
    const before = bytes[i - 1] ?? 0;
    const after = bytes[i + 1] ?? 0;
    if (before >= 0x80 || after >= 0x80) together++;
    if (byte >= 0xe0 && byte <= 0xfa) hebrew++;
    // ą ł ş ż, ś ť ž ź of windows-1250, which are signs in windows-1252, between letters
    if (CENTRAL.has(byte) && isLetter(before) && (isLetter(after) || after >= 0x80)) central++;
  }
  if (high > 20 && together > 0.5 * high && hebrew > 0.97 * high) return "windows-1255";
  return together < 0.5 * high && central > 0.1 * high ? "windows-1250" : undefined;
}

const CENTRAL = new Set([0xb3, 0xb9, 0xba, 0xbf, 0x9c, 0x9d, 0x9f, 0xbe]);
const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** The last word. Latin-1 is always read as windows-1252, and a part of a family as its Windows code page. */
async function byStatistics(bytes: Uint8Array): Promise<string> {
  const { default: chardet } = await import("chardet"); // its names are not there in every bundle
  const found = chardet.detect(bytes) ?? "";
  const label = WINDOWS[found] ?? found.toLowerCase();
  return label !== "utf-8" && label !== "ascii" && decodedAs(bytes.subarray(0, 0), label)
    ? label
    : "windows-1252";
}

const WINDOWS: Readonly<Record<string, string>> = {
  "ISO-8859-1": "windows-1252",
  "ISO-8859-2": "windows-1250",
  "ISO-8859-7": "windows-1253",
  "ISO-8859-8": "windows-1255",
  "ISO-8859-9": "windows-1254",
};

/** The first words with letters beyond ASCII. */
function sample(text: string): string {
  const at = text.search(/[^\p{ASCII}]/u);
  const from = Math.max(0, text.slice(0, at).search(/[^\n\r\t;,"|]*$/));
  return /^[^\n\r\t;,"|]{0,40}/.exec(text.slice(from))![0].trim();
}

/** Bytes that are no text give control characters. */
function isText(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return false;
    if (
      code < 32 &&
      code !== 9 &&
      code !== 10 &&
      code !== 12 &&
      code !== 13 &&
      code !== 26 &&
      code !== 27
    )
      controls++;
  }
  return controls * 500 <= text.length;
}
