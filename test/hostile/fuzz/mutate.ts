import { type Base, baseOf } from "./base.ts";
import type { Source } from "./corpus.ts";
import type { Kind, Mutant } from "./kinds/kind.ts";
import { KINDS } from "./kinds.ts";
import type { Observed } from "./observe.ts";
import { Random } from "./random.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** A mutated file, the file that it was, and what may become of it. */
export interface Drawn {
  readonly number: number;
  readonly base: Base;
  readonly kind: Kind;
  readonly mutant: Mutant;
}

/** Draws mutants by their number; the files that were read last are kept. */
export class Mutants {
  readonly #sources: readonly Source[];
  readonly #seed: number;
  readonly #bases = new Map<Source, Promise<Base>>();

  constructor(sources: readonly Source[], seed: number) {
    this.#sources = sources;
    this.#seed = seed;
  }

  /** The mutant of a number, always the same one. */
  async draw(number: number): Promise<Drawn> {
    const random = new Random(this.#seed * 1_000_003 + number);
    for (;;) {
      const source = random.pick(this.#sources);
      const kind = random.pick(KINDS);
      const base = await this.#baseOf(source);
      // large files are slow, and tell little that small ones do not
      if (base.bytes.length > LARGE && random.below(8) > 0) continue;
      const mutant = await kind.make(base, random);
      if (mutant) return { number, base, kind, mutant };
    }
  }

  #baseOf(source: Source): Promise<Base> {
    const known = this.#bases.get(source) ?? baseOf(source);
    this.#bases.delete(source);
    this.#bases.set(source, known);
    if (this.#bases.size > KEPT) this.#bases.delete(this.#bases.keys().next().value!);
    return known;
  }
}

const KEPT = 60;
const LARGE = 60_000;

export const judged = ({ base, kind, mutant }: Drawn, now: Observed): Verdict =>
  verdict(base.observed, now, mutant.expects ?? kind.expects, mutant.by ?? kind.by);
