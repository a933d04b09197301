import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { WRITERS } from "../../../src/interop/convert/register.ts";
import type { ReadingDocument } from "../../../src/load/reading/document.ts";
import { readPackage } from "../../../src/results/package.ts";

/** A file that is mutated; its bytes are made when they are asked for. */
export interface Source {
  readonly name: string;
  /** about how many bytes */
  readonly size: number;
  bytes(): Promise<Uint8Array>;
}

const ROOT = process.cwd();

/** Readings of publishers that ship: what the command line knows. */
export const readings = (): ReadingDocument[] =>
  readdirSync(join(ROOT, "data/readings"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(ROOT, "data/readings", name), "utf8")));

/** Every file of a folder; a folder inside it is one file, packed, as publishers hand it out. */
export function files(folder: string): Source[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter((name) => !NOT_DATA.has(name))
    .map((name) => {
      const path = join(folder, name);
      return {
        name,
        size: statSync(path).size,
        bytes: async () => (statSync(path).isDirectory() ? packed(path) : readFileSync(path)),
      };
    });
}

const NOT_DATA = new Set(["README.md", "expected.json", "vocabulary.json"]);

const packed = (folder: string): Uint8Array =>
  zipSync(
    Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))])),
  );

/** The elections that ship, in every format that `convert` writes and that is read from one file. */
export function conversions(): Source[] {
  const elections = join(ROOT, "data/elections");
  return readdirSync(elections)
    .sort()
    .flatMap((id) =>
      Object.entries(WRITERS)
        .filter(([, { makes }]) => makes !== "folder")
        .map(
          ([format, writer]): Source => ({
            name: `${id} as ${format}`,
            size: 2 * statSync(join(elections, id, "votes.csv")).size,
            bytes: async () => {
              const folder = join(elections, id);
              const texts = new Map(
                readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
              );
              const written = await writer.write(readPackage(texts, id).results!);
              return typeof written === "string"
                ? new TextEncoder().encode(written)
                : (written as Uint8Array);
            },
          }),
        ),
    );
}

/** All that is mutated: files of folders, and conversions. The files stand several times, for they are fewer. */
export function sourcesOf(folders: readonly string[]): Source[] {
  const found = [join(ROOT, "test/fixtures"), ...folders].flatMap(files);
  const more = conversions();
  const times = Math.max(1, Math.round(more.length / found.length));
  return [...more, ...Array.from({ length: times }, () => found).flat()];
}
