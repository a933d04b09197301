import type { Base } from "../base.ts";
import type { Random } from "../random.ts";
import { joined, type Kind, utf8 } from "./kind.ts";

const CODE_PAGES = ["windows-1252", "windows-1250", "windows-1251", "windows-1255", "windows-1253"];

export const ENCODINGS: readonly Kind[] = [
  {
    name: "UTF-8 with its mark",
    group: "encoding",
    expects: "same",
    make: (base) => {
      const text = plain(base);
      return text === undefined ? undefined : { bytes: utf8(`\ufeff${text}`) };
    },
  },
  {
    name: "UTF-16 with its mark",
    group: "encoding",
    expects: "same",
    make(base, random) {
      const text = plain(base);
      return text === undefined
        ? undefined
        : { bytes: utf16(`\ufeff${text}`, random.below(2) === 1) };
    },
  },
  {
    name: "UTF-16 without a mark",
    group: "encoding",
    expects: "reason",
    make(base, random) {
      const text = plain(base);
      return text === undefined ? undefined : { bytes: utf16(text, random.below(2) === 1) };
    },
  },
  {
    name: "a code page of Windows",
    group: "encoding",
    expects: "reason",
    by: "votes",
    make(base, random) {
      const text = plain(base);
      const bytes = text === undefined ? undefined : encoded(text, random);
      return bytes && { bytes };
    },
  },
  {
    name: "read in a wrong encoding and written again",
    group: "encoding",
    expects: "reason",
    by: "votes",
    make(base, random) {
      const text = plain(base);
      if (text === undefined) return undefined;
      return { bytes: utf8(new TextDecoder(random.pick(CODE_PAGES)).decode(utf8(text))) };
    },
  },
  {
    name: "a wrong --encoding",
    group: "encoding",
    expects: "reason",
    by: "votes",
    make({ bytes, text, options }, random) {
      const encoding = random.pick([
        ...CODE_PAGES,
        "utf-8",
        "utf-16le",
        "shift_jis",
        "koi8-r",
        "ibm866",
      ]);
      return text === undefined ? undefined : { bytes, options: { ...options, encoding } };
    },
  },
  {
    name: "letters lost",
    group: "encoding",
    expects: "reason",
    by: "sum",
    make(base, random) {
      const text = plain(base);
      if (text === undefined) return undefined;
      const lost = random.pick(["\ufffd", "?", ""]);
      return {
        bytes: utf8(text.replace(/[\u0080-\uffff]/g, (c) => (random.below(20) === 0 ? lost : c))),
      };
    },
  },
];

/** Text that names no encoding of its own. */
const plain = ({ text, form }: Base): string | undefined =>
  form === "xml" && /^\ufeff?<\?xml[^>]*encoding/.test(text!)
    ? text!.replace(/\s+encoding\s*=\s*["'][^"']*["']/, "").replace(/^\ufeff/, "")
    : text?.replace(/^\ufeff/, "");

function utf16(text: string, big: boolean): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return joined(big ? bytes.swap16() : bytes);
}

/** In a code page that has all its letters; undefined where none has, or none is needed. */
function encoded(text: string, random: Random): Uint8Array | undefined {
  if (!/[^\p{ASCII}]/u.test(text)) return undefined;
  for (const page of random.shuffled(CODE_PAGES)) {
    const table = new Map<string, number>();
    for (let byte = 255; byte >= 0; byte--)
      table.set(new TextDecoder(page).decode(Uint8Array.of(byte)), byte);
    if ([...text].every((letter) => table.has(letter)))
      return Uint8Array.from([...text], (letter) => table.get(letter)!);
  }
  return undefined;
}
