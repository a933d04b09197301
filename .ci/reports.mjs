// Makes the committed reports anew, or those of one folder: node .ci/reports.mjs [FOLDER]. Needs a build.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const REPORTED = ["kg-2007", "kg-2010", "kg-2015", "kg-2020", "kg-2021"];

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = process.argv[2] ?? join(root, "reports");

for (const id of REPORTED) {
  rmSync(join(folder, id), { recursive: true, force: true });
  execFileSync(
    process.execPath,
    [join(root, "dist/bin/mandate.js"), "report", id, "--out", join(folder, id)],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  console.log(`wrote ${id}`);
}
