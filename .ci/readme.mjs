// Fills the README's blocks of output by running the commands above them: `--write`, else compares. Needs a build.
// A block starts with ```text and a first line "$ mandate …"; "| head -N" keeps the first N lines, "| tail -N" the last.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const main = join(root, "dist/bin/mandate.js");
const path = join(root, "README.md");

const was = readFileSync(path, "utf8");
const now = was.replace(/```text\n(\$ mandate ([^\n]*))\n[\s\S]*?```/g, (_, line, command) => {
  const [call, , end, some] = /^(.*?)( \| (head|tail) -(\d+))?$/.exec(command).slice(1);
  const args = call.trim().split(/\s+/);
  const env = { ...process.env, NO_COLOR: "1", COLUMNS: "80", LANG: "C.UTF-8", LC_ALL: "C.UTF-8" };
  const { stdout } = spawnSync(process.execPath, [main, ...args], { env, encoding: "utf8" });
  const lines = stdout.replace(/\s+$/, "").split("\n");
  const shown = end === "tail" ? lines.slice(-some) : lines.slice(0, some ?? lines.length);
  return `\`\`\`text\n${line}\n${shown.join("\n")}\n\`\`\``;
});

if (process.argv.includes("--write")) writeFileSync(path, now);
else if (now !== was) {
  console.error(
    "README.md does not show what the commands print; mend with: node .ci/readme.mjs --write",
  );
  process.exit(1);
}
console.log("README.md shows what the commands print");
