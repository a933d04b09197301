import { describe, expect, it } from "vitest";
import { width } from "../../src/cli/terminal/text.ts";
import { mandate } from "./run.ts";

const printed = async (...argv: string[]) => {
  const { stdout, stderr, exit } = await mandate(["coalitions", ...argv]);
  expect({ stderr, exit }).toEqual({ stderr: "", exit: 0 });
  return stdout.split("\n");
};

describe("coalitions kg-2020", () => {
  it("prints the answer, the coalitions around the line of the majority, and what each party is worth", async () => {
    expect(await printed("kg-2020")).toEqual([
      "",
      "ANNULLED, PRELIMINARY  CEC count of 5 October 2020, 2,429 of 2,475 stations.",
      "Any two of the three largest have a majority (61 of 120). Butun Kyrgyzstan is",
      "needed in no coalition.",
      "",
      "  Minimal winning                          Seats",
      "  Birimdik + Mekenim Kyrgyzstan               91   30 to spare",
      "  Birimdik + Kyrgyzstan                       62    1 to spare",
      "  Mekenim Kyrgyzstan + Kyrgyzstan             61    exactly enough",
      "── 61 of 120 ───────────────────────────────────────────────────────────────────",
      "  Birimdik + Butun Kyrgyzstan                 59    2 short",
      "  Mekenim Kyrgyzstan + Butun Kyrgyzstan       58    3 short",
      "  Kyrgyzstan + Butun Kyrgyzstan               29   32 short",
      "",
      "  Party               Seats  % of seats  Needed in  Banzhaf  Shapley–Shubik",
      "  Birimdik               46        38.3     4 of 8     33.3%           33.3%",
      "  Mekenim Kyrgyzstan     45        37.5     4 of 8     33.3%           33.3%",
      "  Kyrgyzstan             16        13.3     4 of 8     33.3%           33.3%",
      "  Butun Kyrgyzstan       13        10.8     0 of 8        0%              0%",
      "",
    ]);
  });

  it("takes the seats of another law or threshold: on party votes five lists sit", async () => {
    const lines = await printed("kg-2020", "--of", "party");
    expect(lines.join("\n")).toContain("120 seats, law kg-2020, changed.");
    expect(lines).toContain(
      "  Birimdik + Mekenim Kyrgyzstan                          81   20 to spare",
    );
    expect(lines.join("\n")).toMatch("Seven coalitions have a majority (61 of 120)");
  });

  it("takes another majority", async () => {
    const lines = await printed("kg-2020", "--majority", "2/3");
    expect(lines.join(" ")).toContain(
      "Only Birimdik and Mekenim Kyrgyzstan together have a majority (80 of 120), 11 to spare.",
    );
    expect(await printed("kg-2020", "--majority", "80")).toEqual(lines);
  });
});

describe("who will sit with whom", () => {
  it("excluded lists are in no coalition", async () => {
    const lines = await printed("kg-2020", "--exclude", "Birimdik, ordo");
    expect(lines).toContain("Excluded: Birimdik and Ordo.");
    expect(lines.join(" ")).toContain(
      "Only Mekenim Kyrgyzstan and Kyrgyzstan together have a majority (61 of 120), exactly enough.",
    );
  });

  it("lists that go together are one party", async () => {
    const lines = await printed("kg-2020", "--together", "kyrgyzstan+butun k.");
    expect(lines).toContain("Only together: Kyrgyzstan + Butun Kyrgyzstan.");
    expect(lines.join("\n")).toMatch(/Kyrgyzstan \+ Butun K\. +29 +24\.2/);
    expect(lines.join("\n")).toMatch(/Birimdik \+ Kyrgyzstan \+ Butun Kyrgyzstan +75 +14 to spare/);
  });

  it("lists that are apart are in no coalition, and the indices are left out", async () => {
    const lines = await printed("kg-2020", "--apart", "birimdik+kyrgyzstan");
    expect(lines).toContain("Not together: Birimdik + Kyrgyzstan.");
    expect(lines.join("\n")).not.toMatch(/Banzhaf|Birimdik \+ Kyrgyzstan {2}/);
  });

  it("nobody may be left with a majority", async () => {
    const lines = await printed("kg-2020", "--exclude", "birimdik,mekenim-kyrgyzstan");
    expect(lines).toContain("No coalition has a majority (61 of 120).");
    expect(lines).toContain("  Kyrgyzstan + Butun Kyrgyzstan               29   32 short");
  });

  it.each([
    [["--exclude", "birimdk"], "unknown-id", "Did you mean birimdik?"],
    [["--exclude", "Butun Kirgyzstan"], "unknown-id", "Did you mean Butun Kyrgyzstan?"],
    [["--together", "birimdik"], "option-value", "two lists or more"],
    [
      ["--together", "birimdik+kyrgyzstan", "--apart", "kyrgyzstan+birimdik"],
      "usage",
      "both together and apart",
    ],
    [["--majority", "121"], "option-value", "from 1 to 120"],
    [["--majority", "0"], "option-value", "from 1 to 120"],
    [["--majority", "half"], "option-value", "as 2/3"],
    [["--exclude", ""], "option-value", "--help"],
  ])("%j is refused with a way out (exit 2)", async (options, code, text) => {
    const { exit, stdout, stderr } = await mandate(["coalitions", "kg-2020", ...options]);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
    expect(stderr).toContain(code);
    expect(stderr).toContain(text);
  });

  it("tells all that is wrong at once", async () => {
    const { stderr } = await mandate(["coalitions", "--exclude", "x,birimdk", "--together", "y+z"]);
    expect(stderr.match(/unknown-id/g)).toHaveLength(4);
  });
});

describe("coalitions --json", () => {
  it("prints one document with exact fractions", async () => {
    const { stdout, exit } = await mandate([
      "coalitions",
      "kg-2020",
      "--json",
      "--apart",
      "ordo+reforma",
    ]);
    expect(exit).toBe(0);
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({
      mandate: "coalitions/1",
      election: { id: "kg-2020" },
      law: "kg-2020",
      house: 120,
      majority: 61,
      wishes: { apart: [["ordo", "reforma"]] },
      winning: 8,
      minimalCount: 3,
      minimal: [
        { lists: ["birimdik", "mekenim-kyrgyzstan"], seats: 91, surplus: 30 },
        { surplus: 1 },
        { lists: ["mekenim-kyrgyzstan", "kyrgyzstan"], seats: 61, surplus: 0 },
      ],
      near: [{ surplus: -2 }, { surplus: -3 }, { surplus: -32 }],
      open: [],
    });
    expect(document.power[0]).toEqual({
      lists: ["birimdik"],
      seats: 46,
      neededIn: 4,
      banzhaf: { n: "1", d: "3", rounded: 0.333333 },
      absoluteBanzhaf: { n: "1", d: "2", rounded: 0.5 },
      shapleyShubik: { n: "1", d: "3", rounded: 0.333333 },
    });
  });

  it("says why nobody can have a majority", async () => {
    const { stdout, exit } = await mandate(["coalitions", "us-house-2020", "--json"]);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ majority: null, absent: "areas" });
  });
});

describe("an outcome that is open", () => {
  it("prints what wins however it comes out, and what hangs on it (exit 3)", async () => {
    const { stdout, exit } = await mandate(["coalitions", "kg-2020-stations"]);
    expect(exit).toBe(3);
    expect(stdout).toMatch(
      "However the open seats come out, one coalition is certain of a majority",
    );
    expect(stdout).toMatch(/Birimdik \+ Mekenim Kyrgyzstan +81 +20 to spare or more/);
    expect(stdout).toMatch(/Birimdik +41 to 61 +not certain/);
    expect(stdout).not.toContain("Banzhaf");
    const { stdout: json } = await mandate(["coalitions", "kg-2020-stations", "--json"]);
    expect(JSON.parse(json).possible).toContainEqual({
      lists: ["birimdik"],
      seats: 41,
      atMost: 61,
    });
  });
});

describe("who can govern, in analyze", () => {
  const block = async (id: string) => {
    const { stdout } = await mandate(["analyze", id]);
    const lines = stdout.split("\n");
    const at = lines.findIndex((line) => line.startsWith("Who can govern"));
    return at < 0 ? [] : lines.slice(at, lines.indexOf("", at));
  };

  it("stands before the table", async () => {
    expect(await block("kg-2020")).toEqual([
      "Who can govern: 61 of 120",
      "  Birimdik + Mekenim Kyrgyzstan                91   30 to spare",
      "  Birimdik + Kyrgyzstan                        62    1 to spare",
      "  Mekenim Kyrgyzstan + Kyrgyzstan              61   exactly enough",
      "  Needed in no coalition: Butun Kyrgyzstan",
    ]);
  });

  it("is a line where one party alone has a majority", async () =>
    expect(await block("gr-vouli-2023-06")).toEqual([
      "Who can govern: 151 of 300",
      "  New Democracy alone has a majority, 7 to spare",
    ]));

  it("shows three of many, and where the others are", async () => {
    const lines = await block("nl-tk-2017");
    expect(lines).toHaveLength(5);
    expect(lines[4]).toBe("  323 more coalitions: mandate coalitions nl-tk-2017");
  });

  it("is not there while seats are open, nor where there is no house", async () => {
    expect(await block("kg-2020-stations")).toEqual([]);
    expect(await block("us-house-2020")).toEqual([]);
  });
});

it.each([
  ["nl-tk-2017", 80],
  ["nl-tk-2017", 50],
  ["is-althingi-2017", 60],
])("fits %s into %i columns and cuts no name", async (id, columns) => {
  const { stdout } = await mandate(["coalitions", id, "--no-color"], { columns });
  for (const line of stdout.split("\n")) expect(width(line), line).toBeLessThanOrEqual(columns);
  expect(stdout.split("  Party ")[0]!.replace(/… [\d,]+ more/, "")).not.toContain("…");
});
