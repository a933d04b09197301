import { describe, expect, it } from "vitest";
import { mandate } from "./run.ts";

describe("seats", () => {
  it("shares by D'Hondt: 100,000, 80,000 and 30,000 votes for 8 seats give 4, 3, 1", async () => {
    const { stdout } = await mandate(
      "seats --method dhondt --seats 8 100000 80000 30000 --json".split(" "),
    );
    expect(JSON.parse(stdout)).toMatchObject({
      mandate: "seats/1",
      seats: [{ seats: 4 }, { seats: 3 }, { seats: 1 }],
      open: [],
    });
  });

  it("names a tie and ends with 3; a lot from a file and a seed end it", async () => {
    const words = "seats --method hare --seats 10 A=5500 B=2500 C=2000".split(" ");
    const open = await mandate(words);
    expect(open.exit).toBe(3);
    expect(open.stdout).toContain("A LOT IS NEEDED  1 seat between A and B");
    expect(open.stdout).toMatch(/A +5 or 6 .*‹ lot/);
    const drawn = await mandate([...words, "--seed", "7", "--json"]);
    expect(drawn.exit).toBe(0);
    expect(JSON.parse(drawn.stdout).lots).toHaveLength(1);
  });

  it("names no remainder where whole quotas took every seat", async () => {
    for (const words of ["--method hare --seats 3 A=5", "--method hare --seats 3 A=2 B=1"]) {
      const { stdout } = await mandate(`seats ${words}`.split(" "));
      expect(stdout).toContain("Quotas");
      expect(stdout).not.toContain("Of the remainders");
    }
  });

  it("shares 1 seat, not 1 seats", async () => {
    const { stdout } = await mandate("seats --method adams --seats 1 A=5 B=4".split(" "));
    expect(stdout).toContain("Adams. 1 seat, one after the other");
  });
});

describe("verify", () => {
  it("does not pass over a folder that holds no election", async () => {
    const { stdout, stderr, exit } = await mandate(["verify", "test/law"]);
    expect(exit).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("holds no data package and no results document");
  });

  it("agrees with the official seats of the five Kyrgyz elections", async () => {
    const ids = ["kg-2007", "kg-2010", "kg-2015", "kg-2020", "kg-2021"];
    const { stdout, exit } = await mandate(["verify", ...ids, "--json"]);
    expect(exit).toBe(0);
    expect(
      JSON.parse(stdout).cases.map(({ id, agrees }: { id: string; agrees: boolean }) => [
        id,
        agrees,
      ]),
    ).toEqual(ids.map((id) => [id, true]));
  });

  it("ends with 4 where another law gives other seats", async () => {
    const { stdout, exit } = await mandate(["verify", "kg-2020", "--law", "kg-2021"]);
    expect(exit).toBe(4);
    expect(stdout).toContain("Birimdik: announced 46, the law gives");
  });
});

describe("what is built in", () => {
  it("lists the elections and the sources of one", async () => {
    expect((await mandate(["data"])).stdout).toMatch(/kg-2020 +annulled, preliminary/);
    expect((await mandate(["data", "kg-2020"])).stdout).toContain(
      "https://for.kg/news-669682-ru.html",
    );
    expect(JSON.parse((await mandate(["data", "--json"])).stdout).mandate).toBe("data/1");
  });
});

describe("completion", () => {
  it("completes commands, options, choices and ids", async () => {
    const words = async (...argv: string[]) =>
      (await mandate(["--complete", ...argv])).stdout.split("\n");
    expect(await words("thr")).toContain("threshold");
    expect(await words("threshold", "--sw")).toContain("--sweep");
    expect(await words("validate", "--wr")).toContain("--write-reading");
    expect(await words("analyze", "--con")).toContain("--contest");
    expect(await words("threshold", "--of", "")).toContain("party");
    expect(await words("analyze", "kg-2020-")).toContain("kg-2020-stations");
    expect(await words("analyze", "--law", "kg-201")).toContain("kg-2015");
  });
});

describe("chart", () => {
  it("lists the charts where an election is named and no chart", async () => {
    const all = await mandate(["chart"]);
    expect(all.stdout).toContain("threshold-bars");
    expect(await mandate(["chart", "kg-2020"])).toEqual(all);
  });
});

it("writes a line of 1 vote in the singular", async () => {
  const argv = ["analyze", "-", "--law", "kz-2007"];
  const { stdout } = await mandate(argv, { stdin: "list,votes\nA,7\nB,3\ncast,10\n" });
  expect(stdout).toContain("── 7% of 10 ballots cast = 1 vote ──");
});
