import { fileURLToPath } from "node:url";
import { readText } from "./files.ts";

// beside src and dist alike
const BUNDLE = fileURLToPath(new URL("../../dist/explorer.js", import.meta.url));

/** The script of the page of `explore`, which `npm run build` makes. @throws ProblemError `unreadable` */
export const explorerScript = (): Promise<string> => readText(BUNDLE, "dist/explorer.js");
