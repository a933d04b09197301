import { unzlibSync, zlibSync } from "fflate";

/** Text packed into letters and digits that may stand in any page: a tenth of its length, and nothing to escape. */
export function pack(text: string): string {
  const bytes = zlibSync(new TextEncoder().encode(text), { level: 9 });
  let letters = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(letters);
}

export const unpack = (packed: string): string =>
  new TextDecoder().decode(
    unzlibSync(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))),
  );

/** As many arguments as a call surely takes. */
const PIECE = 30_000;
