import { readFile } from "node:fs/promises";
import { error, ProblemError } from "../results/problem.ts";

/**
 * The bytes of a file.
 * @param shown how the file is called in a problem
 * @throws ProblemError `unreadable`, with a reason
 */
export async function readBytes(path: string, shown: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (fault) {
    throw new ProblemError(error("unreadable", { source: shown }, "", { reason: reasonOf(fault) }));
  }
}

/**
 * The text of a file in UTF-8, without a byte order mark.
 * @throws ProblemError `unreadable`, `encoding`
 */
export async function readText(path: string, shown: string): Promise<string> {
  return decode(await readBytes(path, shown), shown);
}

/** @throws ProblemError `encoding` if the bytes are not UTF-8 */
export function decode(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError(error("encoding", { source: shown }));
  }
}

/**
 * The JSON document in a file.
 * @throws ProblemError `unreadable`, `encoding`, `not-json`
 */
export async function readJson(path: string, shown: string): Promise<unknown> {
  const text = await readText(path, shown);
  try {
    return JSON.parse(text);
  } catch {
    if (text.trim() === "") throw new ProblemError(error("empty", { source: shown }));
    const { rowOfMistake } = await import("../load/json.ts");
    throw new ProblemError(error("not-json", { source: shown, row: rowOfMistake(text) }));
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "folder",
  EACCES: "denied",
  EPERM: "denied",
  ERR_FS_FILE_TOO_LARGE: "size",
};

function reasonOf(fault: unknown): string {
  const code = (fault as { code?: unknown }).code;
  return (typeof code === "string" && REASONS[code]) || "fault";
}
