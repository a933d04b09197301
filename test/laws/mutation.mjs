// Which changes of the laws no case notices: `npm run mutation:laws [-- LAW-ID …] [--list] [--conformance DIR]`.
// A line a law; --list names the survivors by path. Ends with 1 where one survives that cannot-matter.json does not name.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { casesByLaw } from "./cases.mjs";
import { lawMutants } from "./inherited.mjs";
import { noticedBy } from "./notice.mjs";

const root = join(fileURLToPath(import.meta.url), "../../..");
const argv = process.argv.slice(2);
const at = argv.indexOf("--conformance");
const folder = at < 0 ? process.env.MANDATE_CONFORMANCE : argv.splice(at, 2)[1];
const wanted = argv.filter((word) => !word.startsWith("--"));
const conformance = folder && existsSync(folder) ? folder : undefined;
if (!conformance)
  console.error(
    `SKIPPED: the conformance documents, ${folder ? `there is no ${folder}` : "no folder was named"}`,
  );

const engine = await bundled();
const started = performance.now();
const laws = new Map(
  readdirSync(join(root, "data/laws"))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => [
      name.slice(0, -".json".length),
      JSON.parse(readFileSync(join(root, "data/laws", name), "utf8")),
    ]),
);
const cases = casesByLaw(root, laws, engine, conformance);
const allowed = JSON.parse(readFileSync(join(root, "test/laws/cannot-matter.json"), "utf8"));

const rows = [];
for (const id of laws.keys()) if (wanted.length === 0 || wanted.includes(id)) rows.push(mutate(id));
print(rows);
process.exitCode = rows.some(({ survivors }) => survivors.length > 0) ? 1 : 0;

function mutate(law) {
  const row = {
    law,
    cases: cases.get(law)?.length ?? 0,
    mutants: 0,
    refused: 0,
    noticed: 0,
    allowed: 0,
    survivors: [],
  };
  const { known, verdict: verdictOf } = noticedBy({ law, laws, cases, engine });
  for (const one of known) console.error(`differs from what it says with the law as it is: ${one}`);
  for (const mutant of lawMutants(law, laws, engine)) {
    const verdict = verdictOf(mutant);
    if (verdict === "refused") {
      row.refused++;
      continue;
    }
    row.mutants++;
    if (verdict === "noticed") row.noticed++;
    else if (
      allowed.some(
        (one) => one.law === law && one.path === mutant.path && one.change === mutant.change,
      )
    )
      row.allowed++;
    else row.survivors.push(mutant);
  }
  return row;
}

function print(rows) {
  const line = (cells) =>
    console.log(cells.map((cell, i) => (i ? String(cell).padStart(9) : cell.padEnd(28))).join(""));
  line(["law", "cases", "mutants", "refused", "noticed", "allowed", "survived"]);
  for (const { law, survivors, ...row } of rows) {
    line([law, row.cases, row.mutants, row.refused, row.noticed, row.allowed, survivors.length]);
    if (argv.includes("--list"))
      for (const { path, change } of survivors) console.log(`    ${path}  ${change}`);
  }
  const total = (of) => rows.reduce((sum, row) => sum + of(row), 0);
  line([
    "in all",
    total((r) => r.cases),
    total((r) => r.mutants),
    total((r) => r.refused),
    total((r) => r.noticed),
    total((r) => r.allowed),
    total((r) => r.survivors.length),
  ]);
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** The engine as it stands in src/, in one file. */
async function bundled() {
  const scratch = mkdtempSync(join(tmpdir(), "mandate-laws-"));
  const outfile = join(scratch, "engine.mjs");
  const contents = `
    export { elect } from "./src/elect/elect.ts";
    export { changed } from "./src/law/paths.ts";
    export { readLaw } from "./src/law/read.ts";
    export { readDocument } from "./src/results/document.ts";
    export { readPackage } from "./src/results/package.ts";`;
  try {
    buildSync({
      stdin: { contents, resolveDir: root, loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      outfile,
    });
    return await import(outfile);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
