import type { LoadOptions } from "../../../../src/load/load.ts";
import type { Base } from "../base.ts";
import type { Random } from "../random.ts";
import type { By, Expected } from "../verdict.ts";

/** A mutated file, with what may become of it where that hangs on what was hit. */
export interface Mutant {
  readonly bytes: Uint8Array;
  readonly options?: LoadOptions;
  readonly expects?: Expected;
  readonly by?: By;
}

/** One way to mutate a file. */
export interface Kind {
  readonly name: string;
  readonly group:
    | "bytes"
    | "encoding"
    | "text"
    | "structure"
    | "cells"
    | "container"
    | "XML"
    | "JSON";
  readonly expects: Expected;
  readonly by?: By;
  /** undefined where it does not apply to the file */
  make(base: Base, random: Random): Mutant | Promise<Mutant> | undefined;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
