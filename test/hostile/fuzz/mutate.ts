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
  readonly #kinds: readonly Kind[];
  readonly #bases = new Map<Source, Promise<Base>>();

  constructor(sources: readonly Source[], seed: number, kinds = KINDS) {
    this.#sources = sources;
    this.#seed = seed;
    this.#kinds = kinds;
  }

  /** The mutant of a number, always the same one; numbers of one block are of one file, which is read once. */
  async draw(number: number): Promise<Drawn> {
    const block = new Random(this.#seed * 1_000_003 - 1 - Math.floor(number / BLOCK));
    const random = new Random(this.#seed * 1_000_003 + number);
    let source = block.pick(this.#sources);
    // large files are slow, and tell little that small ones do not
    while (source.size > LARGE && block.below(4) > 0) source = block.pick(this.#sources);
    const base = await this.#baseOf(source);
    for (;;) {
      const kind = random.pick(this.#kinds);
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

const BLOCK = 25;
const KEPT = 100;
const LARGE = 60_000;

export const judged = ({ base, kind, mutant }: Drawn, now: Observed): Verdict =>
  verdict(base.observed, now, mutant.expects ?? kind.expects, mutant.by ?? kind.by);
