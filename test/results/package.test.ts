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
    const text = change(changed.get(name) ?? "");
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

  const manifest = (change: (mandate: Record<string, unknown>) => void) => (text: string) => {
    const json = JSON.parse(text);
    change(json.mandate);
    return JSON.stringify(json);
  };

  it.each<[string, Record<string, unknown>, string[]]>([
    [
      "connections with no list",
      { areas: [{ id: "kg", connections: { x: ["nobody"] } }] },
      ["missing-list", "kg/datapackage.json", "mandate/areas/0/connections/x"],
    ],
    [
      "votes of candidates that are no number",
      { areas: [{ id: "kg", candidateVotes: { x: [["birimdik", -1]] } }] },
      ["negative", "kg/datapackage.json", "mandate/areas/0/candidateVotes/x/0/1"],
    ],
    [
      "more of an area that is in no row",
      { areas: [{ id: "mars", winners: [] }] },
      ["missing-area", "kg/datapackage.json", "mandate/areas/0/id"],
    ],
    [
      "more of a list that is in no row",
      { lists: [{ id: "nobody", noList: true }] },
      ["missing-list", "kg/datapackage.json", "mandate/lists/0/id"],
    ],
    [
      "lots among no list",
      { officialLots: [{ area: "kg", among: ["nobody"], seats: 1, won: [] }] },
      ["missing-list", "kg/datapackage.json", "mandate/officialLots/0/among/0"],
    ],
  ])("%s", (_, more, expected) =>
    expect(
      spoiled(
        "datapackage.json",
        manifest((mandate) => Object.assign(mandate, more)),
      ),
    ).toContainEqual(expected),
  );

  it.each<[string, string, string[]]>([
    ["direct.csv", "area,list,seats\nkg,birimdik,-1\n", ["negative", "kg/direct.csv", "C2"]],
    ["direct.csv", "area,list,seats\nkg,nobody,1\n", ["missing-list", "kg/direct.csv", "B2"]],
    ["expected.csv", "area,list,seats\nmars,,\n", ["missing-area", "kg/expected.csv", "A2"]],
    [
      "candidates.csv",
      "area,list,candidates\nkg,birimdik,1\nkg,birimdik,2\n",
      ["same-id", "kg/candidates.csv", "B3"],
    ],
  ])("%s: %j", (name, text, expected) =>
    expect(spoiled(name, () => text)).toContainEqual(expected),
  );
});
