import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { load } from "../../../src/load/load.ts";
import { sourcesOf } from "./corpus.ts";
import { judged, Mutants } from "./mutate.ts";
import { observe } from "./observe.ts";
import { type Done, Reader } from "./pool.ts";
import { VERDICTS, type Verdict } from "./verdict.ts";

// Mutated files, each read by itself in another process: `npm run fuzz -- [FOLDER…] [--count 10000] [--seed 1]`.
// A line a kind of mutation, then every failure with the number that repeats it: `--only NUMBER [--out FILE]`.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    processes: { type: "string", default: "2" },
    only: { type: "string" },
    out: { type: "string" },
  },
});
const print = (text: string) => process.stdout.write(`${text}\n`);
const mutants = new Mutants(sourcesOf(positionals), Number(values.seed));

async function all(from: number, count: number): Promise<void> {
  const started = performance.now();
  const done: Done[] = [];
  let next = from;
  let end = from + count;
  // stopped by hand, it tells of what was done
  process.once("SIGINT", () => {
    end = next;
  });
  const work = async () => {
    const reader = new Reader();
    while (next < end) {
      const read = await reader.read(await mutants.draw(next++));
      done.push(read);
      if (done.length % 100 === 0) process.stderr.write(`${done.length} of ${count}\n`);
      if (read.why !== undefined) process.stderr.write(`${failure(read)}\n`);
    }
    reader.end();
  };
  await Promise.all(Array.from({ length: Number(values.processes) }, work));
  table(done);
  const memory = Math.max(0, ...done.map(({ memory }) => memory));
  const failures = done.filter(({ why }) => why !== undefined);
  print(
    [
      `\nseed ${values.seed}, numbers ${from} to ${next - 1}`,
      `failures: ${failures.length}`,
      `most memory of a process: ${Math.round(memory / 2 ** 20)} MiB`,
      `${((performance.now() - started) / 1000).toFixed(0)} s`,
    ].join("; "),
  );
  for (const read of failures) print(`  ${failure(read)}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

const failure = ({ number, group, kind, file, why }: Done): string =>
  `${number}  ${group}, ${kind}: ${file}: ${why!.split("\n").slice(0, 8).join("\n    ")}`;

function table(done: readonly Done[]): void {
  const rows = new Map<string, Done[]>();
  for (const one of done) {
    const key = `${one.group}: ${one.kind}`;
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  const row = (name: string, all: readonly Done[]) => {
    const of = (verdict: Verdict) => all.filter((one) => one.verdict === verdict).length;
    const slowest = Math.max(0, ...all.map(({ milliseconds }) => milliseconds));
    return `| ${[name, all.length, ...VERDICTS.map(of), `${(slowest / 1000).toFixed(2)} s`].join(" | ")} |`;
  };
  print(`| mutation | files | ${VERDICTS.join(" | ")} | slowest |`);
  print(`|${" --- |".repeat(3 + VERDICTS.length)}`);
  for (const [name, all] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) print(row(name, all));
  print(row("all", done));
}

/** Shows one mutant, and writes it. */
async function one(number: number): Promise<void> {
  const drawn = await mutants.draw(number);
  const { base, kind, mutant } = drawn;
  if (values.out) writeFileSync(values.out, mutant.bytes);
  const { readings: _, ...options } = mutant.options ?? base.options;
  const now = observe(await load(mutant.bytes, base.name, mutant.options ?? base.options));
  print(`${kind.group}, ${kind.name}: ${base.name} ${JSON.stringify(options)}`);
  print(`${judged(drawn, now)}, expected: ${mutant.expects ?? kind.expects}`);
  for (const [name, observed] of Object.entries({ before: base.observed, now }))
    print(`${name} ${JSON.stringify(observed, short)}`);
}

const short = (_: string, value: unknown): unknown => {
  if (value instanceof Map) return Object.fromEntries(value);
  if (value instanceof Set) return [...value].slice(0, 10);
  return typeof value === "string" ? value.slice(0, 1_500) : value;
};

if (values.only === undefined) await all(Number(values.from), Number(values.count));
else await one(Number(values.only));
