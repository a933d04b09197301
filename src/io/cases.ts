import { readdirSync } from "node:fs";
import { basename, relative } from "node:path";
import type { Reading } from "../results/assemble.ts";
import { readDocument } from "../results/document.ts";
import { error, ProblemError } from "../results/problem.ts";
import { readText } from "./files.ts";
import { findInput, MANIFEST, openInput } from "./input.ts";
import { type InputOptions, refuseOptions } from "./reading.ts";

type Surroundings = Parameters<typeof openInput>[1];

/** One election of many: what it is called, and its results or all problems of reading it. */
export type Case = Reading & { readonly name: string };

/**
 * The elections that a word stands for: one, as for every command, or all that a folder holds at any depth. In a folder
 * these are data packages, results documents, and lists of results documents; other files there are not its elections.
 *
 * @throws ProblemError `no-such-input`, `unreadable`
 */
export async function casesOf(
  word: string,
  surroundings: Surroundings,
  options: InputOptions = {},
): Promise<readonly Case[]> {
  const input = await findInput(word, surroundings.cwd);
  if (input?.kind !== "folder" || isPackage(input.path))
    return [await openInput(word, surroundings, options)];
  refuseOptions(options);
  const cases: Case[] = [];
  for (const path of electionsIn(input.path)) {
    const name = relative(input.path, path).replace(/\.json$/, "");
    if (path.endsWith(".json")) cases.push(...(await documentsIn(path, name)));
    else cases.push({ ...(await openInput(path, surroundings)), name });
  }
  if (cases.length === 0)
    throw new ProblemError(error("unreadable", { source: word }, "", { reason: "no elections" }));
  return cases;
}

const isPackage = (folder: string): boolean => readdirSync(folder).includes(MANIFEST);

/** Package folders and JSON files, in order of their names. */
function electionsIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return isPackage(path) ? [path] : electionsIn(path);
      return entry.name.endsWith(".json") ? [path] : [];
    });
}

async function documentsIn(path: string, name: string): Promise<Case[]> {
  const text = await readText(path, name);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [await readAsOne(text, path, name)];
  }
  if (!Array.isArray(json)) {
    return isResults(json) ? [{ ...readDocument(json, name), name }] : [];
  }
  return json.filter(isResults).map((document) => {
    const { id } = (document as { election?: { id?: unknown } }).election ?? {};
    const one = `${name}/${typeof id === "string" ? id : ""}`;
    return { ...readDocument(document, one), name: one };
  });
}

/** Text that is no JSON at all: the loader says where it stops being so. */
async function readAsOne(text: string, path: string, name: string): Promise<Case> {
  const { load } = await import("../load/load.ts");
  return { ...(await load(new TextEncoder().encode(text), basename(path))), name };
}

const isResults = (json: unknown): boolean =>
  typeof json === "object" &&
  json !== null &&
  (json as { mandate?: unknown }).mandate === "results/1";
