import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { nearest } from "../law/nearest.ts";
import type { LoadOptions, LoadReading } from "../load/load.ts";
import { error, ProblemError } from "../results/problem.ts";
import { electionFolder, electionIds, shippedReadings } from "./catalogue.ts";
import { readBytes, readText } from "./files.ts";
import { givenOf, type InputOptions, readingIn, refuseOptions } from "./reading.ts";

/** What a word on the command line stands for. */
export type Input =
  | { readonly kind: "stdin" }
  | { readonly kind: "built-in" | "folder" | "file"; readonly path: string; readonly name: string };

/** A built-in id first, then a path; undefined where there is neither. */
export async function findInput(word: string, cwd: string): Promise<Input | undefined> {
  if (word === "-") return { kind: "stdin" };
  const shipped = electionFolder(word);
  if (shipped) return { kind: "built-in", path: shipped, name: word };
  const path = resolve(cwd, word);
  if (word === "" || !existsSync(path)) return undefined;
  return { kind: statSync(path).isDirectory() ? "folder" : "file", path, name: word };
}

/** Results with how they were read; `by`: a reading that was given, one of a publisher that is known, or a guess. */
export type Opened = LoadReading & {
  readonly name: string;
  readonly by?: "given" | "known" | "guess";
};

/**
 * Reads the results that a word stands for: a built-in election, a package folder, a file, or `-` for what is piped in.
 *
 * @returns the results, or all problems, each with its place; and what the input is called
 * @throws ProblemError `no-such-input`, `unreadable`; of the reading document; of options that ask for what is not there
 */
export async function openInput(
  word: string,
  { cwd, stdin }: { readonly cwd: string; readonly stdin: { read(): Promise<Uint8Array> } },
  options: InputOptions = {},
): Promise<Opened> {
  const input = await findInput(word, cwd);
  if (!input) {
    const near = nearest(word, electionIds());
    throw new ProblemError(
      error("no-such-input", { source: word }, "", near === undefined ? {} : { nearest: near }),
    );
  }
  const readAs = async (bytes: () => Promise<Uint8Array>, file: string) => {
    const { reading, ...given } = givenOf(options);
    const document = reading === undefined ? undefined : await readingIn(reading, cwd);
    return read(await bytes(), file, { ...given, ...(document && { reading: document }) });
  };
  if (input.kind === "stdin") return { ...(await readAs(() => stdin.read(), STDIN)), name: STDIN };
  const { path, name } = input;
  if (input.kind === "file")
    return { ...(await readAs(() => readBytes(path, name), basename(name))), name };
  refuseOptions(options);
  const { readPackage } = await import("../results/package.ts");
  return { ...readPackage(await packageFiles(path, name), name), name };
}

const STDIN = "standard input";

async function read(
  bytes: Uint8Array,
  name: string,
  options: LoadOptions,
): Promise<LoadReading & Pick<Opened, "by">> {
  const { load } = await import("../load/load.ts");
  const loaded = await load(bytes, name, { readings: shippedReadings(), ...options });
  const asked = loaded.problems.filter(({ place }) => place.source?.startsWith("--"));
  if (asked.length > 0) throw new ProblemError(...asked);
  if (!loaded.reading) return loaded;
  const by = options.reading ? "given" : loaded.reading.id === undefined ? "guess" : "known";
  return { ...loaded, by };
}

/** The texts of a data package by file name. */
async function packageFiles(folder: string, shown: string): Promise<Map<string, string>> {
  const names = readdirSync(folder).filter((name) => name === MANIFEST || name.endsWith(".csv"));
  if (!names.includes(MANIFEST))
    throw new ProblemError(error("unreadable", { source: shown }, "", { reason: "folder" }));
  const texts = names.map(
    async (name) => [name, await readText(`${folder}/${name}`, `${shown}/${name}`)] as const,
  );
  return new Map(await Promise.all(texts));
}

export const MANIFEST = "datapackage.json";
