import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Lot } from "../results/outcome.ts";
import { error, ProblemError } from "../results/problem.ts";

/** Lots as the caller has them: what was drawn, or a seed that draws here and is recorded. */
export interface Lots {
  readonly lots?: readonly Lot[];
  readonly seed?: number;
}

export interface Draw {
  readonly step: string;
  readonly area: string;
  /** ids of the tied lists */
  readonly among: readonly string[];
  readonly seats: number;
}

/**
 * Takes the lot from those supplied, else draws it from the seed, else leaves it open (undefined).
 * A seed draws by the names of the lists in their own order, never by the order of input.
 * @throws ProblemError `lots-form` if a supplied lot names a list that is not tied, or too few or too many
 */
export function draw(wanted: Draw, lots: Lots): Lot | undefined {
  const among = [...wanted.among].sort();
  const supplied = lots.lots?.find((lot) => lot.step === wanted.step && lot.area === wanted.area);
  if (supplied) return checked(supplied, { ...wanted, among });
  if (lots.seed === undefined) return undefined;
  return { ...wanted, among, drawn: shuffle(among, wanted, lots.seed), by: { seed: lots.seed } };
}

function checked(lot: Lot, wanted: Draw): Lot {
  const known = new Set(wanted.among);
  const right =
    lot.seats === wanted.seats &&
    new Set(lot.drawn).size === wanted.seats &&
    lot.drawn.length === wanted.seats &&
    lot.drawn.every((id) => known.has(id)) &&
    [...lot.among].sort().join("\n") === wanted.among.join("\n");
  if (!right) {
    throw new ProblemError(
      error(
        "lots-form",
        { source: "--lots", path: lot.step, area: lot.area },
        lot.drawn.join(", "),
        {
          among: wanted.among,
          seats: wanted.seats,
        },
      ),
    );
  }
  return { ...wanted, drawn: [...lot.drawn].sort(), by: "supplied" };
}

/** Fisher–Yates over the sorted ids, seeded by the seed and by what is drawn, so that each lot is its own draw. */
function shuffle(among: readonly string[], wanted: Draw, seed: number): string[] {
  const generator = xoroshiro128plus(seed ^ hash(`${wanted.step}\n${wanted.area}`));
  const ids = [...among];
  for (let i = ids.length - 1; i > 0; i--) {
    const j = uniformInt(generator, 0, i);
    [ids[i], ids[j]] = [ids[j]!, ids[i]!];
  }
  return ids.slice(0, wanted.seats).sort();
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}
