// Ratios measured in one run, so that they hold on any machine: `npm run bench`.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(fileURLToPath(import.meta.url), "../../..");
const main = join(root, "dist/cli/main.js");
const { elect } = await import(join(root, "dist/index.js"));
const { loadElection, loadLaw } = await import(join(root, "dist/node.js"));
const RUNS = 15;

const scratch = mkdtempSync(join(tmpdir(), "mandate-bench-"));
try {
  commands();
  await engine();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Whole commands against bare Node, in turn, so that a drift of the machine meets both. */
function commands() {
  const bare = ["-e", ""];
  const rows = [
    ["mandate --help", [main, "--help"], "goal under 1.5"],
    ["mandate analyze kg-2020", [main, "analyze", "kg-2020"], "goal under 4"],
    ["mandate report kg-2020", [main, "report", "kg-2020", "--out", join(scratch, "report")], "goal under 2 s"],
  ];
  console.log("whole commands, median of paired runs against bare Node");
  for (const [name, args, goal] of rows) {
    const pairs = Array.from({ length: name.includes("report") ? 5 : RUNS }, () => [time(args), time(bare)]);
    const seconds = median(pairs.map(([a]) => a)) / 1000;
    const ratio = median(pairs.map(([a, b]) => a / b));
    console.log(
      `  ${name.padEnd(26)} ${seconds.toFixed(3)} s  ${ratio.toFixed(2)} x bare Node  ${peak(args)} MB peak  (${goal})`,
    );
  }
}

/** Elections a second through `elect` with its whole evidence: 16 lists, 120 seats, one core. */
async function engine() {
  const results = await loadElection("kg-2020-engine-bench").catch(() => undefined);
  const table = results ?? nationOnly(await loadElection("kg-2020"));
  console.log("elect with evidence, 16 lists, 120 seats, 7% of ballots cast, one core (goal 100,000 a second)");
  for (const method of ["hare", "dhondt"]) {
    const law = benchLaw(await loadLaw("kg-2020"), method);
    console.log(`  ${method.padEnd(26)} ${Math.round(rate(() => elect(law, table))).toLocaleString("en")} a second`);
  }
}
