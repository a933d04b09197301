// Files that are made from the code: written by `node .ci/generated.mjs --write`, compared without it.
// Needs a build (`npm run build`).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { namesSchema } from "../dist/analysis/compare/names.js";
import { scenarioSchema } from "../dist/analysis/scenario/document/schema.js";
import { themeDocumentSchema } from "../dist/chart/look.js";
import { lawSchema } from "../dist/law/schema.js";
import { readingSchema } from "../dist/load/reading/document.js";
import { resultsSchema } from "../dist/results/schema.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const made = new Map([
  ["data/schemas/law.schema.json", json(lawSchema())],
  ["data/schemas/names.schema.json", json(namesSchema())],
  ["data/schemas/reading.schema.json", json(readingSchema())],
  ["data/schemas/results.schema.json", json(resultsSchema())],
  ["data/schemas/scenario.schema.json", json(scenarioSchema())],
  ["data/schemas/theme.schema.json", json(themeDocumentSchema())],
]);

let stale = 0;
for (const [name, text] of made) {
  const path = join(root, name);
  if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
  if (process.argv.includes("--write")) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${relative(root, path)}`);
  } else {
    console.error(`${name} is not what the code makes; mend with: node .ci/generated.mjs --write`);
    stale++;
  }
}
console.log(stale === 0 ? "generated files are up to date" : `${stale} out of date`);
process.exit(stale === 0 ? 0 : 1);

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
