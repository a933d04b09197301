import { readdirSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type OnDisk, oneElection } from "./input.ts";

/** What comes in versions: a file, or all files of a folder that are one election. */
export interface Unit extends OnDisk {
  readonly kind: "file" | "folder";
}

/** Where a folder is watched, and what in it belongs to which unit. */
export interface Watched {
  readonly folder: string;
  /** the unit that a path in the folder belongs to; undefined: none */
  unitOf(path: string): Unit | undefined;
  /** the units that there are; one that is asked for by name may be missing */
  units(): Promise<readonly Unit[]>;
}

/**
 * What watching an input means: of a file that file, of a data package all its tables together, of any other folder
 * each file in it. A file is watched by its folder, so that one that is saved by renaming another is seen.
 */
export function watchedOf({ kind, path, name }: OnDisk): Watched {
  if (kind === "file") return one(dirname(path), { kind, path, name }, (file) => file === path);
  if (oneElection(readdirSync(path)).length > 0)
    return one(path, { kind: "folder", path, name }, (file) => !isUnfinished(basename(file)));
  const unitOf = (file: string): Unit | undefined =>
    isUnfinished(basename(file))
      ? undefined
      : { kind: "file", path: file, name: join(name, basename(file)) };
  return {
    folder: path,
    unitOf,
    units: async () => {
      const files = await readdir(path).catch(() => []); // it may be gone
      return files.flatMap((file) => unitOf(join(path, file)) ?? []);
    },
  };
}

const one = (folder: string, unit: Unit, belongs: (path: string) => boolean): Watched => ({
  folder,
  unitOf: (path) => (belongs(path) ? unit : undefined),
  units: async () => [unit],
});

/** Names that editors, browsers and programs that copy give to files that are not finished. */
const isUnfinished = (file: string): boolean =>
  /^[.~]|~$|\.(?:tmp|temp|part|partial|crdownload|download|swp|lock)$/i.test(file);

/** What tells one state of a unit from another without reading it. */
export interface Look {
  readonly mark: string;
  /** when it was last written, in milliseconds; of the newest file of a package */
  readonly time: number;
}

/** Undefined where it is not there. */
export async function lookAt({ kind, path }: Unit): Promise<Look | undefined> {
  try {
    if (kind === "file") return (await stat(path)).isFile() ? await lookAtFiles([path]) : undefined;
    const files = [...oneElection(await readdir(path))].sort();
    if (files.length === 0) return undefined;
    return await lookAtFiles(files.map((file) => join(path, file)));
  } catch {
    return undefined; // gone meanwhile, or not to be seen
  }
}

async function lookAtFiles(paths: readonly string[]): Promise<Look> {
  const found = await Promise.all(paths.map((path) => stat(path, { bigint: true })));
  return {
    mark: found.map(({ size, ctimeNs, ino }, i) => `${paths[i]} ${size} ${ctimeNs} ${ino}`).join(),
    time: Math.max(...found.map(({ mtimeMs }) => Number(mtimeMs))),
  };
}

/** A unit that has been looked at. */
export interface Seen {
  readonly unit: Unit;
  readonly look?: Look | undefined;
}

/** The oldest first; files of one second by their names, for one copy may write them in any order. */
export const byTime = (a: Seen, b: Seen): number =>
  second(a.look) - second(b.look) || natural(a.unit.path, b.unit.path);

export const second = (look: Look | undefined): number => Math.floor((look?.time ?? 0) / 1000);

/** results-9 before results-10. */
const natural = (a: string, b: string): number => (numbered(a) < numbered(b) ? -1 : 1);

const numbered = (text: string): string =>
  text.replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, "").padStart(20, "0"));
