import { describe, expect, it } from "vitest";
import { readDocument, writeDocument } from "../../src/results/document.ts";
import { readPackage, writePackage } from "../../src/results/package.ts";

const DOCUMENT = {
  mandate: "results/1",
  election: {
    id: "e",
    title: "Vote",
    translations: { ru: { title: "Выборы" } },
    status: "final",
    sources: [],
  },
  lists: [
    {
      ...{ id: "a", name: "Valleys and Hills", short: "Valleys" },
      ...{ names: { ru: "Долины и холмы", ky: "Өрөөндөр" }, shorts: { ru: "Долины" } },
      kind: "party",
    },
    { id: "b", name: "B", kind: "party" },
  ],
  areas: [
    { id: "n", name: "Nation", names: { ru: "Страна" }, level: "nation", votes: { a: 1, b: 2 } },
    { id: "r", name: "Region", names: { ky: "Аймак" }, level: "region", parent: "n" },
  ],
};

describe("names in other languages", () => {
  const { results, problems } = readDocument(DOCUMENT, "e.json");

  it("come back from a document", () => {
    expect(problems).toEqual([]);
    expect(JSON.parse(JSON.stringify(writeDocument(results!)))).toEqual(DOCUMENT);
  });

  it("stand in columns of a package, and come back from it", () => {
    const files = writePackage(results!);
    expect(files.get("lists.csv")).toBe(
      "id,name,short,kind,name:ru,name:ky,short:ru\na,Valleys and Hills,Valleys,party,Долины и холмы,Өрөөндөр,Долины\nb,B,,party,,,\n",
    );
    expect(files.get("areas.csv")).toBe(
      "id,name,level,parent,name:ru,name:ky\nn,Nation,nation,,Страна,\nr,Region,region,n,,Аймак\n",
    );
    expect(readPackage(files, "e").results).toEqual(results);
  });

  it("are left out where they are empty, and are texts", () => {
    const empty = {
      ...DOCUMENT,
      election: { ...DOCUMENT.election, translations: { ru: { title: "" } } },
    };
    expect(readDocument(empty, "e.json").results!.election).not.toHaveProperty("translations");
    const wrong = {
      ...DOCUMENT,
      election: { ...DOCUMENT.election, translations: { ru: { title: 1 } } },
    };
    expect(readDocument(wrong, "e.json").problems).toMatchObject([
      { code: "schema", place: { path: "election/translations/ru/title" } },
    ]);
  });

  it("have no short form in the table of areas", () => {
    const files = new Map(writePackage(results!));
    files.set("areas.csv", files.get("areas.csv")!.replace("name:ky", "short:ky"));
    expect(readPackage(files, "e").problems).not.toEqual([]);
  });
});
