import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { losersTogether } from "../../../src/analysis/scenario/together.ts";
import { elect } from "../../../src/elect/elect.ts";
import type { Law } from "../../../src/law/law.ts";
import type { Results } from "../../../src/results/results.ts";
import { made } from "../../chart/made.ts";
import { election, law } from "../../support.ts";

const together = (of: Law, results: Results) =>
  losersTogether({ law: of, results, outcome: elect(of, results) });
const ofVotes = (votes: readonly number[], share = "10%") => {
  const { law: own, results } = made({ votes, share, house: 20 });
  return together(own, results);
};
const merged = (found: ReturnType<typeof together>) =>
  typeof found === "string"
    ? found
    : found.scenario.changes.flatMap((change) => (change.kind === "merge" ? change.lists : []));

describe("lists that missed as one", () => {
  it("Kyrgyzstan 2020: Mekenchil and Respublika have 20 seats", () => {
    const found = together(law("kg-2020"), election("kg-2020"));
    if (typeof found === "string") throw new Error(found);
    expect(merged(found)).toEqual(["mekenchil", "respublika"]);
    expect(found.outcome.seats.get("mekenchil+respublika")).toBe(20);
  });

  it("as few as pass, the largest first", () => {
    expect(merged(ofVotes([900, 30, 40, 30, 20]))).toEqual([
      "list-2",
      "list-1",
      "list-3",
      "list-4",
    ]);
    expect(merged(ofVotes([850, 60, 50, 40]))).toEqual(["list-1", "list-2"]);
  });

  it("Czechia 2021: two parties together must reach 8%, and do", () => {
    const found = together(law("cz-chamber-2021"), election("cz-psp-2021"));
    if (typeof found === "string") throw new Error(found);
    const one = found.outcome.lists.find(({ id }) => id.includes("+"))!;
    expect(found.results.lists.find(({ id }) => id === one.id)!.members).toBe(2);
    expect(one).toMatchObject({ name: "PŘÍSAHA–ČSSD", votes: 501_959, passes: true });
    expect(JSON.stringify(one.evidence, (_, v) => (typeof v === "bigint" ? `${v}` : v))).toContain(
      // 8% of 5,375,090 valid votes, rounded up
      "430008",
    );
  });

  it("says why there are none", () => {
    expect(ofVotes([900, 50])).toBe("few");
    expect(ofVotes([950, 30, 20])).toBe("short");
    expect(together(law("kg-2020"), election("kg-2020-stations"))).toBe("open");
  });

  it("whatever the votes: they pass, and one fewer do not", () => {
    const votes = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(votes, (all) => {
        const found = ofVotes(all);
        if (typeof found === "string") return;
        const sum = (ids: readonly string[]) =>
          ids.reduce((total, id) => total + all[Number(id.slice("list-".length))]!, 0);
        const lists = merged(found) as readonly string[];
        const total = all.reduce((a, b) => a + b, 0);
        expect(sum(lists) * 10).toBeGreaterThanOrEqual(total);
        if (lists.length > 2) expect(sum(lists.slice(0, -1)) * 10).toBeLessThan(total);
      }),
      { numRuns: 50 },
    );
  });
});
