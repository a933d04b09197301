// Makes the committed reports anew, with the page that leads to them, or some of them in another folder:
// node .ci/reports.mjs [FOLDER [ID...]]. Needs a build.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// the elections of one body, an annulled one among them; seats shared both ways, levelling seats, a threshold that left
// two lists, none at all, a bonus, a threshold that rises with the parties of a list
const REPORTED = [
  ...["kg-2007", "kg-2010", "kg-2015", "kg-2020", "kg-2021"],
  ...[
    "ch-zh-kr-2019",
    "no-storting-2021",
    "tr-2002",
    "nl-tk-2017",
    "gr-vouli-2023-06",
    "sk-nr-2020",
  ],
];

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [folder = join(root, "reports"), ...ids] = process.argv.slice(2);
const asked = ids.length > 0 ? ids : REPORTED;

rmSync(folder, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [join(root, "dist/bin/mandate.js"), "report", ...asked, "--out", folder],
  { stdio: ["ignore", "ignore", "inherit"] },
);
console.log(`wrote ${asked.length} reports`);
