import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { load } from "../../../src/load/load.ts";
import { check } from "../../../src/results/check.ts";
import { votesOf } from "../../../src/results/votes.ts";

/** Constructed deliveries, valid by the schema of eCH-0252 2.0: the names of lists come in one, the numbers in another. */
const text = (name: string): string =>
  readFileSync(new URL(`../../fixtures/ech-0252/${name}.xml`, import.meta.url), "utf8");

const read = (xml: string, options = {}) =>
  load(new TextEncoder().encode(xml), "delivery.xml", options);

const information = /<electionInformationDelivery>[\s\S]*<\/electionInformationDelivery>/.exec(
  text("information"),
)![0];
const both = text("results").replace("<electionResultDelivery>", `${information}$&`);

describe("eCH-0252, proportional election", () => {
  it("adds additional votes to those of candidates, by counting circle and list", async () => {
    const { results, problems, left } = await read(both);
    expect(problems).toEqual([]);
    expect(results!.election).toMatchObject({
      ...{ title: "Example council", date: "2027-03-07", status: "preliminary", country: "CH" },
      count: { stations: 2, of: 3 },
    });
    expect(results!.lists).toEqual([
      { id: "ash-list", name: "Ash list", short: "Ash", kind: "party", connection: "u1" },
      { id: "birch-list", name: "Birch list", short: "Birch", kind: "party", connection: "u1" },
    ]);
    expect(
      results!.areas.map(({ name, level }, i) => [
        ...[name, level, votesOf(results!, i, 0), votesOf(results!, i, 1)],
      ]),
    ).toEqual([
      ["Example district", "district", 480, 420],
      ["North", "municipality", 360, 240],
      ["South", "municipality", 120, 180],
    ]);
    expect(results!.areas[1]!.totals).toEqual({
      ...{ registered: 400, cast: 220, valid: 200, invalid: 15, blank: 5 },
    });
    expect(results!.areas[0]!.seats).toBe(3);
    expect(results!.votesPerBallot).toBe(3);
    expect([...results!.official!.values()][0]).toEqual(
      new Map([
        ["ash-list", 2],
        ["birch-list", 1],
      ]),
    );
    expect(left!.map(({ because }) => because)).toEqual([
      "ballots without the name of a list",
      "not counted yet",
    ]);
    expect(check(results!)).toEqual([]);
  });

  it("calls lists by their numbers where the names are not in the file", async () => {
    const { results } = await read(text("results"));
    expect(results!.lists.map(({ name }) => name)).toEqual(["List 01", "List 02", "List 99"]);
    expect(results!.votesPerBallot).toBe("seats");
  });

  it("takes no seats from a result that is not complete", async () => {
    const open = both.replace("<isElectionResultComplete>true", "<isElectionResultComplete>false");
    expect((await read(open)).results!.official).toBeUndefined();
  });

  it("tells of candidates that do not make up their list, and of a number that is none", async () => {
    const changed = both.replace("<countOfCandidateVotes>340", "<countOfCandidateVotes>341");
    expect((await read(changed)).problems).toMatchObject([
      { code: "sum-lists", severity: "warning", found: "341", values: { from: 340 } },
    ]);
    const broken = both.replace("<countOfCandidateVotes>340", "<countOfCandidateVotes>34x");
    expect((await read(broken)).problems).toMatchObject([
      { code: "not-whole", found: "34x", place: { area: "North", path: "countOfCandidateVotes" } },
    ]);
  });

  it("asks which election is meant where there are several", async () => {
    const [result] = /<electionResult>\s*<electionIdentification>[\s\S]*<\/electionResult>/.exec(
      text("results"),
    )!;
    const several = both.replace(result, `${result}${result.replace(">e1<", ">e2<")}`);
    const asked = await read(several);
    expect(asked.problems).toMatchObject([{ code: "choose" }]);
    expect(asked.choices![0]!.values).toEqual(["Example council", "e2"]);
    expect((await read(several, { contest: "e2" })).results!.lists).toHaveLength(3);
  });

  it.each([
    [text("information"), "eCH-0252, no results"],
    [
      '<delivery xmlns="http://www.ech.ch/xmlns/eCH-0252/1"><voteBaseDelivery><voteInfo/></voteBaseDelivery></delivery>',
      "eCH-0252, votes on issues",
    ],
    [
      '<delivery xmlns="http://www.ech.ch/xmlns/eCH-0252/2"><electionResult/></delivery>',
      "eCH-0252, no proportional election",
    ],
  ])("has nothing to count in what holds no such results", async (xml, found) =>
    expect((await read(xml)).problems).toMatchObject([{ code: "unknown-format", found }]),
  );
});
