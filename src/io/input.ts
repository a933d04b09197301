import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { nearest } from "../law/nearest.ts";
import type { LoadOptions, LoadReading } from "../load/load.ts";
import { partsOf } from "../load/recognise/infoelectoral.ts";
import { error, ProblemError } from "../results/problem.ts";
import { electionFolder, electionIds, shippedReadings } from "./catalogue.ts";
import { decode, readBytes } from "./files.ts";
import { givenOf, type InputOptions, readingIn, refuseOptions } from "./reading.ts";

/** What a word on the command line stands for. */
export type Input = { readonly kind: "stdin" } | OnDisk;

export interface OnDisk {
  readonly kind: "built-in" | "folder" | "file";
  readonly path: string;
  /** as the user wrote it */
  readonly name: string;
}

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
  if (input.kind === "stdin") {
    const bytes = new Map([[STDIN, await stdin.read()]]);
    return openFiles({ kind: "file", name: STDIN }, bytes, cwd, options);
  }
  const large = input.kind === "file" && (await openLarge(input, cwd, options));
  if (large) return large;
  return openFiles(input, await filesOf(input), cwd, options);
}

/**
 * The files that a path stands for, by name: one, those of a data package, or those of a publisher that belong together.
 * @throws ProblemError `unreadable`
 */
export async function filesOf({ kind, path, name }: OnDisk): Promise<Map<string, Uint8Array>> {
  if (kind === "file") return new Map([[basename(name), await readBytes(path, name)]]);
  const names = oneElection(readdirSync(path));
  if (names.length === 0)
    throw new ProblemError(error("unreadable", { source: name }, "", { reason: "folder" }));
  const files = names.map(
    async (file) => [file, await readBytes(`${path}/${file}`, `${name}/${file}`)] as const,
  );
  return new Map(await Promise.all(files));
}

/** Of the files of a folder those that are one election: a data package, or what a publisher parts; none of others. */
export const oneElection = (names: readonly string[]): readonly string[] =>
  names.includes(MANIFEST)
    ? names.filter((file) => file === MANIFEST || file.endsWith(".csv"))
    : (partsOf(names) ?? []);

/**
 * Reads results from the bytes of `filesOf`.
 *
 * @returns the results, or all problems, each with its place
 * @throws ProblemError of the reading document; of options that ask for what is not there; `encoding`
 */
export async function openFiles(
  { kind, name }: Pick<OnDisk, "kind" | "name">,
  files: ReadonlyMap<string, Uint8Array>,
  cwd: string,
  options: InputOptions = {},
): Promise<Opened> {
  if (kind === "file" || !files.has(MANIFEST)) {
    const { reading, ...given } = givenOf(options);
    const document = reading === undefined ? undefined : await readingIn(reading, cwd);
    // a file is one, and the files of a publisher are what their archive would be
    const [file, bytes] = kind === "file" ? [...files][0]! : [basename(name), await packed(files)];
    const read = await readTable(bytes, file, { ...given, ...(document && { reading: document }) });
    return { ...read, name };
  }
  refuseOptions(options);
  const { readPackage } = await import("../results/package.ts");
  const texts = Array.from(
    files,
    ([file, bytes]) => [file, decode(bytes, `${name}/${file}`)] as const,
  );
  return { ...readPackage(new Map(texts), name), name };
}

async function packed(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const { zipSync } = await import("fflate");
  return zipSync(Object.fromEntries(files), { level: 0 });
}

/** A file of text that is large is read in pieces; undefined where it is not, or only the other reader is certain. */
async function openLarge(
  { path, name }: OnDisk,
  cwd: string,
  options: InputOptions,
): Promise<Opened | undefined> {
  if (statSync(path).size < LEAST_PACKED) return undefined;
  const { bulkKind, Declined, LARGE, readBulk } = await import("./bulk.ts");
  const kind = await bulkKind(path);
  if (!kind || kind.size < LARGE) return undefined;
  const file = basename(name);
  const { reading, ...given } = givenOf(options);
  const document = reading === undefined ? undefined : await readingIn(reading, cwd);
  try {
    const read = await readBulk(path, file, kind, {
      readings: shippedReadings(),
      ...given,
      ...(document && { reading: document }),
    });
    return { ...answered(read), name };
  } catch (fault) {
    if (!(fault instanceof Declined)) throw fault;
    if (kind.size < MOST_AT_ONCE) return undefined;
    throw new ProblemError(error("unreadable", { source: file }, "", { reason: "large" }));
  }
}

/** Packed files that are smaller hold less than is large. */
const LEAST_PACKED = 2 ** 18;
/** Bytes of a file that can be held as text. */
const MOST_AT_ONCE = 256 * 2 ** 20;

/** @throws ProblemError of options that ask for what is not there */
function answered<T extends LoadReading>(loaded: T): T {
  const asked = loaded.problems.filter(({ place }) => place.source?.startsWith("--"));
  if (asked.length > 0) throw new ProblemError(...asked);
  return loaded;
}

const STDIN = "standard input";

async function readTable(
  bytes: Uint8Array,
  name: string,
  options: LoadOptions,
): Promise<LoadReading & Pick<Opened, "by">> {
  const { load } = await import("../load/load.ts");
  const loaded = answered(await load(bytes, name, { readings: shippedReadings(), ...options }));
  if (!loaded.reading) return loaded;
  const by = options.reading ? "given" : loaded.reading.id === undefined ? "guess" : "known";
  return { ...loaded, by };
}

export const MANIFEST = "datapackage.json";
