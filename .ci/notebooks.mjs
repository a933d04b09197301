// Runs every notebook in notebooks/ and compares what its cells show (text, tables, pictures) with the outputs saved
// inside: fails where a cell fails or shows something else. `--write` saves the new outputs. Needs Jupyter's nbconvert
// and Deno's kernel; where one is absent it says so and passes.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "notebooks");
const deno = denoBinary();
const converter = spawnSync("jupyter-nbconvert", ["--version"], { encoding: "utf8" });
if (!deno) skip("Deno is not among the installed packages");
if (converter.status !== 0) skip("jupyter-nbconvert is not on this machine");

const temporary = mkdtempSync(join(tmpdir(), "notebooks-"));
process.on("exit", () => rmSync(temporary, { recursive: true, force: true }));
const kernel = join(temporary, "kernels", "deno");
mkdirSync(kernel, { recursive: true });
const argv = [deno, "jupyter", "--kernel", "--conn", "{connection_file}"];
writeFileSync(
  join(kernel, "kernel.json"),
  JSON.stringify({ argv, display_name: "Deno", language: "typescript" }),
);

let failed = 0;
for (const name of readdirSync(folder).filter((file) => file.endsWith(".ipynb"))) {
  const wrong = run(name);
  if (wrong) console.error(`notebooks/${name}: ${wrong}`);
  else console.log(`notebooks/${name}: runs, and shows what is saved inside`);
  failed += wrong ? 1 : 0;
}
process.exit(failed === 0 ? 0 : 1);

/** What is wrong with a notebook; undefined if nothing is. */
function run(name) {
  const saved = readFileSync(join(folder, name), "utf8");
  const { status, stderr } = spawnSync(
    "jupyter-nbconvert",
    [
      "--to",
      "notebook",
      "--execute",
      "--ExecutePreprocessor.kernel_name=deno",
      "--output-dir",
      temporary,
      join(folder, name),
    ],
    {
      encoding: "utf8",
      env: {
        ...process.env,
        JUPYTER_PATH: temporary,
        NO_COLOR: "1",
        DENO_NO_UPDATE_CHECK: "1",
        DENO_DIR: join(temporary, "deno"),
      },
    },
  );
  if (status !== 0) return `a cell fails\n${stderr.trim().split("\n").slice(-20).join("\n")}`;
  const executed = JSON.parse(readFileSync(join(temporary, name), "utf8"));
  if (process.argv.includes("--write")) {
    writeFileSync(join(folder, name), tidy(executed));
    return undefined;
  }
  const [before, now] = [JSON.parse(saved), executed].map(shown);
  const at = now.findIndex((text, i) => text !== before[i]);
  if (at < 0) return undefined;
  return `cell ${at + 1} shows something else; run node .ci/notebooks.mjs --write if that is right\n${now[at].slice(0, 1000)}`;
}

/** What each cell prints and displays, by index of the cell. */
function shown({ cells }) {
  return cells.map(({ outputs = [] }) =>
    outputs
      .filter(({ name }) => name !== "stderr")
      .flatMap(({ text = "", data = {} }) => [text, ...Object.entries(data)])
      .flat(2)
      .join("\n"),
  );
}

/** The notebook without what changes from run to run: times, warnings and versions. */
function tidy({ cells, nbformat, nbformat_minor }) {
  const metadata = {
    kernelspec: { display_name: "Deno", language: "typescript", name: "deno" },
    language_info: { file_extension: ".ts", mimetype: "text/x.typescript", name: "typescript" },
  };
  const quiet = cells.map((cell) => ({
    ...cell,
    metadata: {},
    ...(cell.outputs && { outputs: cell.outputs.filter(({ name }) => name !== "stderr") }),
  }));
  return `${JSON.stringify({ cells: quiet, metadata, nbformat, nbformat_minor }, null, 1)}\n`;
}

/** The binary of this platform's own package: it needs no install script. */
function denoBinary() {
  const packages = join(root, "node_modules", "@deno");
  if (!existsSync(packages)) return undefined;
  const found = readdirSync(packages).flatMap((name) =>
    ["deno", "deno.exe"]
      .map((file) => join(packages, name, file))
      .filter((path) => existsSync(path)),
  );
  return found.find((path) => spawnSync(path, ["--version"]).status === 0);
}

function skip(reason) {
  console.log(`skipped: ${reason}`);
  process.exit(0);
}
