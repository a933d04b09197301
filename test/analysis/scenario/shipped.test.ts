import { describe, expect, it } from "vitest";
import { applyChanges } from "../../../src/analysis/scenario/apply.ts";
import type { Change } from "../../../src/analysis/scenario/scenario.ts";
import { elect } from "../../../src/elect/elect.ts";
import { fraction } from "../../../src/exact/fraction.ts";
import { check } from "../../../src/results/check.ts";
import { ProblemError } from "../../../src/results/problem.ts";
import { verify } from "../../../src/verify/verify.ts";
import { election, law } from "../../support.ts";

const changesOf = (a: string, b: string): Change[] => [
  { kind: "merge", lists: [a, b], into: { id: "both", name: "Both" } },
  { kind: "switch", from: a, to: b, votes: { share: fraction(1, 3) } },
  { kind: "leave-out", of: a, votes: { share: fraction(1, 10) } },
];

/** One of a kind: quota and divisor, districts, levelling, overhang, connections, two-way shares. */
const ELECTIONS = [
  ...["kg-2020", "kg-2015", "cz-psp-2021", "no-storting-1997", "de-2025", "pl-sejm-2015"],
  ...["gr-vouli-2019", "be-chambre-1900", "ch-ur-lr-2020", "uk-scotland-2021"],
  ...["sk-nr-2020", "fi-eduskunta-2015", "nz-2008", "ch-sg-kr-2016"],
];

describe("elections of every kind, with their two first lists merged, moved and left out", () => {
  it("is counted and checked as any other", () => {
    let counted = 0;
    for (const id of ELECTIONS) {
      const results = election(id);
      const own = law(results.election.law!);
      const disagreements = check(results).length;
      const [a, b] = results.lists.filter(({ kind }) => kind === "party").map((one) => one.id);
      if (a === undefined || b === undefined) continue;
      for (const change of changesOf(a, b)) {
        const now = attempt(change, results);
        if (!now) continue;
        expect(check(now).length).toBeLessThanOrEqual(disagreements);
        const outcome = elect(own, now);
        if (outcome.open.length > 0) continue;
        counted++;
        expect(verify(own, now, outcome), `${id}, ${change.kind}`).toEqual([]);
      }
    }
    expect(counted).toBeGreaterThan(30);
  });
});

function attempt(change: Change, results: Parameters<typeof applyChanges>[1]) {
  try {
    return applyChanges([change], results);
  } catch (fault) {
    if (fault instanceof ProblemError) return undefined;
    throw fault;
  }
}

const area = (results: ReturnType<typeof election>, id: string) =>
  results.areas.find((one) => one.id === id)!;

describe("figures that name lists", () => {
  it("are those of the list that others became: seats won directly, first-placed candidates", () => {
    const results = election("de-2025");
    const merged = applyChanges(
      [{ kind: "merge", lists: ["cdu", "csu"], into: { id: "union", name: "Union" } }],
      results,
    );
    for (const { id, direct, winners } of results.areas) {
      const now = area(merged, id);
      const before = (direct?.get("cdu") ?? 0) + (direct?.get("csu") ?? 0);
      expect(now.direct?.get("union") ?? 0).toBe(before);
      expect(now.winners?.filter(({ list }) => list === "union").length).toBe(
        winners?.filter(({ list }) => list === "cdu" || list === "csu").length,
      );
    }
  });

  it("keep a list in its connection, where all that it is made of stood in one", () => {
    const results = election("ch-sg-kr-2016");
    const { id, connections } = results.areas.find((one) =>
      [...(one.connections?.values() ?? [])].some((group) => group.length > 1),
    )!;
    const [group, members] = [...connections!].find(([, all]) => all.length > 1)!;
    const [a, b] = members.flat();
    const into = { id: "both", name: "Both" };
    const within = applyChanges([{ kind: "merge", lists: [a!, b!], into }], results);
    expect(area(within, id).connections!.get(group)!.flat()).toContain("both");
    const apart = results.lists.find(({ id: one }) => !members.flat().includes(one))!.id;
    const across = applyChanges([{ kind: "merge", lists: [a!, apart], into }], results);
    expect(area(across, id).connections!.get(group)!.flat()).not.toContain("both");
    expect(area(across, id).connections!.get(group)!.flat()).not.toContain(a);
  });

  it("say nothing of candidates of a connection whose votes have changed", () => {
    const results = election("fi-municipal-2017");
    const { id, candidateVotes, connections } = results.areas.find((one) => one.candidateVotes)!;
    const [[group]] = [...candidateVotes!] as [[string, unknown]];
    const [from, to] = connections!.get(group)!.flat();
    const now = applyChanges([{ kind: "switch", from: from!, to: to!, votes: 1, in: id }], results);
    expect(area(now, id).candidateVotes?.has(group) ?? false).toBe(false);
  });

  it("keep seats of areas, and of the whole where it is their sum, when one is not counted", () => {
    const results = election("es-congreso-201911");
    const now = applyChanges([{ kind: "leave-out-areas", areas: ["barcelona"] }], results);
    expect(now.areas[0]!.seats).toBe(350 - 32);
    expect(now.areas.some(({ id }) => id === "barcelona")).toBe(false);
    const germany = applyChanges(
      [{ kind: "leave-out-areas", areas: ["bayern"] }],
      election("de-2025"),
    );
    expect(germany.areas[0]!.seats).toBe(630);
  });
});
