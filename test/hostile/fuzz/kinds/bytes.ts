import { joined, type Kind } from "./kind.ts";

/** Bytes of digits, and of what stands around numbers or parts them. */
const NUMERIC = new Set(
  [..."0123456789,;|\t\"'.-+ \r\n<>/=&[]{}()*%:"].map((c) => c.charCodeAt(0)),
);
const separates = (byte: number | undefined) => byte === undefined || NUMERIC.has(byte);

export const BYTES: readonly Kind[] = [
  {
    name: "bytes changed",
    group: "bytes",
    expects: "digit",
    make({ bytes, text, form }, random) {
      const changed = Uint8Array.from(bytes);
      let digits = text === undefined;
      for (let i = random.below(8); i >= 0; i--) {
        const at = random.below(bytes.length);
        const byte = random.below(256);
        digits ||= separates(bytes[at]) || separates(byte);
        changed[at] = byte;
      }
      // letters alone may part a list from itself, and a changed tag or key loses what it holds
      const words = !digits && form === "table";
      return { bytes: changed, ...(words && { expects: "reason", by: "sum" }) };
    },
  },
  {
    name: "bits flipped",
    group: "bytes",
    expects: "digit",
    make({ bytes }, random) {
      const changed = Uint8Array.from(bytes);
      for (let i = random.below(4); i >= 0; i--)
        changed[random.below(bytes.length)]! ^= 1 << random.below(8);
      return { bytes: changed };
    },
  },
  {
    name: "cut",
    group: "bytes",
    expects: "digit",
    make: ({ bytes }, random) => ({ bytes: bytes.slice(0, random.below(bytes.length)) }),
  },
  {
    name: "beginning cut off",
    group: "bytes",
    expects: "digit",
    make: ({ bytes }, random) => ({
      bytes: bytes.slice(1 + random.below(Math.min(bytes.length, 2_000))),
    }),
  },
  {
    name: "a piece taken out",
    group: "bytes",
    expects: "digit",
    make({ bytes }, random) {
      const at = random.below(bytes.length);
      return { bytes: joined(bytes.slice(0, at), bytes.slice(at + 1 + random.below(400))) };
    },
  },
  {
    name: "a piece twice",
    group: "bytes",
    expects: "digit",
    make({ bytes }, random) {
      const at = random.below(bytes.length);
      const end = at + 1 + random.below(400);
      return { bytes: joined(bytes.slice(0, end), bytes.slice(at, end), bytes.slice(end)) };
    },
  },
  {
    name: "noise put in",
    group: "bytes",
    expects: "digit",
    make({ bytes }, random) {
      const at = random.below(bytes.length);
      const noise = Uint8Array.from({ length: 1 + random.below(64) }, () => random.below(256));
      return { bytes: joined(bytes.slice(0, at), noise, bytes.slice(at)) };
    },
  },
  {
    name: "noise alone, behind its first bytes",
    group: "bytes",
    expects: "digit",
    make({ bytes }, random) {
      const noise = Uint8Array.from({ length: 2_000 }, () => random.below(256));
      return { bytes: joined(bytes.slice(0, 4 + random.below(600)), noise) };
    },
  },
  {
    name: "zeros put in",
    group: "bytes",
    expects: "digit",
    make({ bytes }, random) {
      const at = random.below(bytes.length);
      return {
        bytes: joined(bytes.slice(0, at), new Uint8Array(1 + random.below(4)), bytes.slice(at)),
      };
    },
  },
  {
    name: "zeros, a thousand, at the end",
    group: "bytes",
    expects: "reason",
    make: ({ bytes }) => ({ bytes: joined(bytes, new Uint8Array(1_000)) }),
  },
];
