import { readdirSync, readFileSync } from "node:fs";
import type { Law } from "../src/law/law.ts";
import { readLaw } from "../src/law/read.ts";
import type { Evidence, Hurdle, ListOutcome, Outcome } from "../src/results/outcome.ts";
import { readPackage } from "../src/results/package.ts";
import type { Contest, Results } from "../src/results/results.ts";

const DATA = new URL("../data/", import.meta.url);

export const electionIds: readonly string[] = readdirSync(new URL("elections/", DATA)).sort();

export const lawIds: readonly string[] = readdirSync(new URL("laws/", DATA))
  .map((name) => name.replace(/\.json$/, ""))
  .sort();

/** An election that ships. */
export function election(id: string): Results {
  const folder = new URL(`elections/${id}/`, DATA);
  const files = readdirSync(folder).map(
    (name) => [name, readFileSync(new URL(name, folder), "utf8")] as const,
  );
  const { results, problems } = readPackage(new Map(files), id);
  if (!results) throw new Error(JSON.stringify(problems));
  return results;
}

/** A law that ships. */
export function law(id: string): Law {
  const reading = readLaw(lawDocument(id), id, lawDocument);
  if (!reading.law) throw new Error(JSON.stringify(reading.problems));
  return reading.law;
}

const lawDocument = (id: string): unknown =>
  JSON.parse(readFileSync(new URL(`laws/${id}.json`, DATA), "utf8"));

export const seats = (outcome: Outcome): Record<string, number> =>
  Object.fromEntries(outcome.seats);

export function list(outcome: Outcome, id: string): ListOutcome {
  const found = outcome.lists.find((one) => one.id === id);
  if (!found) throw new Error(`no list ${id}`);
  return found;
}

/** The hurdles of a list in one area, by default in the whole, in the order of the law. */
export function hurdles(outcome: Outcome, id: string, area?: string): readonly Hurdle[] {
  const { evidence } = list(outcome, id);
  const all = evidence ? leaves(evidence) : [];
  const whole = all.find((hurdle) => hurdle.path === outcome.line?.path)?.area;
  return all.filter((hurdle) => hurdle.area === (area ?? whole));
}

export function leaves(tree: Evidence): readonly Hurdle[] {
  switch (tree.kind) {
    case "hurdle":
      return [tree];
    case "every":
    case "some":
    case "same":
      return tree.areas.flatMap(leaves);
    case "set":
      return leaves(tree.part);
    case "attribute":
    case "figure":
      return [];
    default:
      return tree.parts.flatMap(leaves);
  }
}

/** The same results with their lists in another order. */
export function shuffled(results: Results, seed: number): Results {
  const order = results.lists.map((_, i) => i);
  let state = seed >>> 0 || 1;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const { list: first, constituency } = results.contests;
  return {
    ...results,
    lists: order.map((i) => results.lists[i]!),
    contests: {
      list: reordered(first, order),
      ...(constituency && { constituency: reordered(constituency, order) }),
    },
  };
}

function reordered({ votes, own }: Contest, order: readonly number[]): Contest {
  const width = order.length;
  return { own, votes: votes.map((_, at) => votes[at - (at % width) + order[at % width]!]!) };
}
