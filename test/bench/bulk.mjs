// Large files: this reader beside DuckDB and d3-dsv on the same file, each in a process of its own, in turn:
// `npm run bench:bulk`, for ROWS=10000000. DuckDB is no dependency: where @duckdb/node-api is installed, or DUCKDB names
// the folder in whose node_modules it is, it is measured; else the bench says that it is not there.
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(fileURLToPath(import.meta.url), "../../..");
const LISTS = 100;
const ROWS = Number(process.env.ROWS ?? 10_000_000);
const RUNS = Number(process.env.RUNS ?? 3);

const duckdb = resolved(join(process.env.DUCKDB ?? root, "x.js"), "@duckdb/node-api");
const dsv = resolved(join(root, "node_modules/vega-loader/x.js"), "d3-dsv");
const ours = pathToFileURL(join(root, "dist/io/bulk.js")).href;

const scratch = mkdtempSync(join(tmpdir(), "mandate-bulk-"));
try {
  const [long, wide] = [join(scratch, "long.csv"), join(scratch, "wide.csv")];
  made(long, ROWS / LISTS);
  makeWide(wide, ROWS / 10);
  console.log(`${ROWS.toLocaleString("en")} rows of area, list, votes: ${size(long)} MB`);
  table([
    ["mandate, two workers", mandate(long, 2)],
    ["mandate, one worker", mandate(long, 1)],
    ["DuckDB, votes by area and list", duck(long, "area, list")],
    ["DuckDB, votes by list", duck(long, "list")],
  ]);
  console.log(`${(ROWS / 10).toLocaleString("en")} rows of 12 columns: ${size(wide)} MB`);
  table([
    ["mandate, two workers", mandate(wide, 2)],
    ["mandate, one worker", mandate(wide, 1)],
    ["DuckDB, all rows", duck(wide)],
    ["d3-dsv, all rows as objects", d3(wide)],
  ]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** A row each list in each area; the same bytes on every machine. */
function made(path, areas) {
  const next = random(20201004);
  write(path, "area,list,votes", function* () {
    for (let area = 1; area <= areas; area++) {
      const name = `Polling station ${String(area).padStart(6, "0")} of district ${Math.ceil(area / 200)}`;
      for (let list = 1; list <= LISTS; list++) yield `${name},Party ${list},${next() % 1000}`;
    }
  });
}

function makeWide(path, areas) {
  const next = random(20211128);
  const header = "polling station,registered voters,ballots cast,valid votes";
  const parties = Array.from({ length: 8 }, (_, i) => `Party ${String.fromCharCode(65 + i)}`);
  write(path, [header, ...parties].join(","), function* () {
    for (let area = 1; area <= areas; area++) {
      const votes = parties.map(() => next() % 200);
      const valid = votes.reduce((a, b) => a + b, 0);
      const cast = valid + (next() % 20);
      yield [`Station ${area}`, cast + (next() % 900), cast, valid, ...votes].join(",");
    }
  });
}

function write(path, header, rows) {
  const file = openSync(path, "w");
  let text = `${header}\n`;
  for (const row of rows()) {
    text += `${row}\n`;
    if (text.length < 2 ** 20) continue;
    writeSync(file, text);
    text = "";
  }
  writeSync(file, text);
  closeSync(file);
}

/** A generator of whole numbers (Numerical Recipes' constants), its better half. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}

function mandate(path, workers) {
  return `
    const { bulkKind, readBulk } = await import(${JSON.stringify(ours)});
    const { results } = await readBulk(${JSON.stringify(path)}, "made.csv",
      await bulkKind(${JSON.stringify(path)}), {}, ${workers});
    answer(results.contests.list.votes.reduce((sum, n) => sum + Math.max(0, n), 0));`;
}

/** Votes together in a group of columns, or all rows of a table into memory. */
function duck(path, by) {
  if (!duckdb) return undefined;
  const from = `read_csv('${path}')`;
  const parties = Array.from({ length: 8 }, (_, i) => `"Party ${String.fromCharCode(65 + i)}"`);
  const query = by
    ? `create table t as select ${by}, sum(votes) as votes from ${from} group by ${by}`
    : `create table t as select *, ${parties.join(" + ")} as votes from ${from}`;
  return `
    const { DuckDBInstance } = (await import(${JSON.stringify(duckdb)}));
    const db = await DuckDBInstance.create(":memory:", { threads: "2" });
    const connection = await db.connect();
    await connection.run(${JSON.stringify(query)});
    const read = await connection.runAndReadAll("select sum(votes)::double from t");
    answer(read.getRows()[0][0]);`;
}

function d3(path) {
  if (!dsv) return undefined;
  return `
    const { readFileSync } = await import("node:fs");
    const { csvParse } = await import(${JSON.stringify(dsv)});
    let sum = 0;
    for (const row of csvParse(readFileSync(${JSON.stringify(path)}, "utf8")))
      for (const key in row) if (key.startsWith("Party ")) sum += Number(row[key]);
    answer(sum);`;
}

/** Each way in turn, so that a drift of the machine meets all; the first of them is what the others are held against. */
function table(ways) {
  const runs = ways.map(([name, script]) => ({ name, script, seen: [] }));
  for (let i = 0; i < RUNS; i++)
    for (const { script, seen } of runs) if (script) seen.push(measured(script));
  const sums = new Set(runs.flatMap(({ seen }) => seen.map(({ sum }) => sum)));
  for (const { name, script, seen } of runs) {
    if (!script) {
      console.log(`  ${name.padEnd(32)} not installed`);
      continue;
    }
    const [time, peak] = ["time", "peak"].map((key) => median(seen.map((run) => run[key])));
    const against = runs
      .filter((other) => other.name !== name && other.seen.length > 0 && name.startsWith("mandate"))
      .filter((other) => !other.name.startsWith("mandate"))
      .map((other) => {
        const ratio = (key, value) =>
          (value / median(other.seen.map((run) => run[key]))).toFixed(2);
        return `${ratio("time", time)} / ${ratio("peak", peak)} x ${other.name.split(",")[0]}${other.name.includes("by list") ? " (by list)" : ""}`;
      });
    console.log(
      [
        `  ${name.padEnd(32)} ${(time / 1000).toFixed(2)} s`,
        `${Math.round(peak / 1024)} MB`,
        ...against,
      ].join("  "),
    );
  }
  console.log(sums.size === 1 ? "  all find the same votes" : `  NOT the same votes: ${[...sums]}`);
}

/** Milliseconds of a whole process, and its peak memory in KB as it saw it itself. */
function measured(script) {
  const code = `const answer = (sum) => console.log(JSON.stringify({ sum, peak: process.resourceUsage().maxRSS }));${script}`;
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", code],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return { ...JSON.parse(stdout), time: performance.now() - start };
}

function resolved(from, name) {
  try {
    return pathToFileURL(createRequire(from).resolve(name)).href;
  } catch {
    return undefined;
  }
}

function size(path) {
  return Math.round(statSync(path).size / 1e6);
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
