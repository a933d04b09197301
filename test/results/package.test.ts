import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocument, writeDocument } from "../../src/results/document.ts";
import { readPackage, writePackage } from "../../src/results/package.ts";

const FOLDER = "data/elections";
const IDS = readdirSync(FOLDER);

function files(id: string): Map<string, string> {
  return new Map(
    readdirSync(`${FOLDER}/${id}`).map((name) => [
      name,
      readFileSync(`${FOLDER}/${id}/${name}`, "utf8"),
    ]),
  );
}

describe("the packages in data/elections", () => {
  it.each(IDS)("%s reads without a problem and comes back the same", (id) => {
    const { results, problems } = readPackage(files(id), id);
    expect(problems).toEqual([]);
    expect(readPackage(writePackage(results!), id).results).toEqual(results);
    const document = JSON.parse(JSON.stringify(writeDocument(results!)));
    expect(readDocument(document, id).results).toEqual(results);
  });
});
