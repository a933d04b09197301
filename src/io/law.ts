import { resolve } from "node:path";
import type { Law } from "../law/law.ts";
import { nearest } from "../law/nearest.ts";
import { readLaw } from "../law/read.ts";
import { error, ProblemError } from "../results/problem.ts";
import { lawIds, shippedLaw } from "./catalogue.ts";
import { readJson } from "./files.ts";
import { findInput } from "./input.ts";

/**
 * Opens a law: a built-in id, else a document.
 * @throws ProblemError `unknown-id` if it is neither, or all problems of the document
 */
export async function openLaw(word: string, cwd: string): Promise<Law> {
  const shipped = shippedLaw(word);
  if (shipped === undefined && (await findInput(word, cwd))?.kind !== "file") {
    const near = nearest(word, lawIds());
    throw new ProblemError(
      error("unknown-id", { source: "--law" }, word, {
        kind: "laws",
        ...(near === undefined ? { known: lawIds() } : { nearest: near }),
      }),
    );
  }
  const document = shipped ?? (await readJson(resolve(cwd, word), word));
  const { law, problems } = readLaw(document, word, shippedLaw);
  if (!law) throw new ProblemError(...problems);
  return law;
}
