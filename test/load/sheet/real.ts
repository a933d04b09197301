import { existsSync, readFileSync } from "node:fs";

/** Real files of many publishers, beside the project; without them the cases that need them are left out, and say so. */
const folder = new URL("../../../../shared/data/formats/", import.meta.url);

export const present = existsSync(new URL("expected.json", folder));

export const real = (name: string): Uint8Array => readFileSync(new URL(name, folder));

/** What a correct reader finds in a file. */
export const expected = (name: string): Expected =>
  JSON.parse(new TextDecoder().decode(real("expected.json")))[name];

export interface Expected {
  readonly areas: number;
  readonly parties: Readonly<Record<string, number>>;
  readonly registered?: number;
  readonly cast?: number | null;
  readonly valid?: number;
  readonly invalid?: number;
  readonly blank?: number;
}
