import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CHANGE_KINDS } from "../../src/analysis/margin/kinds.ts";
import { METHODS } from "../../src/apportion/methods.ts";
import { CHARTS } from "../../src/chart/charts.ts";
import { COMMANDS } from "../../src/cli/commands.ts";
import { width } from "../../src/cli/terminal/text.ts";
import { FORMATS } from "../../src/interop/convert/formats.ts";
import { BASES } from "../../src/results/results.ts";
import { use } from "../../src/words/language.ts";
import { LANGUAGES } from "../../src/words/languages.ts";
import { LANGUAGE_IDS } from "../../src/words/locale.ts";
import { tries } from "../thorough.ts";
import { mandate, type Ran, type Surroundings } from "./run.ts";

const OTHERS = LANGUAGE_IDS.filter((id) => id !== "en");
const CYRILLIC = /\p{Script=Cyrillic}/u;

describe("--lang", () => {
  const argv = ["analyze", "kg-2020"];

  it.each(OTHERS)("%s may stand before the command, after it, or after a sign", async (lang) => {
    const after = await mandate([...argv, "--lang", lang]);
    expect(after.exit).toBe(0);
    expect(after.stdout).toMatch(CYRILLIC);
    expect(await mandate(["--lang", lang, ...argv])).toEqual(after);
    expect(await mandate(["--color", `--lang=${lang}`, "--no-color", ...argv])).toEqual(after);
    expect(await mandate(["kg-2020", "--lang", lang])).toEqual(after);
  });

  it("is English again where it is not asked for", async () => {
    const english = await mandate(argv);
    expect(english.stdout).not.toMatch(CYRILLIC);
    for (const lang of OTHERS)
      for (const words of [argv, [...argv, "--lang", "en"]]) {
        use(await LANGUAGES[lang]());
        expect(await mandate(words)).toEqual(english);
      }
  });

  it.each([
    ["de", ["--lang", "de", ...argv]],
    ["Ru", [...argv, "--lang=Ru"]],
    ["", [...argv, "--lang"]],
    ["kg-2020", ["--lang", "kg-2020"]],
  ])("refuses %j in English", async (found, words) => {
    use(await LANGUAGES.ky());
    const { exit, stdout, stderr } = await mandate(words);
    expect(exit).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("option-value");
    expect(stderr).toContain("--lang");
    expect(stderr).toContain(found);
    expect(stderr).toMatch(/en, ru or ky|Did you mean/);
  });

  it.each(OTHERS)("%s tells what is wrong with the words before it as well", async (lang) => {
    const unknown = await mandate(["--lang", lang, "anlyze"]);
    expect(unknown.exit).toBe(2);
    expect(unknown.stderr).toContain("unknown-command");
    expect(unknown.stderr).toMatch(CYRILLIC);
    const option = await mandate([...argv, "--lwa", "kg-2015", "--lang", lang]);
    expect(option.exit).toBe(2);
    expect(option.stderr).toContain("--law");
    expect(option.stderr).toMatch(CYRILLIC);
  });

  it("is one word of the line behind --", async () => {
    const { exit, stderr } = await mandate(["analyze", "--", "--lang", "ru"]);
    expect(exit).toBe(2);
    expect(stderr).not.toMatch(CYRILLIC);
  });

  it("is completed, as is the command behind it", async () => {
    const words = async (...line: string[]) =>
      (await mandate(["--complete", ...line])).stdout.trimEnd().split("\n");
    expect(await words("--lang", "")).toEqual([...LANGUAGE_IDS]);
    expect(await words("threshold", "kg-2020", "--lang", "k")).toEqual(["ky"]);
    expect(await words("--lang", "ru", "thr")).toEqual(["threshold"]);
    expect(await words("--lang", "ru", "threshold", "--sw")).toEqual(["--sweep"]);
    expect(await words("analyze", "--la")).toEqual(["--law", "--lang"]);
    expect(await words("analyze", "--help", "--la")).toEqual(["--law", "--lang"]);
  });
});

describe.each(OTHERS)("--help --lang %s", (lang) => {
  const printed = new Map<string, Ran>();
  const page = async (words: readonly string[]): Promise<Ran> => {
    const key = words.join(" ");
    if (!printed.has(key)) printed.set(key, await mandate(words));
    return printed.get(key)!;
  };
  const pages = async (name: string) => {
    const words = name ? [name, "--help"] : ["--help"];
    const [english, other] = [await page(words), await page([...words, "--lang", lang])];
    expect(other.exit).toBe(0);
    return [english.stdout, other.stdout] as const;
  };

  it.each(["", ...COMMANDS.keys()])("fits 80 columns: %s", async (name) => {
    const [, page] = await pages(name);
    for (const line of page.split("\n")) expect(width(line), line).toBeLessThanOrEqual(80);
    expect(page).toMatch(/^\n\S/);
    expect(page).toMatch(/\S\n$/);
  });

  it.each(["", ...COMMANDS.keys()])("names the same options and commands: %s", async (name) => {
    const [english, page] = await pages(name);
    expect(named(page)).toEqual(named(english));
    expect(commandLines(page)).toEqual(commandLines(english));
  });

  it.each(["", ...COMMANDS.keys()])("is in the language: %s", async (name) => {
    const [, page] = await pages(name);
    expect(page).toMatch(CYRILLIC);
    const prose = page
      .split("\n")
      .map((line) => (COMMAND_LINE.test(line) ? line.replace(/^ +\S+( \S+)*/, "") : line))
      .join("\n")
      .replace(/--[a-z]+(-[a-z]+)*(=[^ ,;]+)?/g, "");
    const latin = [...prose.matchAll(/[A-Za-z][\w.-]*\w|[A-Za-z]/g)].map(([word]) => word);
    const words = latin.filter((word) => !PLACEHOLDER.test(word) && !NO_WORDS.has(word));
    expect(words).toEqual([]);
  });
});

/** Options, and the commands that are named, each as often as it stands there. */
const named = (page: string): string[] => (page.match(/--[a-z]+(-[a-z]+)*/g) ?? []).sort();

/** Examples and usage; what they are followed by after two blanks or more is a remark. */
const COMMAND_LINE = /^ {2}(pbpaste \| |source <\()?mandate( |$)|^ {4}--\S+ |^ {20,}\[--/;

const commandLines = (page: string): string[] =>
  page
    .split("\n")
    .filter((line) => COMMAND_LINE.test(line))
    .map((line) =>
      line
        .trim()
        .split(/ {2,}/)[0]!
        .replace(/\[(?!input)[^\]A-Z-]+\] /, "")
        .replace(/(--lang) \S+/, "$1"),
    );

/** FILE, ID, A..B, and CSV among them. */
const PLACEHOLDER = /^[A-Z]+(\.\.[A-Z]+)?$|^NAME-/;

/** What stays in every language: names of programs, formats and options' values, files, keys and columns. */
const NO_WORDS: ReadonlySet<string> = new Set([
  ...["mandate", ...COMMANDS.keys(), ...LANGUAGE_IDS, ...BASES, ...CHANGE_KINDS, ...FORMATS],
  ...[...METHODS, ...CHARTS].map(({ id }) => id),
  ..."id input all invalid blank comparison polling light dark page phone divisor first".split(" "),
  ..."bash zsh fish bashrc zshrc md html svg png vl.json xlsx Vega-Lite windows-1251".split(" "),
  ..."names results areas lists seats Source int64 time file sha256 versions.jsonl".split(" "),
  ..."changes votes report.md report.html README.md kg-2020 a b v2 Ctrl-C list each first-divisor loss".split(
    " ",
  ),
  ..."pdf A4 csv social Datawrapper Flourish iframe x630 x1080 x1350 TopoJSON f4fa3".split(" "),
  ..."govern result base close what-if other-laws together votes-and-seats how-to-read method".split(
    " ",
  ),
  ..."regions schemas theme.schema.json report-annulled-preliminary.html index.html".split(" "),
]);

/** A run for scripts, by what it shows. */
const MACHINE: [line: string, surroundings?: Surroundings][] = [
  ["analyze kg-2020 --json"],
  ["analyze kg-2020-stations --assume invalid=1.5% --json"],
  ["analyze no-storting-2005 --json"],
  ["analyze - --json", { stdin: "list,votes\nA,7\nB,3\ncast,10\n" }],
  ["analyze - --law kz-2007 --json", { stdin: "list,votes\nA,7\nB,3\ncast,10\n" }],
  ["threshold kg-2020 --bases --json"],
  ["threshold kg-2020 --sweep --json"],
  ["threshold kg-2020 --share 5% --json"],
  ["scenario kg-2020 --move kyrgyzstan:mekenchil:3,077 --json"],
  ["scenario kg-2020 --merge ata-meken+respublika=Union --without osh-city --json"],
  ["scenario kg-2020 --law kg-2015 --seats 90 --withdraw birimdik:spoiled --json"],
  ["scenario kg-2020 --sweep seats=118..122 --json"],
  ["scenario kg-2020 --merge ata-meken+respublika --sweep loss --json"],
  ["margins kg-2020 --list mekenchil --json"],
  ["margins es-congreso-201911 --district teruel --kind switched --json"],
  ["coalitions kg-2020 --json"],
  ["coalitions kg-2020 --majority 2/3 --exclude birimdik --json"],
  ["compare kg-2015 kg-2020 --json"],
  ["compare kg-2020 --law kg-2007 --law no-storting-2005 --json"],
  ["audit kg-2020 --json"],
  ["seats --method hare --seats 10 A=5500 B=2500 C=2000 --json"],
  ["validate kg-2020 --json"],
  ["validate - --json", { stdin: "party;votes\nA;61.000\nB;x\n" }],
  ["verify kg-2010 kg-2020 --json"],
  ["verify kg-2020 --law kg-2021 --json"],
  ["laws list --json"],
  ["laws show kg-2020 --json"],
  ["laws check data/laws/kg-2020.json test/cli/run.ts --json"],
  ["data list --json"],
  ["data kg-2020 --json"],
  ["chart --json"],
  ["chart kg-2020 threshold-bars --json"],
  ["chart kg-2020 hemicycle --theme dark --layout phone --json"],
  ["convert kg-2020 --to long"],
  ["convert kg-2020 --to wide --json"],
  ["convert kg-2020 --to json"],
  ["convert kg-2020 --to datawrapper --previous kg-2015 --json"],
  ["convert kg-2020 --to eml"],
  ["completion bash"],
  // what is wrong
  ["analyze --json", { stdin: "list,votes\nA,7\n" }],
  ["analyze - --json", { stdin: "list,votes\nA,7\nB,some\nA,3\n" }],
  ["analyze kg-2020 --law kg-2222 --share --lots none.json --json"],
  ["analyze kg-2020 kg-2021 --json"],
  ["analyze kg-2020 --keep DIR --json"],
  ["anlyze --json"],
  ["laws show kg-2020 kg-2021 --json"],
  ["threshold kg-2020 --share much --json"],
  ["scenario kg-2020 --move nobody:mekenchil:5% --json"],
  ["scenario kg-2020 --json"],
  ["chart kg-2020 nothing --json"],
  ["chart kg-2020 swing --json"],
  ["chart kg-2020 stations --json"],
  ["chart no-storting-2005 threshold-bars --json"],
  ["coalitions kg-2020 --exclude nobody --json"],
  ["seats --method hare --json"],
  ["convert kg-2020 --json"],
  ["validate --json"],
];

describe("what scripts read does not change with the language", () => {
  // each line in one of the languages, lines by turns; in both where the walk is to be thorough
  it.each(MACHINE)("%s", async (line, surroundings) => {
    const turn = MACHINE.findIndex(([one]) => one === line) % 2;
    const argv = line.split(" ");
    const english = await mandate(argv, surroundings);
    expect(english.stdout).not.toBe("");
    const all = [
      [...argv, "--lang", "ru"],
      ["--lang", "ky", ...argv],
    ];
    for (const words of tries([all[turn]!], all)) {
      const { stdout, exit } = await mandate(words, surroundings);
      expect(exit, words.join(" ")).toBe(english.exit);
      expect(stdout === english.stdout, words.join(" ")).toBe(true);
    }
  });

  it.each([
    "convert kg-2020 --to package --out files",
    "convert kg-2021 --to flourish --previous kg-2020 --out files",
    "margins kg-2020 --list mekenchil --kind switched --write files",
  ])("nor do the files of %s", async (line) => {
    const english = await filesOf(line.split(" "));
    expect(english.size).toBeGreaterThan(0);
    for (const lang of OTHERS)
      expect(await filesOf([...line.split(" "), "--lang", lang])).toEqual(english);
  });

  it("nor does what is told of a scenario", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "mandate-"));
    const plan = "scenario kg-2020 --move kyrgyzstan:mekenchil:3,077 --write plan.json";
    await mandate(plan.split(" "), { cwd });
    for (const command of ["analyze", "coalitions", "margins", "threshold", "scenario"]) {
      const argv = [command, "kg-2020", "--scenario", "plan.json", "--json"];
      const english = await mandate(argv, { cwd });
      for (const lang of OTHERS) {
        const { stdout } = await mandate([...argv, "--lang", lang], { cwd });
        expect(stdout === english.stdout, `${command} --lang ${lang}`).toBe(true);
      }
    }
    rmSync(cwd, { recursive: true });
  });
});

/** What a run writes into its folder "files", by name. */
async function filesOf(argv: readonly string[]): Promise<Map<string, string>> {
  const cwd = mkdtempSync(join(tmpdir(), "mandate-"));
  await mandate(argv, { cwd });
  const names = readdirSync(join(cwd, "files")).sort();
  const files = names.map(
    (name) => [name, readFileSync(join(cwd, "files", name), "utf8")] as const,
  );
  rmSync(cwd, { recursive: true });
  return new Map(files);
}
