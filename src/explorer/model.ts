import { applyEach } from "../analysis/scenario/apply.ts";
import { type Beside, type Elected, listsBeside } from "../analysis/scenario/beside.ts";
import type { Change, Scenario } from "../analysis/scenario/scenario.ts";
import { elect } from "../elect/elect.ts";
import type { Lots } from "../elect/lots.ts";
import type { Law } from "../law/law.ts";
import { type Problem, ProblemError } from "../results/problem.ts";
import type { List, Results } from "../results/results.ts";
import { supposeLaw } from "./law.ts";
import type { State } from "./state.ts";

/** What a page is about: results, the law that was applied to them, and others that may be. */
export interface Source {
  readonly results: Results;
  /** id of the law of the actual outcome */
  readonly law: string;
  readonly laws: readonly Law[];
  readonly lots: Lots;
}

export interface Explored {
  readonly beside: Beside;
  /** why some of what is supposed cannot be: it is left out of `beside` */
  readonly problems: readonly Problem[];
}

/** The election as it was. */
export function actualOf({ results, law: id, laws, lots }: Source): Elected {
  const law = laws.find((one) => one.id === id)!;
  return { law, results, outcome: elect(law, results, lots) };
}

/** What follows from a state, beside the actual outcome. A change of votes that cannot be made is told, and not made. */
export function explore(source: Source, actual: Elected, state: State): Explored {
  const named = source.laws.find(({ id }) => id === state.law) ?? actual.law;
  const { law, set } = supposeLaw(named, state);
  const wanted = changesOf(state, source.results);
  const { changes, after, problems } = applied(wanted, source.results);
  const results = after.at(-1) ?? source.results;
  // lots that were drawn answer no tie of other votes
  const lots = changes.length === 0 || !source.lots.official ? source.lots : {};
  const outcome = elect(law, results, lots);
  const scenario: Scenario = {
    ...(named !== actual.law && { law: named.id }),
    election: source.results.election.id,
    set,
    assume: [],
    changes,
  };
  return {
    beside: {
      ...{ scenario, actual, law, results, outcome, after },
      lists: listsBeside(changes, actual, outcome),
    },
    problems,
  };
}

/** The changes of votes that a state supposes: areas leave first, so that their order is that of the actual votes. */
export function changesOf({ merge, withdrawn, without }: State, { lists }: Results): Change[] {
  const there = new Map(lists.map((list) => [list.id, list]));
  return [
    ...(without ? [{ kind: "leave-out-by", ...without } as const] : []),
    ...[...withdrawn].flatMap(([list, votes]): Change[] =>
      there.has(list) ? [{ kind: "withdraw", list, votes }] : [],
    ),
    ...merge.flatMap((ids): Change[] => {
      const members = ids.flatMap((id) => there.get(id) ?? []).filter((l) => !withdrawn.has(l.id));
      return members.length < 2
        ? []
        : [{ kind: "merge", lists: members.map(({ id }) => id), into: joinedList(members, lists) }];
    }),
  ];
}

/** The list that several stand as: named by all of them, with an id that no other has. */
function joinedList(
  members: readonly List[],
  all: readonly List[],
): { id: string; name: string; short: string } {
  const [ids, names, shorts] = [
    members.map(({ id }) => id),
    members.map(({ name }) => name),
    members.map(({ short, name }) => short ?? name),
  ];
  let id = ids.join("+");
  while (all.some((list) => list.id === id)) id += "+";
  return { id, name: names.join(" + "), short: shorts.join(" + ") };
}

/** As many of the changes as can be made one after another, with the problems of those that cannot. */
function applied(
  wanted: readonly Change[],
  results: Results,
): { changes: Change[]; after: readonly Results[]; problems: Problem[] } {
  const problems: Problem[] = [];
  let changes = [...wanted];
  let after: readonly Results[] = [];
  for (const change of wanted) {
    const next = [...changes.slice(0, changes.indexOf(change)), change];
    try {
      after = applyEach(next, results);
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      problems.push(...fault.problems);
      changes = changes.filter((one) => one !== change);
    }
  }
  return { changes, after, problems };
}
