import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocument, writeDocument } from "../../src/results/document.ts";
import { readPackage, writePackage } from "../../src/results/package.ts";
import { filesOf } from "./elections.ts";

const IDS = readdirSync("data/elections");

describe("the packages in data/elections", () => {
  it.each(IDS)("%s reads without a problem and comes back the same", (id) => {
    const { results, problems } = readPackage(filesOf(id), id);
    expect(problems).toEqual([]);
    expect(readPackage(writePackage(results!), id).results).toEqual(results);
    const document = JSON.parse(JSON.stringify(writeDocument(results!)));
    expect(readDocument(document, id).results).toEqual(results);
  });
});

describe("what is wrong with a package", () => {
  const spoiled = (name: string, change: (text: string) => string | undefined) => {
    const changed = filesOf("kg-2020");
    const text = change(changed.get(name)!);
    if (text === undefined) changed.delete(name);
    else changed.set(name, text);
    const { results, problems } = readPackage(changed, "kg");
    expect(results).toBeUndefined();
    return problems.map(({ code, place }) => [
      code,
      place.source,
      `${place.column ?? ""}${place.row ?? ""}${place.path ?? ""}`,
    ]);
  };
  const line = (n: number, row: string) => (text: string) =>
    text
      .split("\n")
      .map((old, i) => (i === n - 1 ? row : old))
      .join("\n");

  it.each<[string, string, (text: string) => string | undefined, string[]]>([
    ["a table away", "votes.csv", () => undefined, ["unreadable", "kg/votes.csv", ""]],
    ["broken JSON", "datapackage.json", () => "{", ["not-json", "kg/datapackage.json", ""]],
    [
      "votes as words",
      "votes.csv",
      line(3, "kg,mekenchil,many"),
      ["not-whole", "kg/votes.csv", "C3"],
    ],
    ["votes below 0", "votes.csv", line(3, "kg,mekenchil,-1"), ["negative", "kg/votes.csv", "C3"]],
    [
      "an unknown list",
      "votes.csv",
      line(3, "kg,nobody,1"),
      ["missing-list", "kg/votes.csv", "B3"],
    ],
    [
      "an unknown area",
      "votes.csv",
      line(3, "mars,mekenchil,1"),
      ["missing-area", "kg/votes.csv", "A3"],
    ],
    ["a row twice", "votes.csv", line(3, "kg,birimdik,1"), ["same-id", "kg/votes.csv", "B3"]],
    [
      "a cell too many",
      "votes.csv",
      line(3, "kg,mekenchil,1,2"),
      ["row-length", "kg/votes.csv", "3"],
    ],
    [
      "another header",
      "votes.csv",
      line(1, "area,list,ballots"),
      ["missing-column", "kg/votes.csv", "1"],
    ],
    [
      "an unknown kind",
      "lists.csv",
      (text) => text.replace(",party,", ",club,"),
      ["schema", "kg/lists.csv", "D2"],
    ],
    [
      "seats as words",
      "seats.csv",
      line(2, "kg,birimdik,most"),
      ["not-whole", "kg/seats.csv", "C2"],
    ],
  ])("%s", (_, name, change, expected) => expect(spoiled(name, change)).toContainEqual(expected));

  it("half a range", () =>
    expect(
      spoiled("areas.csv", (text) => text.replace(",497560,497741,", ",497560,,")),
    ).toContainEqual(["schema", "kg/areas.csv", "I3"]));

  it("seats won directly that are no number", () =>
    expect(
      spoiled("datapackage.json", (text) => {
        const json = JSON.parse(text);
        json.mandate.areas = [{ id: "kg", direct: { birimdik: -1 } }];
        return JSON.stringify(json);
      }),
    ).toContainEqual(["negative", "kg/areas.csv", "A2"]));
});
