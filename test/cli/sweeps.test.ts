import { describe, expect, it } from "vitest";
import { mandate } from "./run.ts";

const stations = (...more: string[]) =>
  mandate([
    "scenario",
    "kg-2020-stations",
    "--assume",
    "invalid=1.5%",
    "--drop-stations-by",
    ...more,
  ]);

describe("scenario --drop-stations-by", () => {
  it("tells where the answer flips, where these stations lie, and that it is no proof", async () => {
    const { stdout, exit } = await stations("form2_percent_of_registered", "--up-to", "220");
    expect(exit).toBe(0);
    expect(stdout).toContain(
      "Mekenchil is in after 205 polling stations (form2_percent_of_registered 31.47\nor more), out after 218.\n" +
        "Of the first 205 polling stations, 73 lie in Bishkek (of 232 there), 48 in Chui\n(of 392) and 26 in Osh city (of 83).",
    );
    expect(stdout).toContain(
      "    205  217     31.47         228,424      5  40/40/15/13/12\n".slice(2),
    );
    expect(stdout).toContain("is no proof of why.");
  });

  it("gives exact shares in --json, each number of stations in one stretch", async () => {
    const { stdout } = await stations("form2_percent_of_registered", "--up-to", "20", "--json");
    const { mandate: kind, law, sweeps } = JSON.parse(stdout);
    expect([kind, law, sweeps.length]).toEqual(["sweep/1", "kg-2020", 1]);
    expect(sweeps[0].stretches[1]).toMatchObject({
      from: 10,
      figure: { n: "100", d: "1" },
      seats: { birimdik: 45 },
    });
  });

  it("names the figures there are", async () => {
    const { stderr, exit } = await stations("form2");
    expect(exit).toBe(1);
    expect(stderr).toContain("form2_percent_of_registered");
  });
});

describe("scenario --sweep", () => {
  it("marks the law's own house and a list that loses by growth", async () => {
    const { stdout } = await mandate(["scenario", "kg-2020", "--sweep", "seats=110..122"]);
    expect(stdout).toContain("›   120  46/45/16/13              the law\n");
    expect(stdout).toMatch(/112 {2}43\/42\/15\/12 +Butun Kyrgyzstan: a seat less than before/);
  });

  it("sweeps what is supposed", async () => {
    const argv = ["scenario", "kg-2020", "--share", "5%", "--sweep", "seats=120..120", "--json"];
    const { houses, changed } = JSON.parse((await mandate(argv)).stdout);
    expect(changed).toHaveLength(1);
    expect(Object.values(houses[0].seats).sort()).toEqual([11, 11, 14, 37, 38, 9]); // as text
  });

  it("finds every first divisor in Norway", async () => {
    const { stdout } = await mandate(["scenario", "no-storting-2021", "--sweep", "first-divisor"]);
    expect(stdout).toMatch(
      /› 1\.3364 {2}1\.4056 {2}48\/36\/28\/21\/13\/8\/8\/3\/3\/1 +1\.4, the law/,
    );
  });

  it("says how many voters a merger may lose before it gains nothing", async () => {
    const argv = ["scenario", "kg-2020", "--merge", "ata-meken+respublika", "--sweep", "loss"];
    const { stdout } = await mandate(argv);
    expect(stdout).toContain(
      "The merger gains\nwhile fewer than 60,446 of the 115,288 voters of Respublika (52.43%) do not\nvote.",
    );
    expect(stdout).toContain(
      "43,953   46,250                 38.12  12        37/36/13/12/11/11\n",
    );
  });

  it.each([
    ["x", 2],
    ["loss", 2],
    ["seats=5..3", 2],
    ["first-divisor", 1], // Hare in kg-2020
  ])("refuses %s", async (sweep, exit) => {
    const found = await mandate(["scenario", "kg-2020", "--sweep", sweep]);
    expect([found.exit, found.stdout]).toEqual([exit, ""]);
  });
});
