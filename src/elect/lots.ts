import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Lot } from "../results/outcome.ts";
import { error, ProblemError } from "../results/problem.ts";

/** A lot as it is supplied. Without a step it holds for whichever step draws among these in this area. */
export type SuppliedLot = Omit<Lot, "step"> & { readonly step?: string };

/** Lots as the caller has them: what was drawn, or a seed that draws here and is recorded. */
export interface Lots {
  readonly lots?: readonly SuppliedLot[];
  /** the lots are those that were drawn at the election, as its results tell them */
  readonly official?: true;
  readonly seed?: number;
}

export interface Draw {
  readonly step: string;
  readonly area: string;
  /** the list whose seats are shared, where the tied are areas */
  readonly list?: string;
  /** ids of the tied */
  readonly among: readonly string[];
  readonly seats: number;
}

/**
 * Takes the lot from those supplied, else draws it from the seed, else leaves it open (undefined).
 * Several seats may be supplied as several lots, each among those that are left.
 * A seed draws by the names of the lists in their own order, never by the order of input.
 * @param used the supplied lots that were taken up before; each holds for one tie, and those taken here are added
 * @throws ProblemError `lots-form` if a supplied lot names a list that is not tied, or too few or too many
 */
export function draw(wanted: Draw, lots: Lots, used: Set<SuppliedLot>): Lot | undefined {
  const among = [...wanted.among].sort();
  const drawn = drawnAmong(among, wanted, lots.lots ?? [], used);
  if (drawn)
    return { ...wanted, among, drawn: drawn.sort(), by: lots.official ? "official" : "supplied" };
  if (lots.seed === undefined) return undefined;
  return { ...wanted, among, drawn: shuffle(among, wanted, lots.seed), by: { seed: lots.seed } };
}

function drawnAmong(
  among: readonly string[],
  wanted: Draw,
  lots: readonly SuppliedLot[],
  used: Set<SuppliedLot>,
): string[] | undefined {
  const here = lots.filter(({ area, list }) => area === wanted.area && list === wanted.list);
  const drawn: string[] = [];
  for (;;) {
    const left = among.filter((id) => !drawn.includes(id));
    const fits = ({ step, among }: SuppliedLot) =>
      (step === undefined || step === wanted.step) &&
      [...among].sort().join("\n") === left.join("\n");
    const open = here.filter((lot) => !used.has(lot));
    const lot = open.find(fits);
    if (!lot) {
      const meant = open.find(({ step }) => step === wanted.step);
      if (meant || drawn.length > 0)
        refuse(meant ?? here.findLast((one) => used.has(one))!, wanted);
      return undefined;
    }
    const right =
      lot.drawn.length === lot.seats &&
      new Set(lot.drawn).size === lot.seats &&
      lot.drawn.every((id) => left.includes(id)) &&
      drawn.length + lot.seats <= wanted.seats;
    if (!right || lot.seats === 0) refuse(lot, wanted);
    used.add(lot);
    drawn.push(...lot.drawn);
    if (drawn.length === wanted.seats) return drawn;
  }
}

function refuse(lot: SuppliedLot, wanted: Draw): never {
  const place = { source: "--lots", path: lot.step ?? wanted.step, area: lot.area };
  const values = { among: [...wanted.among].sort(), seats: wanted.seats };
  throw new ProblemError(error("lots-form", place, lot.drawn.join(", "), values));
}

/** Fisher–Yates over the sorted ids, seeded by the seed and by what is drawn, so that each lot is its own draw. */
function shuffle(among: readonly string[], wanted: Draw, seed: number): string[] {
  const generator = xoroshiro128plus(
    seed ^ hash([wanted.step, wanted.area, wanted.list ?? []].flat().join("\n")),
  );
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
