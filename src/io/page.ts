import { fileURLToPath } from "node:url";
import type { LanguageId } from "../words/locale.ts";
import { readText } from "./files.ts";

/** The script of the page of `explore` in a language, which `npm run build` makes. @throws ProblemError `unreadable` */
export function explorerScript(language: LanguageId): Promise<string> {
  const name = `explorer/${language}.js`;
  // beside src and dist alike
  return readText(fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)), `dist/${name}`);
}
