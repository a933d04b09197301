import { existsSync } from "node:fs";
import { join } from "node:path";
import { readText } from "./files.ts";
import type { Version } from "./watch.ts";
import { type Content, writeFolder } from "./write.ts";

/** The log beside the versions that are kept: a JSON document on each line. */
const LOG = "versions.jsonl";

/**
 * Keeps a version: its bytes as NAME-2026-11-03T21-15-00Z.csv, those of a package in a folder of such a name, and a
 * line in versions.jsonl. Both or none.
 *
 * @param time when it was read
 * @param entry what the line says beside time, file and sha256
 * @param shown how the user called the folder, for problems
 * @returns the name of the file or folder it is kept as
 * @throws ProblemError `write`, `unreadable`
 */
export async function keepVersion(
  folder: string,
  { unit, files, sha256 }: Version,
  time: string,
  entry: object,
  shown: string,
): Promise<string> {
  const log = join(folder, LOG);
  const before = existsSync(log) ? await readText(log, `${shown}/${LOG}`) : "";
  const file = freeName(folder, unit.path.replace(/^.*[/\\]/, ""), unit.kind, time);
  const line = `${JSON.stringify({ time, file, sha256, ...entry })}\n`;
  const copies = Array.from(files, ([name, bytes]): [string, Content] => [
    unit.kind === "file" ? file : `${file}/${name}`,
    bytes,
  ]);
  await writeFolder(folder, new Map([...copies, [LOG, before + line]]), shown);
  return file;
}

/** The time, with no sign that a file may not have in its name; a number where a second brings two versions. */
function freeName(
  folder: string,
  name: string,
  kind: Version["unit"]["kind"],
  time: string,
): string {
  const ending =
    kind === "file" ? (/(?:\.[a-z]+)?\.(?:gz|zip)$|(?<=.)\.[^.]*$/i.exec(name)?.[0] ?? "") : "";
  const stem = `${name.slice(0, name.length - ending.length)}-${time.replaceAll(":", "-")}`;
  let free = stem + ending;
  for (let n = 2; existsSync(join(folder, free)); n++) free = `${stem}-${n}${ending}`;
  return free;
}
