import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { error, ProblemError } from "../results/problem.ts";

/** Text or bytes. */
export type Content = string | Uint8Array;

/**
 * Writes a file whole or not at all: beside it first, then in its place.
 *
 * @param shown how the user called it, for problems
 * @throws ProblemError `write`; nothing is left behind and what was there before is untouched
 */
export async function writeWhole(path: string, content: Content, shown = path): Promise<void> {
  const target = resolve(path);
  await writeAll(dirname(target), shown, new Map([[basename(target), content]]));
}

/**
 * Writes files into a folder, all or none. A folder that is there keeps its other files.
 *
 * @param files by path inside the folder, with / between names
 * @param shown how the user called the folder, for problems
 * @throws ProblemError `write`; nothing is left behind and what was there before is untouched
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, Content>,
  shown = folder,
): Promise<void> {
  await writeAll(resolve(folder), shown, files);
}

async function writeAll(
  folder: string,
  shown: string,
  files: ReadonlyMap<string, Content>,
): Promise<void> {
  const created = await madeFolder(folder, shown);
  let temporary: string | undefined;
  try {
    temporary = await mkdtemp(join(folder, ".mandate-"));
    for (const [name, content] of files) await put(join(temporary, "new", name), content);
    await moveAll(folder, temporary, [...files.keys()]);
  } catch (fault) {
    if (temporary) await rm(temporary, { recursive: true, force: true });
    if (created) await rm(created, { recursive: true, force: true });
    throw cannotWrite(shown, fault);
  }
  await rm(temporary, { recursive: true, force: true });
}

/** Makes the folder; returns the topmost one that was not there, which goes again if the rest fails. */
async function madeFolder(folder: string, shown: string): Promise<string | undefined> {
  const missing: string[] = [];
  try {
    for (let at = folder; !existsSync(at) && at !== dirname(at); at = dirname(at)) missing.push(at);
    // one by one: mkdir with `recursive` never ends below /proc
    for (const path of missing.toReversed()) await mkdir(path);
    return missing.at(-1);
  } catch (fault) {
    const made = missing.toReversed().filter((path) => existsSync(path))[0];
    if (made) await rm(made, { recursive: true, force: true });
    throw cannotWrite(shown, fault);
  }
}

async function put(path: string, content: Content): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content, { flush: true });
}

/** Moves all new files into place and keeps the old ones until the last is there; else moves all back. */
async function moveAll(folder: string, temporary: string, names: readonly string[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const name of names) {
      const [target, old] = [join(folder, name), join(temporary, "old", name)];
      const made = await mkdir(dirname(target), { recursive: true });
      if (made) undo.push(() => rm(made, { recursive: true, force: true }));
      if (await isThere(target)) {
        await mkdir(dirname(old), { recursive: true });
        await rename(target, old);
        undo.push(() => rename(old, target));
      }
      await rename(join(temporary, "new", name), target);
      undo.push(() => rm(target, { force: true }));
    }
  } catch (fault) {
    for (const step of undo.reverse()) await step();
    throw fault;
  }
}

/** @throws EISDIR where a folder stands in the place of a file: it is nobody's to remove */
async function isThere(path: string): Promise<boolean> {
  try {
    if ((await stat(path)).isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    return true;
  } catch (fault) {
    if ((fault as { code?: unknown }).code === "ENOENT") return false;
    throw fault;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "read only",
  ENOSPC: "full",
  EDQUOT: "full",
  ENOTDIR: "in a file",
  EEXIST: "in a file",
  EISDIR: "folder",
  ENAMETOOLONG: "long name",
  ENOENT: "no folder",
};

function cannotWrite(shown: string, fault: unknown): ProblemError {
  const code = (fault as { code?: unknown }).code;
  const reason = typeof code === "string" ? (REASONS[code] ?? code) : undefined;
  return new ProblemError(error("write", { source: shown }, "", reason ? { reason } : {}));
}
