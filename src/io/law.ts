import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Law } from "../law/law.ts";
import { nearest } from "../law/nearest.ts";
import { type Catalogue, type LawReading, readLaw } from "../law/read.ts";
import { error, misuse, type Problem, ProblemError } from "../results/problem.ts";
import { lawIds, shippedLaw } from "./catalogue.ts";
import { readJson } from "./files.ts";
import { findInput } from "./input.ts";

/**
 * Opens a law: a built-in id, else a document.
 * @param shown what names the law in a problem, where there is none: an option, a command
 * @throws ProblemError `unknown-id` or `unreadable` if it is neither, or all problems of the document
 */
export async function openLaw(word: string, cwd: string, shown = "--law"): Promise<Law> {
  const shipped = shippedLaw(word);
  if (shipped === undefined && (await findInput(word, cwd))?.kind !== "file")
    throw new ProblemError(noSuchLaw(word, shown));
  const path = resolve(cwd, word);
  const document = shipped ?? (await readJson(path, word));
  const { law, problems } = readLaw(document, word, beside(path));
  if (!law) throw new ProblemError(...problems);
  return law;
}

/** One law document of many: what it is called, and the law or all problems of reading it. */
export type NamedReading = LawReading & { readonly name: string };

/**
 * The laws that a word stands for: a built-in one, a file, or all law documents of a folder at any depth. What cannot
 * be opened is told as a problem of its name, so that it stops no other.
 */
export async function readLaws(word: string, cwd: string): Promise<readonly NamedReading[]> {
  const shipped = shippedLaw(word);
  if (shipped !== undefined) return [{ name: word, ...readLaw(shipped, word, shippedLaw) }];
  const input = await findInput(word, cwd);
  if (input?.kind === "file") return [await readFileAt(input.path, word)];
  if (input?.kind !== "folder") return [{ name: word, problems: [noSuchLaw(word, word)] }];
  const { path: folder } = input;
  const readings = await Promise.all(
    jsonIn(folder).map((path) => readFileAt(path, join(word, relative(folder, path)), isLaw)),
  );
  const laws = readings.filter((reading) => reading !== undefined);
  if (laws.length > 0) return laws;
  return [{ name: word, problems: [misuse(word, "no-laws-there", "mandate laws check FILE")] }];
}

async function readFileAt(path: string, name: string): Promise<NamedReading>;
async function readFileAt(
  path: string,
  name: string,
  wanted: (json: unknown) => boolean,
): Promise<NamedReading | undefined>;
async function readFileAt(path: string, name: string, wanted = (_: unknown) => true) {
  try {
    const document = await readJson(path, name);
    return wanted(document) ? { name, ...readLaw(document, name, beside(path)) } : undefined;
  } catch (fault) {
    if (!(fault instanceof ProblemError)) throw fault;
    return { name, problems: fault.problems };
  }
}

/** Other documents in a folder say what they are; one that says nothing is a law if it has the parts of one. */
function isLaw(json: unknown): boolean {
  if (typeof json !== "object" || json === null) return false;
  if ("mandate" in json) return typeof json.mandate === "string" && json.mandate.startsWith("law");
  return "steps" in json || "conditions" in json || "extends" in json;
}

const jsonIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => join(folder, name));

/** Laws that a document may extend: those that ship, and those beside it. */
const beside =
  (path: string): Catalogue =>
  (id) => {
    const file = join(dirname(path), `${id}.json`);
    const shipped = shippedLaw(id);
    if (shipped !== undefined || !existsSync(file)) return shipped;
    try {
      return JSON.parse(readFileSync(file, "utf8"));
    } catch {
      return undefined; // told when that file itself is read
    }
  };

function noSuchLaw(word: string, shown: string): Problem {
  if (/[/\\]|\.json$/.test(word))
    return error("unreadable", { source: word }, "", { reason: "missing" });
  const near = nearest(word, lawIds());
  return error("unknown-id", { source: shown }, word, {
    kind: "laws",
    ...(near !== undefined && { nearest: near }),
  });
}
