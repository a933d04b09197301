import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocument, writeDocument } from "../../src/results/document.ts";
import { readPackage, writePackage } from "../../src/results/package.ts";
import { partsOf } from "../../src/results/parts.ts";

const FOLDER = "../shared/conformance";
const present = existsSync(FOLDER);
const files = present
  ? readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".json"),
    )
  : [];
/** Documents of a file, or of a list of constructed cases; cases of a method alone have no areas. */
const documentsOf = (file: string): Document[] =>
  [JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8"))].flat().filter(({ areas }) => areas);

interface Document {
  readonly election: { readonly id: string };
  readonly areas: readonly { readonly parent?: string }[];
}

describe.skipIf(!present)(
  "elections with known seats (skipped: they are not beside this folder)",
  () => {
    it.each(files)("%s comes back the same", (file) => {
      for (const document of documentsOf(file)) {
        const { results, problems } = readDocument(document, file);
        expect(problems, document.election.id).toEqual([]);
        expect(JSON.parse(JSON.stringify(writeDocument(results!)))).toEqual(document);
        expect(readPackage(writePackage(results!), file)).toEqual({ results, problems: [] });
        const tops = document.areas.filter(({ parent }) => parent === undefined);
        expect(partsOf(results!).length).toBe(tops.length);
      }
    });

    it("are some", () => expect(files.length).toBeGreaterThan(150));
  },
);
