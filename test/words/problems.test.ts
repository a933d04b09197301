import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { inWords } from "../../src/cli/output.ts";
import { problemLines } from "../../src/cli/terminal/problems.ts";
import { styleOf } from "../../src/cli/terminal/style.ts";
import { width } from "../../src/cli/terminal/text.ts";
import type { Problem } from "../../src/results/problem.ts";
import { en } from "../../src/words/en/index.ts";
import { use } from "../../src/words/language.ts";
import { LANGUAGES } from "../../src/words/languages.ts";
import { LANGUAGE_IDS } from "../../src/words/locale.ts";
import { foundWords, placeWords, problemWords } from "../../src/words/problems.ts";
import { samples } from "./problem-samples.ts";

afterEach(() => use(en));

/** What is typed in any language: commands, options with a value, what stands in quotation marks or braces. */
const TYPED =
  /mandate( [a-z]+)*( kg-\d+)?|--[a-z-]+([= ][\w.,=+-]+)?|"[^"]*"|«(list, votes|area|CSV UTF-8)»|\{.*\}/g;

/** Names of files and formats, words of documents and of options, placeholders. */
const WORDS = new Set(
  [
    "mandate data README md datapackage json svg png vl UTF utf windows CSV csv xlsx xls ods HTML XML OLE JSON TopoJSON GeoJSON Parquet",
    "id null true false election registered cast valid invalid blank party lists seats first each step area among drawn",
    "divisor loss left out spoiled check EIO en ru ky FILE ID LAW AREA TOTAL VOTES NAME STEP",
  ].flatMap((line) => line.split(" ")),
);

/** Latin words that are neither typed nor values of the problem. */
function latin(text: string, { values }: Problem): string[] {
  const own = new Set(
    Object.values(values).flatMap((value) => String(value).match(/[A-Za-z]+/g) ?? []),
  );
  return (
    text
      .replace(TYPED, "")
      .replace(/#[0-9a-f]{6}/g, "")
      .match(/[A-Za-z]{2,}/g) ?? []
  ).filter((word) => !WORDS.has(word) && !own.has(word));
}

describe.each(LANGUAGE_IDS)("problems in %s", (id) => {
  it.each(samples.map((problem) => [problem.code, problem] as const))(
    "say what is wrong and what to do: %s %j",
    async (_, problem) => {
      use(await LANGUAGES[id]());
      const { message, help } = problemWords(problem);
      expect(message).toMatch(/[.?]$|--option|: \S+$/);
      if (problem.code !== "no-figure") expect(help).not.toBe("");
      for (const text of [message, help]) {
        expect(text).not.toMatch(/undefined|NaN|\[object|\(\)|: \.| {2}|«»/);
        if (id !== "en") expect(latin(text, problem)).toEqual([]);
      }
    },
  );

  it("are no wider than a terminal, with the marks of a kind in a column", async () => {
    use(await LANGUAGES[id]());
    const style = styleOf({ write: () => {}, isTTY: false }, {}, false);
    const lines = problemLines(samples, style);
    expect(lines.filter((line) => width(line) > 80 && !/\S{60}/.test(line))).toEqual([]);
  });
});

it("has words for all that the source expects somewhere, but for forms that stand as they are", () => {
  const folder = new URL("../../src/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.startsWith("words/"),
  );
  const keys = files.flatMap((file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    const inSchema = file.startsWith("law/") ? text.matchAll(/\{ error: "([^"]+)" \}/g) : [];
    return [...text.matchAll(/\bexpected: "([^"]+)"/g), ...inSchema].map(([, key]) => key!);
  });
  const { phrases, withNumber } = en.problems.expected;
  const hasWords = (key: string) => key in phrases || key in withNumber || key.endsWith(" alone");
  expect(keys.length).toBeGreaterThan(60);
  expect([...new Set(keys)].filter((key) => !hasWords(key))).toEqual(["PATH=VALUE"]);
});

describe("a problem in another language", () => {
  const problem: Problem = {
    code: "order",
    severity: "warning",
    place: { source: "standard input", row: 1200, column: "B", header: "valid", area: "talas" },
    found: "12000",
    values: { smaller: "valid", from: 12000, larger: "cast", to: 10000 },
  };

  it("writes places, totals and numbers in it", async () => {
    use(await LANGUAGES.ru());
    expect(placeWords(problem.place)).toBe(
      "стандартный ввод, строка 1\u00a0200, столбец B «valid», территория talas",
    );
    expect(problemWords(problem).message).toBe(
      "Так быть не может: действительные голоса (12\u00a0000) — больше, чем поданные бюллетени (10\u00a0000).",
    );
  });

  it("stays English in a document for scripts", async () => {
    const english = inWords(problem);
    use(await LANGUAGES.ky());
    expect(inWords(problem)).toEqual(english);
    expect(english).toMatchObject({
      message: "valid (12,000) is above cast (10,000); it cannot be.",
    });
  });

  it("tells what was found where no file has it so, and leaves what a file has", async () => {
    use(await LANGUAGES.ru());
    const found = "announced: passed";
    expect(foundWords({ ...problem, code: "passed", found })).toBe("объявлено: прошёл");
    expect(foundWords({ ...problem, code: "same-name", found })).toBe(found);
  });

  it("takes no key of a table for a word of its own", () => {
    const expected = "constructor";
    expect(problemWords({ ...problem, code: "option-value", values: { expected } }).message).toBe(
      "Expected: constructor.",
    );
  });
});
