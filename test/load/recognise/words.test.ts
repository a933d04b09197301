import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { proposal } from "../../../src/load/recognise/words.ts";

/** Words of publishers by role and language stand beside the project; without them these cases are left out, and say so. */
const file = new URL("../../../../shared/data/formats/vocabulary.json", import.meta.url);
const present = existsSync(file);
const roles: Record<string, Record<string, string[]>> = present
  ? JSON.parse(readFileSync(file, "utf8")).roles
  : {};

/** Roles that have another name here. */
const HERE: Readonly<Record<string, string>> = {
  ...{ issued: "aside", received: "aside", abstention: "aside", total: "sum" },
  ...{ areaId: "area", areaName: "area" },
};

describe.skipIf(!present)(
  present ? "words of publishers" : "words of publishers: LEFT OUT, their file is not here",
  () => {
    const cases = Object.entries(roles).flatMap(([role, languages]) =>
      Object.entries(languages).flatMap(([language, words]) =>
        language === "not" ? [] : words.map((word) => [role, language, word] as const),
      ),
    );

    it.each(cases)("%s (%s): %s", (role, _, word) =>
      expect(proposal(word.replace(/^[=^]/, ""))?.role).toBe(HERE[role] ?? role),
    );
  },
);

describe("areas", () => {
  it.each([
    ["Distrito", "district"],
    ["Nombre de Distrito", "district"],
    ["Município", "municipality"],
    ["Comune", "municipality"],
    ["Gemeinde", "municipality"],
    ["Circoscrizione", "constituency"],
    ["Kieskring", "constituency"],
    ["Fylke", "province"],
    ["Regione", "region"],
    ["Wahlbezirk", "station"],
    ["Mesa electoral", "station"],
    ["Bureau de vote", "station"],
    ["Виборчий округ", "constituency"],
  ])("%s is of the level %s", (word, level) =>
    expect(proposal(word)).toMatchObject({ role: "area", area: { level } }),
  );

  it.each(["IL", "PSD", "Red", "Land of Hope", "Distrito Unido"])("%s may be a list", (word) =>
    expect(proposal(word)).toBeUndefined(),
  );
});
