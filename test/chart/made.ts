import { sweep } from "../../src/analysis/scenario/sweep.ts";
import { allBases } from "../../src/analysis/scenario/threshold.ts";
import type { ChartInput } from "../../src/chart/chart.ts";
import { elect } from "../../src/elect/elect.ts";
import type { Law } from "../../src/law/law.ts";
import { readDocument } from "../../src/results/document.ts";
import type { Results } from "../../src/results/results.ts";
import { lawOf } from "../law/catalogue.ts";

export interface Made {
  /** null: not known */
  readonly votes: readonly (number | null)[];
  readonly names?: readonly string[];
  readonly colours?: readonly string[];
  readonly house?: number;
  /** "7%"; absent: no threshold */
  readonly share?: string;
  readonly strict?: boolean;
  readonly of?: "registered" | "cast" | "valid" | "party";
  readonly againstAll?: number;
  readonly totals?: Record<string, unknown>;
  /** votes of the lists in areas inside the whole */
  readonly areas?: readonly (readonly (number | null)[])[];
}

/** An election made up for a test, and everything that charts are drawn from. */
export function made(of: Made): ChartInput & { readonly results: Results; readonly law: Law } {
  const results = resultsOf(of);
  const law = lawFor(of);
  const outcome = elect(law, results);
  return { results, outcome, law, ...comparisons() };

  function comparisons(): Pick<ChartInput, "bases" | "sweep"> {
    if (of.share === undefined) return {};
    const bases = allBases(law, results);
    return of.votes.includes(null) || of.totals !== undefined
      ? { bases }
      : { bases, sweep: sweep(law, results) };
  }
}

function resultsOf({ votes, names, colours, againstAll, totals, areas = [] }: Made): Results {
  const id = (i: number) => `list-${i}`;
  const row = (numbers: readonly (number | null)[]) =>
    Object.fromEntries([
      ...numbers.map((n, i) => [id(i), n]),
      ...(againstAll === undefined || numbers !== votes ? [] : [["against", againstAll]]),
    ]);
  const { results, problems } = readDocument(
    {
      mandate: "results/1",
      election: {
        id: "made",
        title: "A made-up election",
        date: "2021-03-04",
        status: "constructed",
        count: { label: "A made-up count", stations: 10, of: 12 },
        sources: [{ id: "made", title: "Made up for a test" }],
      },
      lists: [
        ...votes.map((_, i) => ({
          id: id(i),
          name: names?.[i] ?? `List ${i + 1}`,
          kind: "party",
          ...(colours?.[i] && { colour: colours[i] }),
        })),
        ...(againstAll === undefined
          ? []
          : [{ id: "against", name: "Against all", kind: "against-all" }]),
      ],
      areas: [
        {
          id: "all",
          name: "The whole",
          level: "nation",
          votes: row(votes),
          totals: totals ?? validOf(votes, againstAll ?? 0),
        },
        ...areas.map((numbers, i) => ({
          id: `area-${i}`,
          name: `Area ${i + 1}`,
          level: "region",
          parent: "all",
          votes: row(numbers),
          totals: validOf(numbers, 0),
        })),
      ],
    },
    "made",
  );
  if (!results) throw new Error(JSON.stringify(problems));
  return results;
}

const validOf = (votes: readonly (number | null)[], againstAll: number) =>
  votes.includes(null) ? {} : { valid: votes.reduce<number>((a, b) => a + (b ?? 0), againstAll) };

function lawFor({ house = 100, share, strict = false, of = "valid" }: Made) {
  return lawOf({
    mandate: "law/1",
    id: "made",
    title: "A made-up law",
    seats: house,
    ties: ["lot"],
    conditions: {
      passes:
        share === undefined
          ? { not: { kind: "against-all" } }
          : { [strict ? "moreThan" : "atLeast"]: share, of },
    },
    steps: [
      {
        name: "seats",
        kind: "share",
        seats: "size",
        who: "passes",
        by: "votes",
        method: "sainte-lague",
      },
    ],
  });
}
