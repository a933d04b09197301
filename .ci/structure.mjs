// Holds the source to its structure: imports run one way, only two folders touch Node, the engine's two functions
// take their arguments in one order. Names the rule and the offending import; exit 1 if any is broken.
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, normalize, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Top to bottom: a folder imports only from itself and from those before it. */
const FOLDERS = [
  "exact",
  "results",
  "apportion",
  "law",
  "elect",
  "verify",
  "analysis",
  "words",
  "chart",
  "report",
  "load",
  "io",
  "interop",
  "explorer",
  "cli",
];
const TOUCHES_NODE = new Set(["io", "cli"]);
/** verify trusts nothing but the votes: of the engine it sees types only. */
const VERIFY_SEES = new Set(["exact", "results", "law", "verify"]);
/** Parts of analysis/ read Outcome or Results, none another but scenario. */
const SHARED_ANALYSIS = "scenario";
/** Heavy packages are loaded where they are used, never when a module is. */
const ON_DEMAND = ["vega", "vega-lite", "danfojs-node", "@resvg/resvg-js", "xlsx"];
const SIGNATURES = [
  [
    "elect/elect.ts",
    /export function elect\(\s*law: Law,\s*results: Results,\s*lots: Lots = \{\},?\s*\)/,
  ],
  [
    "verify/verify.ts",
    /export function verify\(\s*law: Law,\s*results: Results,\s*outcome: Outcome,?\s*\)/,
  ],
];

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "src");
const broken = [];

for (const file of files(root)) {
  const name = relative(root, file).split(sep).join("/");
  const folder = name.includes("/") ? name.split("/")[0] : undefined;
  if (folder && !FOLDERS.includes(folder)) {
    broken.push([
      name,
      `src/${folder}`,
      "every folder of src/ has its place in the list of .ci/structure.mjs",
    ]);
  }
  for (const { target, typeOnly, dynamic } of imports(readFileSync(file, "utf8"))) {
    const rule = ruleBroken(name, folder, target, typeOnly, dynamic);
    if (rule) broken.push([name, target, rule]);
  }
}
for (const [name, form] of SIGNATURES) {
  if (!form.test(readFileSync(join(root, name), "utf8"))) {
    broken.push([
      name,
      "its exported function",
      "elect(law, results, lots?) and verify(law, results, outcome) take their arguments in this order",
    ]);
  }
}

for (const [name, target, rule] of broken) console.error(`src/${name}: ${target}\n  rule: ${rule}`);
console.log(
  broken.length === 0
    ? "structure: every import follows the rules"
    : `structure: ${broken.length} broken`,
);
process.exit(broken.length === 0 ? 0 : 1);

function ruleBroken(name, folder, target, typeOnly, dynamic) {
  if (!target.startsWith(".")) {
    const isNode = target.startsWith("node:") || builtinModules.includes(target);
    if (isNode && folder && !TOUCHES_NODE.has(folder)) {
      return "only io/ and cli/ import Node, so that the rest runs in a browser";
    }
    if (ON_DEMAND.includes(target) && !typeOnly && !dynamic) {
      return `${target} is heavy: import() it in the function that uses it`;
    }
    return undefined;
  }
  if (!folder) return undefined; // index.ts and node.ts may import everything
  const path = normalize(join(dirname(name), target))
    .split(sep)
    .join("/");
  const to = path.includes("/") ? path.split("/")[0] : undefined;
  if (!to) return "the public entry points are for users; inside, import the file itself";
  if (to === folder) {
    const [, from, part] = [folder, name.split("/")[1], path.split("/")[1]];
    if (folder === "analysis" && from !== part && part !== SHARED_ANALYSIS) {
      return "parts of analysis/ read Outcome and Results, and none another but scenario/";
    }
    return undefined;
  }
  if (folder === "verify" && (!VERIFY_SEES.has(to) || (to === "law" && !typeOnly))) {
    return "verify/ is independent: results, exact and law's types only";
  }
  if (FOLDERS.indexOf(to) > FOLDERS.indexOf(folder)) {
    return `an import goes only to a folder higher in the list: ${FOLDERS.join(", ")}`;
  }
  return undefined;
}

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (entry.name.endsWith(".ts")) yield path;
  }
}

function* imports(text) {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  for (const [, type, clause, target] of code.matchAll(
    /^(?:import|export)\s+(type\s+)?([^;"']*?from\s*)?["']([^"']+)["']/gm,
  )) {
    const names = clause?.match(/\{([^}]*)\}/)?.[1];
    const named = names?.split(",").filter((n) => n.trim());
    const onlyTypes = Boolean(type) || named?.every((n) => n.trim().startsWith("type ")) === true;
    yield { target, typeOnly: onlyTypes, dynamic: false };
  }
  for (const [, target] of code.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g)) {
    yield { target, typeOnly: false, dynamic: true };
  }
}
