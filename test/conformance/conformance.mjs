// Elections with known seats, recounted: `npm run conformance -- DIR [--write]`.
// DIR holds results documents, a folder a law, with lists of constructed ones beside. A line a law, then what differs;
// --write puts the table into the README. Ends with 1 where a seat or a step differs that EXCEPTIONS does not name.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { EXCEPTIONS } from "./exceptions.mjs";
import { NOT_STEPS, STEPS } from "./steps.mjs";

const root = join(fileURLToPath(import.meta.url), "../../..");
const [dir, ...flags] = process.argv.slice(2);
if (!dir || !existsSync(dir)) {
  console.error(
    `SKIPPED: no conformance run, ${dir ? `there is no ${dir}` : "no folder was named"}`,
  );
  process.exit(dir ? 0 : 2);
}
const { elect, loadLaw, readDocument, verify } = await import(join(root, "dist/node.js"));

const started = performance.now();
const laws = new Map();
for (const [law, document] of documents(dir)) {
  const row = laws.get(law) ?? { elections: 0, areas: 0, seats: 0, steps: 0, differ: 0, notes: [] };
  laws.set(law, row);
  await recount(document, law, row);
}
const lines = table(laws);
console.log(lines.join("\n"));
console.log(`\n${((performance.now() - started) / 1000).toFixed(1)} s`);
const notes = [...laws.values()].flatMap((row) => row.notes);
for (const note of notes) console.log(`  ${note.excepted ? "excepted" : "DIFFERS "}  ${note.text}`);
if (flags.includes("--write")) intoReadme(lines);
else if (flags.includes("--check")) checkReadme(lines);
process.exitCode ||= notes.some((note) => !note.excepted) ? 1 : 0;

/** Results documents with the law that they are counted by. */
function* documents(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* documents(path);
    if (!name.endsWith(".json")) continue;
    const json = JSON.parse(readFileSync(path, "utf8"));
    for (const one of Array.isArray(json) ? json : [json])
      if (one.mandate === "results/1") yield [one.election.law, one];
  }
}

async function recount(document, lawId, row) {
  const { id } = document.election;
  const law = await loadLaw(lawId);
  const { results, problems } = readDocument(document, id);
  if (!results) {
    note(row, id, "", `cannot be read: ${problems.map((p) => p.code).join(", ")}`);
    return;
  }
  const lots = [
    ...(document.lots ?? []),
    ...(document.officialLots ?? []).map(({ won, ...lot }) => ({ ...lot, drawn: won })),
  ];
  const outcome = elect(law, results, { lots });
  row.elections++;
  for (const claim of verify(law, results, outcome))
    note(
      row,
      id,
      "",
      `the evidence does not hold: ${claim.claim}: ${claim.stated}, found ${claim.found}`,
    );
  seats(document, outcome, row);
  stepsOf(document, outcome, law, row);
  openPoints(document, outcome, row);
}

/** Seats as announced or worked out by hand, in every area named. */
function seats(document, outcome, row) {
  const { id } = document.election;
  const open = new Map(outcome.open.map((one) => [one.area, one]));
  for (const key of ["official", "expected", "officialPartial", "expectedCertain"]) {
    for (const [area, told] of Object.entries(document[key] ?? {})) {
      const computed =
        outcome.areas.get(area) ?? (document.areas[0].id === area ? outcome.seats : new Map());
      const lists =
        key === "officialPartial"
          ? Object.keys(told)
          : [...new Set([...Object.keys(told), ...computed.keys()])];
      row.areas++;
      row.seats += Object.values(told).reduce((a, b) => a + b, 0);
      for (const list of lists) {
        const [official, ours] = [told[list] ?? 0, computed.get(list) ?? 0];
        if (official === ours) continue;
        const lot = open.get(area)?.lists.includes(list)
          ? " (a lot that the data do not tell)"
          : "";
        const text = `${list} announced ${official}, computed ${ours}${lot}`;
        const excepted = document.check?.except?.includes(area)
          ? (document.check.note ?? "")
          : undefined;
        note(row, id, area, text, Math.abs(official - ours), excepted);
      }
    }
  }
}

function stepsOf(document, outcome, law, row) {
  const { id } = document.election;
  for (const official of [document.officialSteps, document.expectedSteps]) {
    for (const [name, told] of Object.entries(official ?? {})) {
      if (NOT_STEPS.has(name)) continue;
      const found = STEPS[name]?.({ outcome, law, official });
      row.steps++;
      if (canonical(found, told) !== canonical(told, told))
        note(row, id, name, `${name}: announced ${shown(told)}, computed ${shown(found)}`);
    }
  }
}

/** Points that the case says are open, and none beside. */
function openPoints(document, outcome, row) {
  const { id, status } = document.election;
  const ties = document.expectedTies ?? [];
  const points = outcome.open.map(({ area, lists, seats }) => ({ area, among: lists, seats }));
  const key = ({ area, among, seats }) => `${area} ${[...among].sort().join(",")} ${seats}`;
  const open = points.map(key);
  for (const tie of ties)
    if (!open.includes(key(tie))) note(row, id, tie.area, `no tie among ${tie.among}`);
  const empty = Object.values(document.expectedUnassigned ?? {}).reduce((a, b) => a + b, 0);
  const unassigned = outcome.open.find((one) => one.point === "unassigned")?.seats ?? outcome.empty;
  if (document.expectedUnassigned && unassigned !== empty)
    note(row, id, "", `${empty} seats stay empty, computed ${unassigned}`);
  if (status !== "constructed") return;
  const surplus = points.filter((one) => !ties.some((tie) => key(tie) === key(one)));
  if (surplus.length > 0 && !document.expectedUnassigned)
    note(row, id, "", `open beside what the case expects: ${surplus.map(key)}`);
}

/** @param told why the document itself says that the area does not come out */
function note(row, id, area, text, seats = 0, told = undefined) {
  const fits = (one) => one.election === id && (!one.areas || one.areas.includes(area));
  const why = told ?? EXCEPTIONS.find(fits)?.why;
  row.notes.push({
    excepted: why !== undefined,
    text: `${id} ${area} ${text}${why ? `: ${why}` : ""}`,
  });
  if (why === undefined) row.differ += seats;
  else row.excepted = (row.excepted ?? 0) + seats;
}

/** As text, keys in order; of a table by area only the areas that are told. */
function canonical(value, told) {
  const isTable = (x) => typeof x === "object" && x !== null && !Array.isArray(x);
  if (!isTable(value)) return JSON.stringify(value) ?? "";
  const keys = Object.keys(value).filter(
    (key) => isTable(told) && (key in told || !isTable(value[key])),
  );
  const part = (key) => `${key}:${canonical(value[key], told?.[key] ?? {})}`;
  return `{${keys
    .filter((key) => value[key] !== 0)
    .sort()
    .map(part)
    .join(",")}}`;
}

function shown(value) {
  return (JSON.stringify(value) ?? "nothing").slice(0, 160);
}

function table(rows) {
  const all = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  const sum = (of) => all.reduce((n, [, row]) => n + of(row), 0);
  const cells = ([law, row]) => [
    law,
    row.elections,
    row.areas,
    row.seats,
    row.steps,
    row.differ + (row.excepted ? ` (+${row.excepted})` : ""),
  ];
  const total = [
    "all",
    sum((r) => r.elections),
    sum((r) => r.areas),
    sum((r) => r.seats),
    sum((r) => r.steps),
    `${sum((r) => r.differ)} (+${sum((r) => r.excepted ?? 0)})`,
  ];
  const whole = (n) => (typeof n === "number" ? String(n).replace(/\B(?=(\d{3})+$)/g, ",") : n);
  return [
    "| law | elections | areas | seats | steps | differ |",
    "|---|--:|--:|--:|--:|--:|",
    ...[...all.map(cells), total].map((row) => `| ${row.map(whole).join(" | ")} |`),
  ];
}

function readme() {
  const path = join(root, "README.md");
  const text = readFileSync(path, "utf8");
  const [start, end] = ["<!-- conformance -->\n", "<!-- /conformance -->"];
  const from = text.indexOf(start) + start.length;
  return { path, text, from, to: text.indexOf(end) };
}

function intoReadme(lines) {
  const { path, text, from, to } = readme();
  writeFileSync(path, `${text.slice(0, from)}${lines.join("\n")}\n${text.slice(to)}`);
}

function checkReadme(lines) {
  const { text, from, to } = readme();
  if (text.slice(from, to).trim() === lines.join("\n")) return;
  console.error("The table in README.md is not this one: npm run conformance -- DIR --write");
  process.exitCode = 1;
}
