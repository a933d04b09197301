import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pdf } from "../../src/io/pdf/pdf.ts";
import { buildReport } from "../../src/report/build.ts";
import { en } from "../../src/words/en/index.ts";
import { speaking, use } from "../../src/words/language.ts";
import { LANGUAGES } from "../../src/words/languages.ts";
import { law, table as town } from "../elect/small.ts";
import { inputOf, reportOf } from "../report/inputs.ts";

const READER = "pdftotext";
const isThere = spawnSync(READER, ["-v"]).status === 0;
const told = isThere ? "" : `: skipped, for there is no ${READER}`;

const pages = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString("latin1")
    .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

/** The text of a file, line by line, as a reader's program finds it. */
function textOf(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "mandate-pdf-"));
  const file = join(folder, "report.pdf");
  writeFileSync(file, bytes);
  const { stdout } = spawnSync(READER, ["-layout", file, "-"], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return stdout;
}

describe("a report as PDF", () => {
  const report = reportOf("kg-2020");

  it("comes out the same twice, and parts the tables over pages", async () => {
    const [one, other] = [await pdf(report, new Map()), await pdf(report, new Map())];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(pages(one)).toBeGreaterThan(5);
  });

  it("holds names that no font has, that turn the direction of text, or would be markup", async () => {
    const names = ["選挙 投票", "🗳️🗳️", "حزب العدالة", "<script>", "a\nb", "‮gnp", "𝔐".repeat(40)];
    const lists = names.map((name, i) => ({ id: `l${i}`, name, kind: "party" }));
    const votes = Object.fromEntries(lists.map(({ id }, i) => [id, 100 - i]));
    const results = town(votes, { lists });
    const bytes = await pdf(buildReport(inputOf(law(10), results)), new Map());
    expect(pages(bytes)).toBeGreaterThan(0);
  });

  describe.skipIf(!isThere)(`as it is read${told}`, () => {
    it("begins with the status, and ends every page with it", async () => {
      const text = textOf(await pdf(report, new Map()));
      expect(text.trimStart()).toMatch(/^Annulled\. Preliminary\. This result was annulled/);
      const sheets = text.split("\f").filter((sheet) => sheet.trim() !== "");
      for (const [i, sheet] of sheets.entries())
        expect(sheet).toMatch(
          new RegExp(`Annulled, preliminary: .*2020 +${i + 1} ?/ ?${sheets.length}\\s*$`),
        );
      expect(text).toMatch(/Butun Kyrgyzstan +13 +7\.130 +141,940 +\+2,587/);
    });

    it("speaks Russian with Cyrillic letters and a decimal comma", async () => {
      const ru = await LANGUAGES.ru();
      use(ru);
      const bytes = await pdf(
        speaking(ru, () => reportOf("kg-2020")),
        new Map(),
      ).finally(() => use(en));
      expect(textOf(bytes)).toMatch(/Бутун Кыргызстан +13 +7,130 +141.940 +\+2.587/);
      expect(Buffer.from(bytes).toString("latin1")).toContain("/Lang (ru)");
    });
  });
});
