import { describe, expect, it } from "vitest";
import { mandate } from "./run.ts";

describe("threshold kg-2020 --bases", () => {
  it("shows the fifth list out on three bases and in on the fourth", async () => {
    const { stdout, exit } = await mandate(["threshold", "kg-2020", "--bases"]);
    expect(exit).toBe(0);
    const lines = stdout.split("\n");
    for (const line of [
      "The base decides: Mekenchil is out on three bases of 7% and in on the fourth.",
      "                                    Mekenchil, 136,276 votes",
      "  Base             Size    7% is   share         to line    Seats",
      "  registered  3,523,554  246,649   3.87%   out  −110,373    61/59",
      "› cast (law)  1,990,753  139,353   6.845%  out    −3,077    46/45/16/13",
      "  valid       1,958,930  137,126   6.957%  out      −850    46/45/16/13",
      "  party       1,923,216  134,626   7.086%  IN     +1,650    41/40/15/12/12",
    ])
      expect(lines).toContain(line);
  });
});

describe("threshold kg-2020 --sweep", () => {
  it("changes exactly at each list's own share", async () => {
    const { stdout } = await mandate([
      "threshold",
      "kg-2020",
      "--sweep",
      "--region",
      "0%",
      "--json",
    ]);
    const { mandate: form, intervals } = JSON.parse(stdout);
    expect(form).toBe("threshold/1");
    const edge = intervals.find(({ votes }: { votes: number }) => votes === 136_276);
    expect(edge.upTo).toEqual({ n: "136276", d: "1990753", rounded: 0.068454 });
    expect(edge.eligible.map((id: string) => edge.seats[id])).toEqual([41, 40, 15, 12, 12]);
  });

  it("names the lists that the rule in regions keeps out, and where", async () => {
    const { stdout } = await mandate(["threshold", "kg-2020", "--sweep"]);
    expect(stdout).toContain("  Reforma           Osh city, Batken, Jalal-Abad, Osh oblast\n");
    expect(stdout).toContain(
      "  Social Democrats  Osh city, Batken, Jalal-Abad, Osh oblast, Talas\n",
    );
    expect(stdout).toContain("  Zamandash  Batken, Talas\n");
  });
});

describe("threshold with a change", () => {
  it("shows the changed law and, beside it, the law as it stands", async () => {
    const { stdout, exit } = await mandate(["threshold", "kg-2020", "--of", "party"]);
    expect(exit).toBe(0);
    expect(stdout).toContain("Birimdik 41, Mekenim Kyrgyzstan 40");
    expect(stdout).toContain("Birimdik 46, Mekenim Kyrgyzstan 45");
  });

  it("changes any value of the law by its path", async () => {
    const { stdout, exit } = await mandate([
      "threshold",
      "kg-2020",
      "--set",
      "steps/seats/method=dhondt",
      "--json",
    ]);
    expect(exit).toBe(0);
    const [actual, changed] = JSON.parse(stdout).rows;
    expect(actual).toMatchObject({ actual: true, seats: { birimdik: 46 } });
    expect(Object.values(changed.seats as Record<string, number>).reduce((a, b) => a + b)).toBe(
      120,
    );
  });
});
