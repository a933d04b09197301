import type { DraftArea } from "../../results/assemble.ts";
import { inOrder } from "../../results/assemble.ts";
import { error, type Problem, warning } from "../../results/problem.ts";
import {
  type Area,
  type Contest,
  type Results,
  TOTALS,
  type Total,
} from "../../results/results.ts";
import { tooLarge } from "../../results/too-large.ts";
import { type Applied, leftColumns } from "../apply/apply.ts";
import { identify, sameNames } from "../apply/draft.ts";
import { grouped } from "../apply/grouped.ts";
import type { Left } from "../apply/left.ts";
import { bareElection } from "../election.ts";
import type { Counted } from "./counted.ts";
import { ABSENT } from "./grid.ts";
import { layoutOf, type Plan } from "./plan.ts";
import { sameTotals } from "./same-totals.ts";
import { standing } from "./standing.ts";
import { declared, repeated, stated, takeSums, totalsIn, votesIn } from "./sums.ts";

/**
 * Makes Results of what was counted, in the steps of `apply`: subtotals are found and left out, sums are held against
 * the numbers, and what is not known is told from what did not stand.
 */
export function finish(plan: Plan, counted: Counted, dropped: readonly Left[]): Applied {
  const { reading, source } = plan;
  const { table, units, lists } = counted;
  const problems = [...lostLetters(plan, counted), ...counted.problems, ...sameNames(table, lists)];
  const isError = ({ severity }: Problem) => severity === "error";
  if (!problems.some(isError) && !counted.votes.some((value) => value >= 0))
    problems.push(error("no-votes", { source }));
  const left = [...leftColumns(table, reading), ...dropped];
  if (problems.some(isError)) return { reading, left, problems: grouped(problems) };

  const columns = columnOf(plan);
  const again =
    reading.totals === "find"
      ? repeated(counted, columns)
      : { found: new Set<number>(), problems: [] };
  const kept = [...units.keys()].filter((unit) => !again.found.has(unit));
  const sums = [...stated(counted, kept), ...declared(counted, kept)];
  const unknown = standing(counted, kept, reading, columns);
  takeSums(counted, kept);
  const same = sameTotals(counted, kept, reading);
  const stands = new Uint8Array(lists.length);
  for (const unit of kept) {
    if (!stands.includes(0)) break;
    const votes = votesIn(counted, unit);
    for (let list = 0; list < votes.length; list++) if (votes[list] !== ABSENT) stands[list] = 1;
  }
  const nowhere = lists.filter((_, list) => !stands[list]);
  const { results, problems: large } = assembled(plan, counted, kept, stands);
  return {
    ...(results && { results }),
    reading,
    left: [
      ...left,
      ...Array.from(again.found, (unit): Left => {
        const { place, name } = units[unit]!;
        return { place: place(), because: `the sum of other rows: ${name}` };
      }),
      ...nowhere.map(
        ({ column, row, name }): Left => ({
          place: table.place(column, row),
          because: `stood nowhere: ${name}`,
        }),
      ),
    ],
    problems: grouped([...large, ...problems, ...again.problems, ...sums, ...unknown, ...same]),
  };
}

/** Names in which letters were lost before the file came here (U+FFFD). */
function lostLetters({ header }: Plan, { units, lists, table }: Counted): Problem[] {
  const isLost = ({ name }: { readonly name: string }) => name.includes("\ufffd");
  return [
    ...units.filter(isLost).map(({ name, place }) => warning("lost-letters", place(), name)),
    ...lists.filter(isLost).map(({ name, column, row }) => {
      const place = { row: header.length, ...table.place(column, row) };
      return warning("lost-letters", place, name);
    }),
  ];
}

/** Where the number of a total or of a list stands; in a table with a row a list all stand in one column. */
function columnOf(plan: Plan) {
  const { long, numbers, votes, totals } = layoutOf(plan);
  return (index: number): number => {
    const total = numbers
      .slice(votes, votes + totals)
      .find(({ role }) => role === TOTALS[index])?.column;
    return total ?? numbers[long ? 0 : index - TOTALS.length]?.column ?? 0;
  };
}

function assembled(
  plan: Plan,
  counted: Counted,
  kept: readonly number[],
  stands: Uint8Array,
): { results?: Results; problems: readonly Problem[] } {
  const { source, reading } = plan;
  const election = bareElection(source);
  const lists = counted.lists.filter((_, list) => stands[list]);
  const inside = kept.map((unit) => counted.units[unit]!);
  const ids = identify(inside, lists, reading.ids);
  const problems: Problem[] = [];
  const drafts = inside.map((unit, i): DraftArea => {
    const parent = ids.parentOf(unit);
    const totals: Partial<Record<Total, number>> = {};
    const known = totalsIn(counted, kept[i]!);
    for (let at = 0; at < known.length; at++) if (known[at]! >= 0) totals[TOTALS[at]!] = known[at]!;
    const votes = votesIn(counted, kept[i]!);
    return {
      area: {
        id: ids.areaIds[i]!,
        name: ids.bare ? election.title : unit.name,
        level: unit.level,
        totals,
      },
      ...(parent !== undefined && { parent }),
      own: {
        list: unit.row !== undefined && votes.some((value) => value !== ABSENT),
        constituency: false,
      },
      at: unit.place,
    };
  });
  const nation: DraftArea = {
    area: { id: "nation", name: election.title, level: "nation", totals: {} },
    own: { list: false, constituency: false },
    at: () => ({ source }),
  };
  const all = ids.whole ? drafts : [nation, ...drafts];
  const areas = inOrder(all, problems);
  const index = new Map(areas.map(({ area }, i) => [area.id, i]));
  const placed = areas.map(({ area, parent }): Area => {
    const at = parent === undefined ? undefined : index.get(parent);
    return at === undefined ? area : { ...area, parent: at };
  });
  const row = new Map(drafts.map((draft, i) => [draft, kept[i]!]));
  const list: Contest = {
    votes: matrix(
      counted,
      areas.map((area) => row.get(area) ?? -1),
      stands,
    ),
    own: Uint8Array.from(areas, ({ own }) => Number(own.list)),
  };
  if (mayBeLarge(counted)) tooLarge(placed, areas, { list }, lists.length, problems);
  if (problems.length > 0) return { problems };
  return {
    problems,
    results: {
      election,
      lists: lists.map(({ name, kind }, i) => ({ id: ids.listIds[i]!, name, kind })),
      areas: placed,
      contests: { list },
      ...(reading.votesPerBallot !== undefined && { votesPerBallot: reading.votesPerBallot }),
      assumptions: [],
    },
  };
}

/** Whether all numbers together, which no sum of some of them passes, come near 2^53. */
function mayBeLarge({ votes, totals }: Counted): boolean {
  let sum = 0;
  for (let i = 0; i < votes.length; i++) sum += Math.max(0, votes[i]!);
  for (let i = 0; i < totals.length; i++) sum += Math.max(0, totals[i]!);
  return sum > 2 ** 52;
}

/** The matrix with its rows and columns as the Results have them: itself, where nothing was left out or moved. */
function matrix(
  { votes, units, lists }: Counted,
  rows: readonly number[],
  stands: Uint8Array,
): Float64Array {
  const width = lists.length;
  const first = rows[0]!;
  const same = rows.every((row, i) => row === i + first) && rows.length + first === units.length;
  if (same && !stands.includes(0)) return votes.subarray((first + 1) * width);
  const columns = [...stands.keys()].filter((list) => stands[list]);
  const kept = new Float64Array(rows.length * columns.length);
  rows.forEach((row, i) => {
    columns.forEach((column, j) => {
      kept[i * columns.length + j] = votes[(row + 1) * width + column]!;
    });
  });
  return kept;
}
