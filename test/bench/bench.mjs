// Ratios measured in one run, so that they hold on any machine: `npm run bench`.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(fileURLToPath(import.meta.url), "../../..");
const main = join(root, "dist/bin/mandate.js");
const { elect, loadElection, readLaw } = await import(join(root, "dist/node.js"));
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
    [
      "mandate report kg-2020",
      [main, "report", "kg-2020", "--out", join(scratch, "report")],
      "goal under 2 s",
    ],
  ];
  console.log("whole commands, median of paired runs against bare Node");
  for (const [name, args, goal] of rows) {
    const pairs = Array.from({ length: name.includes("report") ? 5 : RUNS }, () => [
      time(args),
      time(bare),
    ]);
    const seconds = median(pairs.map(([a]) => a)) / 1000;
    const ratio = median(pairs.map(([a, b]) => a / b));
    console.log(
      `  ${name.padEnd(26)} ${seconds.toFixed(3)} s  ${ratio.toFixed(2)} x bare Node  ${peak(args)} MB peak  (${goal})`,
    );
  }
}

/** Elections a second through `elect` with its whole evidence: 16 lists, 120 seats, one core. */
async function engine() {
  const whole = nationOnly(await loadElection("kg-2020"));
  const tables = Array.from({ length: 64 }, (_, i) => varied(whole, i));
  console.log(
    "elect with evidence: 16 lists, 120 seats, 7% of ballots cast, one core (goal 100,000 a second)",
  );
  for (const method of ["hare", "dhondt"]) {
    const law = benchLaw(method);
    let i = 0;
    const perSecond = rate(() => elect(law, tables[i++ & 63]));
    console.log(`  ${method.padEnd(26)} ${Math.round(perSecond).toLocaleString("en")} a second`);
  }
  console.log(
    `  peak memory of this process ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
}

/** The nation alone: regions would be read and held against 0.7% nine times. */
function nationOnly(results) {
  const { contests, areas } = results;
  const { votes, own } = contests.list;
  const width = results.lists.length;
  const list = { votes: votes.slice(0, width), own: own.slice(0, 1) };
  return { ...results, areas: areas.slice(0, 1), contests: { list } };
}

/** Another table of the same size, so that no answer can be kept from one call to the next. */
function varied(results, by) {
  const { votes, own } = results.contests.list;
  const list = { votes: votes.map((n, i) => n + ((by * 7919 * (i + 1)) % 4001)), own };
  return { ...results, contests: { list } };
}

function benchLaw(method) {
  const share = { name: "seats", kind: "share", seats: "size", who: "passes", by: "votes", method };
  const document = {
    mandate: "law/1",
    id: `bench-${method}`,
    title: "Bench",
    seats: 120,
    ties: ["lot"],
    conditions: { passes: { atLeast: "7%", of: "cast" } },
    steps: [share],
  };
  const { law, problems } = readLaw(document, "bench", () => undefined);
  if (!law) throw new Error(JSON.stringify(problems));
  return law;
}

/** Calls a second: after a warm-up, over two seconds. */
function rate(call) {
  for (let i = 0; i < 20_000; i++) call();
  const start = performance.now();
  let calls = 0;
  while (performance.now() - start < 2000) {
    for (let i = 0; i < 1000; i++) call();
    calls += 1000;
  }
  return (calls / (performance.now() - start)) * 1000;
}

/** Milliseconds of a whole process. */
function time(args) {
  const start = performance.now();
  execFileSync(process.execPath, args, { stdio: "ignore" });
  return performance.now() - start;
}

/** Peak memory of a whole process in MB, as the process itself saw it at its end. */
function peak(args) {
  const report =
    'process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))';
  const watched = ["--import", `data:text/javascript,${encodeURIComponent(report)}`, ...args];
  const { stderr } = spawnSync(process.execPath, watched, { encoding: "utf8" });
  return Math.round(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024);
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
