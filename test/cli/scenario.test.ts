import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { election } from "../support.ts";
import { mandate, ROOT } from "./run.ts";

const kg = election("kg-2020");

const folder = mkdtempSync(join(tmpdir(), "mandate-scenario-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, json?: object): string => {
  if (json) writeFileSync(join(folder, name), JSON.stringify(json));
  return join(folder, name);
};
const seatsOf = async (...argv: string[]): Promise<Record<string, number>> => {
  const { stdout } = await mandate(["scenario", ...argv, "--json"]);
  return JSON.parse(stdout).scenarios[0].seats;
};
const problems = async (...argv: string[]) => {
  const { stdout, exit } = await mandate(["scenario", ...argv, "--json"]);
  return { exit, codes: JSON.parse(stdout).problems.map((p: { code: string }) => p.code) };
};

describe("scenario kg-2020", () => {
  it("says what is supposed, what changes first, and shows each list beside its actual seats", async () => {
    const { stdout, exit } = await mandate([
      "scenario",
      "kg-2020",
      "--merge",
      "ata-meken+respublika=Union",
    ]);
    expect(exit).toBe(0);
    expect(stdout.split("\n").slice(1, 14)).toEqual([
      "SIMULATED  Supposed, not counted, in place of a result that is annulled and",
      "preliminary: CEC count of 5 October 2020, 2,429 of 2,475 stations.",
      "Kyrgyzstan, Jogorku Kenesh, 4 October 2020. 120 seats, law kg-2020.",
      "",
      "Supposed",
      "  Ata Meken and Respublika stand as one list, Union: 195,567 votes, 9.82% of",
      "  ballots cast. Nobody turns away.",
      "",
      "Union comes in, with 16 seats. Kyrgyzstan 14 (−2), Butun Kyrgyzstan 11 (−2),",
      "Birimdik 40 (−6) and Mekenim Kyrgyzstan 39 (−6).",
      "Five of 15 lists pass 7% of ballots cast. Mekenchil is out, 3,077 votes short.",
      "",
      "  List                Actual Seats  +/−  % cast       Votes    To line",
    ]);
    expect(stdout).toContain(
      "  Union                    –    16  +16    9.82     195,567    +56,214\n",
    );
  });

  it("lets Mekenchil in with 3,077 votes switched to it, and not with one less", async () => {
    expect(await seatsOf("kg-2020", "--move", "kyrgyzstan:mekenchil:3,077")).toEqual({
      ...{ birimdik: 41, "mekenim-kyrgyzstan": 40, kyrgyzstan: 15 },
      ...{ "butun-kyrgyzstan": 12, mekenchil: 12 },
    });
    const less = await seatsOf("kg-2020", "--move", "kyrgyzstan:mekenchil:3,076");
    expect(less.mekenchil).toBeUndefined();
  });

  it("keeps Butun Kyrgyzstan out with 2,588 votes spoiled, and not with one less", async () => {
    const party = "butun-kyrgyzstan";
    expect((await seatsOf("kg-2020", "--spoil", `${party}:2588`))[party]).toBeUndefined();
    expect((await seatsOf("kg-2020", "--spoil", `${party}:2587`))[party]).toBe(13);
  });

  it("leaves a fifth list open where a region is not counted whose ballots are not known", async () => {
    const { stdout, exit } = await mandate(["scenario", "kg-2020", "--without", "osh-city"]);
    expect(exit).toBe(3);
    expect(stdout).toContain("Osh city is not counted: 119,654 votes leave the count");
    expect(stdout).toContain("NOT DECIDED  One list: the data do not say enough.");
    expect(stdout).toContain("eight regions");
  });

  it("applies other laws to the votes that were counted", async () => {
    const { stdout } = await mandate(["scenario", "kg-2020", "--law", "kg-2021"]);
    expect(stdout).toContain("WHAT IF  Another law applied to a result that is annulled");
    expect(stdout).toContain("The house has 54 seats in place of 120.");
    expect(await seatsOf("kg-2020", "--law", "kg-2015")).toMatchObject({ birimdik: 46 });
    const lower = await mandate(["scenario", "kg-2020", "--share", "5%", "--of", "valid"]);
    expect(lower.stdout).toContain("The threshold is 5%, in place of 7%.");
    expect(lower.stdout).toContain(
      "The threshold is a share of valid votes, in place of ballots cast.",
    );
  });

  it("takes another count of an area from a file", async () => {
    const { areas, lists, contests } = kg;
    const [area, list] = [areas, lists].map((all) =>
      all.findIndex(({ id }) => id === "talas" || id === "mekenchil"),
    ) as [number, number];
    const was = contests.list.votes[area * lists.length + list]!;
    const count = (valid: number) => {
      const json = {
        mandate: "results/1",
        election: { id: "talas", title: "Talas", status: "preliminary", sources: [] },
        lists: [{ id: "m", name: "Mekenchil", kind: "party" }],
        areas: [
          { id: "talas", name: "Talas", level: "region", votes: { m: 1 }, totals: { valid } },
        ],
      };
      return mandate(["scenario", "kg-2020", "--replace", `talas=${file("talas.json", json)}`]);
    };
    const valid = areas[area]!.totals.valid as number;
    const { stdout } = await count(valid - was + 1);
    expect(stdout).toContain(
      `  Talas has another count: Mekenchil 1 vote (${was.toLocaleString("en")}), and new totals: valid.\n`,
    );
    expect(stdout).toContain(`  ${(136_276 - was + 1).toLocaleString("en")}  `);
    const { stderr, exit } = await count(valid);
    expect(exit).toBe(1);
    expect(stderr).toContain("The lists and against all would no longer add up to the valid votes");
  });
});

describe("a higher threshold of coalitions: Czechia 2021, act 247/1995, art. 49", () => {
  it("lets two parties in that have 8% together", async () => {
    expect(await seatsOf("cz-psp-2021", "--merge", "cssd+kscm=Left")).toMatchObject({ left: 16 });
  });

  it("keeps two out that pass 5% together and not 8%", async () => {
    const seats = await seatsOf("cz-psp-2021", "--merge", "kscm+tss=Both");
    expect(seats.both).toBeUndefined();
    const one = { id: "both", name: "Both", kind: "party", members: 1 };
    const party = file("party.json", {
      mandate: "scenario/1",
      changes: [{ merge: ["kscm", "tss"], into: one }],
    });
    expect((await seatsOf("cz-psp-2021", "--scenario", party)).both).toBeGreaterThan(0);
  });
});

describe("seats in areas", () => {
  it("move between two lists in Barcelona alone, where votes move there alone", async () => {
    const { stdout } = await mandate([
      ...["scenario", "es-congreso-201911", "--json"],
      ...["--move", "ecp-guanyem:erc-sobiranistes:30%@barcelona"],
    ]);
    const { actual, scenarios } = JSON.parse(stdout);
    const changed = Object.keys({ ...actual.seats, ...scenarios[0].seats }).filter(
      (id) => actual.seats[id] !== scenarios[0].seats[id],
    );
    expect(changed).toContain("ecp-guanyem");
    expect(scenarios[0].supposed).toEqual([
      expect.stringMatching(
        /^30% of the votes of ECP-GUANYEM.* \([\d,]+\) go to ERC-SOBIRANISTES in Barcelona\.$/,
      ),
    ]);
  });

  it("are levelled for a list that 24 more votes lift over 4%: Norway 2021", async () => {
    const krf = async (votes: number) =>
      (await seatsOf("no-storting-2021", "--move", `h:krf:${votes}`)).krf!;
    expect(await krf(6_023)).toBe(3);
    expect(await krf(6_024)).toBeGreaterThan(3);
  });
});

describe("a scenario that is kept", () => {
  const asked = ["--withdraw", "mekenchil:ata-meken", "--add", "Ata Meken:10%"];

  it("is written, read, and gives the same bytes", async () => {
    const [first, second] = [file("first.json"), file("second.json")];
    const typed = await mandate(["scenario", "kg-2020", ...asked, "--write", first]);
    const read = await mandate(["scenario", "kg-2020", "--scenario", first, "--write", second]);
    expect(read.stdout).toBe(typed.stdout);
    expect(readFileSync(second, "utf8")).toBe(readFileSync(first, "utf8"));
    expect(JSON.parse(readFileSync(first, "utf8"))).toEqual({
      mandate: "scenario/1",
      election: "kg-2020",
      changes: [
        { withdraw: "mekenchil", to: "ata-meken" },
        { add: "10%", to: "ata-meken" },
      ],
    });
  });

  it("stands beside others, the actual outcome first", async () => {
    const kept = file("kept.json", {
      mandate: "scenario/1",
      title: "Five per cent",
      set: { "conditions/threshold/all/0/atLeast": "5%" },
    });
    const { stdout } = await mandate(["scenario", "kg-2020", "--scenario", kept, ...asked]);
    expect(stdout).toContain("1  Scenario 1\n");
    expect(stdout).toContain("2  Five per cent\n");
    expect(stdout).toContain("  List                Actual    1    2\n");
    expect(stdout).toContain("  Birimdik                46   38   38\n");
  });

  it("is what other commands run on, and they say so first", async () => {
    const kept = file("moved.json", {
      mandate: "scenario/1",
      changes: [{ switch: 3077, from: "kyrgyzstan", to: "mekenchil" }],
    });
    const { stdout } = await mandate(["analyze", "kg-2020", "--scenario", kept]);
    expect(stdout.split("\n")[1]).toBe(
      "ANNULLED, SIMULATED  Supposed: 3,077 votes of Kyrgyzstan go to Mekenchil,",
    );
    const json = await mandate(["coalitions", "kg-2020", "--scenario", kept, "--json"]);
    expect(JSON.parse(json.stdout).election.status).toBe("simulated");
  });

  it("warns where it was written for another election", async () => {
    const kept = file("other.json", { mandate: "scenario/1", election: "kg-2015", law: "kg-2015" });
    const { stderr } = await mandate(["scenario", "kg-2020", "--scenario", kept]);
    expect(stderr).toContain("other-election");
  });
});

describe("a scenario that cannot be", () => {
  it("is a problem, all of them at once", async () => {
    expect(
      await problems(
        "kg-2020",
        "--move",
        "mekenchil:birimdik:200000",
        "--merge",
        "ata-mekn+reforma",
      ),
    ).toEqual({ exit: 2, codes: ["missing-list", "too-many-votes"] });
    expect(await problems("kg-2020", "--add", "birimdik:2000000", "--without", "osh-city")).toEqual(
      expect.objectContaining({ exit: 1 }),
    );
    expect((await problems("kg-2020", "--add", "birimdik:2000000")).codes).toContain(
      "not-possible",
    );
    expect(await problems("de-2025", "--withdraw", "spd")).toEqual({
      exit: 2,
      codes: ["direct-seats"],
    });
    expect(await problems("kg-2020", "--split", "birimdik=A:60%,B:30%")).toEqual({
      exit: 2,
      codes: ["split-shares"],
    });
  });

  it("is wrong usage where an option cannot be read, or nothing is supposed", async () => {
    expect(await problems("kg-2020")).toEqual({ exit: 2, codes: ["usage"] });
    expect(await problems("kg-2020", "--merge", "a", "--move", "b:c", "--spoil", "d:many")).toEqual(
      { exit: 2, codes: ["option-value", "option-value", "option-value"] },
    );
    const dir = await mandate(["scenario", "kg-2020", "--law", "kg-2015", "--write", ROOT]);
    expect([dir.exit, dir.stderr.includes("error  write")]).toEqual([1, true]);
  });
});
