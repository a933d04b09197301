import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { unzipSync } from "fflate";
import { PNG } from "pngjs";
import { afterAll, describe, expect, it } from "vitest";
import { contrast, readHex } from "../../src/words/oklab.ts";
import { mandate } from "./run.ts";

const scratch = mkdtempSync(join(tmpdir(), "mandate-report-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const files = (folder: string, from = folder): string[] =>
  readdirSync(folder)
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? files(path, from) : [relative(from, path)];
    })
    .sort();

const text = (path: string) => readFileSync(join(scratch, path), "utf8");

describe("mandate report in every form", () => {
  const out = join(scratch, "all");
  const asked = mandate([
    ...["report", "kg-2020", "--only", "result", "--out", out, "--previous", "kg-2015"],
    ...["--format", "md,html,pdf,xlsx,csv"],
  ]);

  it("says in every file name that the result is annulled and preliminary", async () => {
    expect((await asked).exit).toBe(0);
    const written = files(out);
    expect(written).toContain("report-annulled-preliminary.html");
    expect(written).toContain("charts/threshold-bars-annulled-preliminary.light.svg");
    for (const name of written) expect(name).toMatch(/-annulled-preliminary\.[a-z.]+$/);
  });

  it("--only keeps the section that is named, and the charts that it shows", async () => {
    await asked;
    const page = text("all/report-annulled-preliminary.md");
    expect(page.match(/^## .*/gm)).toEqual(["## The result, annulled and preliminary"]);
    expect(page).toContain("charts/threshold-bars-annulled-preliminary.light.svg");
    const charts = readdirSync(join(out, "charts")).map((name) => name.split("-annulled")[0]);
    expect([...new Set(charts)]).toEqual(["threshold-bars"]);
  });

  it("writes its tables as CSV with fixed names and plain numbers", async () => {
    await asked;
    const [head, first] = text("all/data/tables/result-annulled-preliminary.csv").split("\n");
    expect(head).toBe("list,seats,share_of_cast,votes,to_line");
    // 487,685 of 1,990,753
    expect(first).toBe("Birimdik,46,0.244975,487685,348332");
  });

  it("sets the last election beside this one, under the names of this one", async () => {
    await asked;
    const of = (name: string) =>
      text(`all/data/flourish/${name}-annulled-preliminary.csv`).split("\n");
    expect(of("then")[0]).toBe(of("now")[0]);
    expect(text("all/data/datawrapper-annulled-preliminary.csv").split("\n")[0]).toBe(
      'List,Votes,"Share of the votes of all lists, %",Seats,"Votes, 2015-10-04","Seats, 2015-10-04"',
    );
  });

  it("writes a workbook with real numbers, and where they come from in its first sheet", async () => {
    await asked;
    const book = unzipSync(readFileSync(join(out, "report-annulled-preliminary.xlsx")));
    const part = (name: string) => new TextDecoder().decode(book[name]);
    expect(part("xl/workbook.xml")).toMatch(/name="Source".*name="result"/);
    // seats and votes of Birimdik are numbers, not text
    expect(part("xl/worksheets/sheet2.xml")).toMatch(/<v>46<\/v>.*<v>487685<\/v>/);
  });

  it("writes a PDF of a few pages with both fonts inside", async () => {
    await asked;
    const bytes = readFileSync(join(out, "report-annulled-preliminary.pdf"));
    const plain = bytes.toString("latin1");
    expect(plain.slice(0, 8)).toBe("%PDF-1.7");
    expect(plain.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(2);
    expect(plain).toContain("/Lang (en)");
    expect(plain).toContain("/StructTreeRoot");
    expect(plain).toContain("(Annulled, preliminary: Kyrgyzstan, Jogorku Kenesh, 4 October 2020)");
  });

  it("comes out the same twice, PDF and workbook too", async () => {
    await asked;
    const again = join(scratch, "again");
    await mandate([
      ...["report", "kg-2020", "--only", "result", "--out", again, "--previous", "kg-2015"],
      ...["--format", "md,html,pdf,xlsx,csv"],
    ]);
    expect(files(again)).toEqual(files(out));
    for (const name of files(out))
      expect(readFileSync(join(again, name)).equals(readFileSync(join(out, name))), name).toBe(
        true,
      );
  });
});

describe("mandate report of several elections", () => {
  it("makes a folder for each, and a page that leads to them, the latest first", async () => {
    const out = join(scratch, "several");
    const ran = await mandate([
      ...["report", "kg-2007", "kg-2020", "--only", "result", "--out", out, "--json"],
    ]);
    expect(ran.exit).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      mandate: "report/1",
      elections: ["kg-2007", "kg-2020"],
      written: expect.arrayContaining(["index.md", "index.html", "kg-2007/report.md"]),
    });
    const index = text("several/index.md");
    const rows = index.split("\n").filter((line) => line.startsWith("- ["));
    expect(rows[0]).toContain("kg-2020/report-annulled-preliminary.md");
    expect(rows[0]).toContain("Annulled, preliminary");
    expect(rows[1]).toContain("kg-2007/report.md");
    for (const [, path] of index.matchAll(/\]\(([^)]+)\)/g))
      expect(existsSync(join(out, path!)), path).toBe(true);
  });

  it("refuses two elections of one id, and writes nothing", async () => {
    const out = join(scratch, "twice");
    const ran = await mandate(["report", "kg-2007", "kg-2007", "--out", out]);
    expect([ran.exit, ran.stderr]).toEqual([1, expect.stringContaining("same-id")]);
    expect(existsSync(out)).toBe(false);
  });
});

describe("mandate report --format social", () => {
  const asked = (name: string) =>
    mandate([
      ...["report", "kg-2020", "--only", "govern", "--format", "social"],
      ...["--out", join(scratch, name)],
    ]);
  const first = asked("cards");

  it("draws each chart of the report in every size, which its name says beside the status", async () => {
    expect((await first).exit).toBe(0);
    const written = files(join(scratch, "cards", "charts", "social"));
    expect(written).toContain("hemicycle-1080x1350-annulled-preliminary.png");
    const parts = written.map((name) => /^(.*)-(\d+x\d+)-annulled/.exec(name)!);
    expect([...new Set(parts.map(([, chart]) => chart))]).toEqual(["coalitions", "hemicycle"]);
    expect([...new Set(parts.map(([, , size]) => size))].sort()).toEqual([
      "1080x1080",
      "1080x1350",
      "1200x630",
    ]);
    for (const name of written) {
      const { width, height, data } = PNG.sync.read(
        readFileSync(join(scratch, "cards", "charts", "social", name)),
      );
      expect(name).toContain(`-${width}x${height}-`);
      expect(
        new Set(new Uint32Array(data.buffer, data.byteOffset, width * height)).size,
      ).toBeGreaterThan(20);
    }
  });

  it("comes out the same twice", async () => {
    await Promise.all([first, asked("cards-again")]);
    for (const name of files(join(scratch, "cards")))
      expect(
        readFileSync(join(scratch, "cards-again", name)).equals(
          readFileSync(join(scratch, "cards", name)),
        ),
        name,
      ).toBe(true);
  });
});

describe("mandate report --embed", () => {
  const embed = (name: string, ...more: string[]) =>
    mandate(["report", "kg-2020", "--out", join(scratch, name), ...more]);

  it("writes one page a chart with the code to paste, prints this, and writes no report", async () => {
    const ran = await embed("embedded", "--embed", "threshold-bars", "--embed", "hemicycle");
    expect(ran.exit).toBe(0);
    expect(files(join(scratch, "embedded"))).toEqual([
      "hemicycle-annulled-preliminary.html",
      "hemicycle-annulled-preliminary.iframe.txt",
      "threshold-bars-annulled-preliminary.html",
      "threshold-bars-annulled-preliminary.iframe.txt",
    ]);
    const code = text("embedded/threshold-bars-annulled-preliminary.iframe.txt");
    expect(ran.stdout).toContain(code);
    expect(code).toMatch(
      /^<iframe src="threshold-bars-annulled-preliminary\.html" title="Four of 16 lists passed 7%\. Mekenchil fell 3,077 votes short\." loading="lazy" width="100%" height="6\d\d" /,
    );
    const page = text("embedded/threshold-bars-annulled-preliminary.html");
    expect(page).toMatch(/^<!doctype html><html lang="en">/);
    expect(page.match(/<svg [^>]*role="img"/g)).toHaveLength(2);
    expect(page).not.toMatch(/(src|href)="|url\(http|@import/);
  });

  it("writes them beside the report where a format is named, and says so as JSON", async () => {
    const more = ["--format", "md", "--only", "result", "--json"];
    const ran = await embed("both", "--embed", "sweep", ...more);
    const { written, embeds } = JSON.parse(ran.stdout);
    expect(written).toEqual(
      expect.arrayContaining(["report-annulled-preliminary.md", "sweep-annulled-preliminary.html"]),
    );
    expect(embeds).toEqual([
      { chart: "sweep", code: expect.stringMatching(/^<iframe src="sweep-/) },
    ]);
  });

  it("speaks the language of the page", async () => {
    const out = join(scratch, "embedded-ru");
    await mandate(["report", "kg-2007", "--out", out, "--embed", "bases", "--lang", "ru"]);
    expect(text("embedded-ru/bases.html")).toContain('<html lang="ru">');
  });

  it("names the charts where one is not known, and the reason where the data give none", async () => {
    const unknown = await embed("none", "--embed", "swepe");
    expect(unknown.exit).toBe(2);
    expect(unknown.stderr).toMatch(/option-value[\s\S]*threshold-bars[\s\S]*Did you mean sweep\?/);
    const without = await embed("none", "--embed", "swing");
    expect(without.exit).toBe(1);
    expect(without.stderr).toMatch(/no-chart[\s\S]*swing[\s\S]*It takes a second election/);
    expect(existsSync(join(scratch, "none"))).toBe(false);
  });
});

describe("colours of one's own", () => {
  const file = (name: string, content: unknown) => {
    writeFileSync(join(scratch, name), JSON.stringify(content));
    return join(scratch, name);
  };
  const asked = (...more: string[]) =>
    mandate([
      "report",
      "kg-2007",
      "--only",
      "result",
      ...more,
      ...(more.includes("--out") ? [] : ["--out", join(scratch, "own")]),
    ]);

  it("--colours gives a list its colour in page and charts", async () => {
    const ran = await asked("--colours", file("lists.json", { "ak-zhol": "#0a7d32" }));
    expect([ran.exit, ran.stderr]).toEqual([0, ""]);
    expect(text("own/report.html")).toContain("#0a7d32");
    expect(text("own/charts/threshold-bars.light.svg")).toContain("#0a7d32");
  });

  it("--theme changes paper and ink, and moves the colours of lists until they are seen on it", async () => {
    const theme = { mandate: "theme/1", light: { paper: "#fff1e5", ink: "#33302e" } };
    const ran = await asked("--theme", file("salmon.json", theme));
    expect([ran.exit, ran.stderr]).toEqual([0, ""]);
    expect(text("own/report.html")).toContain("--paper:#fff1e5");
    const svg = text("own/charts/threshold-bars.light.svg");
    expect(svg).toContain('fill="#fff1e5"');
    // the second colour of the palette has 3.5:1 on white; on salmon it is kept at 3:1 or more
    const fills = [...svg.matchAll(/fill="(#[0-9a-f]{6})"/g)].map(([, fill]) => fill!);
    const paper = readHex("#fff1e5")!;
    for (const fill of fills.filter((fill) => !["#fff1e5", "#f1f3f6", "#fff3d6"].includes(fill)))
      expect(contrast(readHex(fill)!, paper), fill).toBeGreaterThanOrEqual(2.99);
  });

  it.each([
    ["--colours", { "ak-zhol": "green" }, "schema"],
    ["--colours", { "ak-zhil": "#0a7d32" }, "unknown-id"],
    ["--theme", { mandate: "theme/1", light: { ink: "#eeeeee" } }, "faint"],
    ["--theme", { mandate: "theme/1", light: { ink: "black" } }, "schema"],
    ["--theme", { mandate: "theme/1", light: { inks: "#000000" } }, "schema"],
  ])("%s %j: %s", async (option, content, code) => {
    const out = join(scratch, "refused");
    const ran = await asked(option, file("wrong.json", content), "--out", out);
    expect(ran.stderr).toContain(code);
    expect(ran.exit).not.toBe(0);
    expect(existsSync(out)).toBe(false);
  });
});

describe("what a report cannot be asked for", () => {
  it.each([
    ["--only", "nothing", "result"],
    ["--format", "doc", "pdf"],
  ])("%s %s", async (option, value, known) => {
    const out = join(scratch, "wrong");
    const ran = await mandate(["report", "kg-2007", option, value, "--out", out]);
    expect([ran.exit, ran.stderr]).toEqual([2, expect.stringContaining(known)]);
    expect(existsSync(out)).toBe(false);
  });
});
