import { applyEach } from "../analysis/scenario/apply.ts";
import { type Beside, type Elected, listsBeside } from "../analysis/scenario/beside.ts";
import type { Change, Scenario } from "../analysis/scenario/scenario.ts";
import { elect } from "../elect/elect.ts";
import type { Lots } from "../elect/lots.ts";
import type { Law } from "../law/law.ts";
import { type Problem, ProblemError } from "../results/problem.ts";
import type { List, Results } from "../results/results.ts";
import { type SupposedLaw, supposeLaw } from "./law.ts";
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

/** Works out what follows from a state. Votes are kept from one state to the next where they are the same. */
export type Explore = (state: State) => Explored;

export function explorer(source: Source, actual: Elected): Explore {
  const votes = votesOnce();
  return (state) => explore(source, actual, state, votes);
}

/** What follows from a state, beside the actual outcome. A change of votes that cannot be made is told, and not made. */
export function explore(
  source: Source,
  actual: Elected,
  state: State,
  votes: typeof applied = applied,
): Explored {
  const named = source.laws.find(({ id }) => id === state.law) ?? actual.law;
  const wanted = changesOf(state, source.results);
  const { changes, after, problems } = votes(wanted, source.results);
  const results = after.at(-1) ?? source.results;
  // lots that were drawn answer no tie of other votes
  const lots = changes.length === 0 || !source.lots.official ? source.lots : {};
  const whole: SupposedLaw = { law: named, set: new Map() };
  const tried = [supposeLaw(named, state), whole, { ...whole, law: actual.law }];
  const { law, set, outcome, refused } = electFirst(tried, results, lots);
  const scenario: Scenario = {
    ...(law.id !== actual.law.id && { law: law.id }),
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
    problems: [...problems, ...refused],
  };
}

/** The first of the laws that can be applied at all, with the problems of those before it. */
function electFirst(laws: readonly SupposedLaw[], results: Results, lots: Lots) {
  const refused: Problem[] = [];
  for (const { law, set } of laws) {
    try {
      return { law, set, outcome: elect(law, results, lots), refused };
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      refused.push(...fault.problems);
    }
  }
  throw new ProblemError(...refused);
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
  return { id, name: names.join("–"), short: shorts.join("–") };
}

interface Applied {
  readonly changes: readonly Change[];
  readonly after: readonly Results[];
  readonly problems: readonly Problem[];
}

/** As many of the changes as can be made one after another, with the problems of those that cannot. */
function applied(wanted: readonly Change[], results: Results): Applied {
  const all = attempt(wanted, results);
  if (all.problems.length === 0) return all;
  let made: Applied = { changes: [], after: [], problems: [] };
  for (const change of wanted) {
    const { problems } = made;
    const next = attempt([...made.changes, change], results);
    made =
      next.problems.length === 0
        ? { ...next, problems }
        : { ...made, problems: [...problems, ...next.problems] };
  }
  return made;
}

function attempt(changes: readonly Change[], results: Results): Applied {
  try {
    return { changes, after: applyEach(changes, results), problems: [] };
  } catch (fault) {
    if (!(fault instanceof ProblemError)) throw fault;
    return { changes: [], after: [], problems: fault.problems };
  }
}

/** The same votes while only the law is another: they are worked out once. */
function votesOnce() {
  let last: { results: Results; asked: string; made: Applied } | undefined;
  return (wanted: readonly Change[], results: Results): Applied => {
    const asked = JSON.stringify(wanted);
    if (last?.results !== results || last.asked !== asked)
      last = { results, asked, made: applied(wanted, results) };
    return last.made;
  };
}
