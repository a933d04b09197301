import { compare, type Fraction, fraction, over, subtract } from "../exact/fraction.ts";
import type { Value } from "../law/law.ts";
import { inside, sumInside } from "../results/areas.ts";
import { sizeOf } from "../results/bases.ts";
import type { Need } from "../results/outcome.ts";
import { BASES, type Base, NOT_KNOWN } from "../results/results.ts";
import { constituencyVotesOfArea, votesOfArea } from "../results/votes.ts";
import { calculated, rounded } from "./arithmetic.ts";
import { areaId, indices, type Trial } from "./claims.ts";
import { judge } from "./conditions.ts";
import { asFraction, type Figure, NO_LIMIT } from "./number.ts";
import { liesIn, type Place, seatsIn, seatsSoFar, wideArea } from "./record.ts";

const NONE = fraction(0);

/**
 * A figure of the law at a place, from the votes, the areas and the seats of the steps that were checked before.
 * @param missing what is not known and would tell it is added here
 */
export function figureAt(trial: Trial, value: Value, place: Place, missing: Need[] = []): Figure {
  const { results, law, contenders } = trial;
  const { area, contender } = place;
  const at = (of: Value, where: Place = place) => figureAt(trial, of, where, missing);
  const known = (figure: number | Fraction | null, total: Need["total"], where = area): Figure => {
    if (figure !== null) return asFraction(figure);
    missing.push({ area: areaId(trial, where), total });
    return null;
  };
  switch (value.kind) {
    case "number":
      return value.number;
    case "size":
      return known(trial.house, "seats", 0);
    case "area":
      return known(areaFigure(trial, value.figure, area), value.figure);
    case "votes": {
      const total = value.contest === "list" ? "votes" : "constituency votes";
      if (contender !== undefined)
        return known(votesAt(trial, value.contest, area, contender), total);
      const all = contenders.map((_, i) => votesAt(trial, value.contest, area, i));
      const together = sum(all.map((votes) => (votes === null ? null : fraction(votes))));
      return together === null ? known(null, total) : together;
    }
    case "direct":
      if (contender !== undefined) return fraction(directIn(trial, area, contender));
      return sum(contenders.map((_, i) => fraction(directIn(trial, area, i))));
    case "winners":
      return null;
    case "candidates": {
      const id = contender === undefined ? "" : results.lists[contenders[contender]!]!.id;
      const told = sumInside(results, area, ({ candidates }) => candidates?.get(id));
      return told === null ? NO_LIMIT : fraction(told);
    }
    case "step":
      return fraction(seatsIn(trial, value.step, place));
    case "named":
      return at(law.values.get(value.name)!);
    case "left": {
      const taken = fraction(seatsSoFar(trial, { area }));
      const rest = calculated("less", [at(value.of), taken]);
      return calculated("larger", [rest, NONE]);
    }
    case "sum":
    case "less":
    case "times":
    case "over":
    case "larger":
    case "smaller":
      return calculated(
        value.kind,
        value.of.map((part) => at(part)),
      );
    case "round":
      return rounded(at(value.of), value.how);
    case "total": {
      const verdicts = value.who && judge(trial, value.who, area);
      if (verdicts?.includes("undecided")) return null;
      const among = indices(contenders).filter((i) => verdicts?.[i] ?? true);
      return sum(among.map((i) => at(value.of, { area, contender: i })));
    }
    case "each": {
      const areas = inside(results, area, value.level);
      if (areas.length === 0) return known(null, "seats");
      return sum(areas.map((part) => at(value.of, { area: part, contender })));
    }
    case "in":
      return at(value.of, { area: wideArea(results, area, value.level), contender });
    case "remainder":
      return trial.left.get(value.step)?.get(area)?.[contender ?? -1] ?? NONE;
    case "bands":
      return band(value, at(value.of), at(value.base));
    case "fragments":
      return known(fragments(trial, value, area, contender ?? -1), "constituency votes");
    case "strongest": {
      const figures = contenders.map((_, i) =>
        trial.passes[i] ? at(value.of, { area, contender: i }) : NONE,
      );
      return strongest(trial, figures, area, contender ?? -1);
    }
  }
}

function sum(figures: readonly Figure[]): Figure {
  return figures.reduce((a, b) => calculated("sum", [a, b]), NONE);
}

/** Votes of a contender: 0 where it did not stand, null where they are not known. */
export function votesAt(
  { results, contenders }: Trial,
  contest: "list" | "constituency",
  area: number,
  contender: number,
): number | null {
  const row =
    contest === "list" ? votesOfArea(results, area) : constituencyVotesOfArea(results, area);
  const votes = row[contenders[contender]!] ?? NOT_KNOWN;
  return votes === NOT_KNOWN ? null : Math.max(0, votes);
}

/** Seats won directly: as the area tells them, else those of the areas inside it; none where nothing is told. */
export function directIn(trial: Trial, area: number, contender: number): number {
  const { areas, lists } = trial.results;
  const { id } = lists[trial.contenders[contender]!]!;
  let seats = 0;
  areas.forEach(({ direct }, at) => {
    if (!direct || !liesIn(trial.results, at, area)) return;
    const { parent } = areas[at]!;
    for (let over = at === area ? undefined : parent; over !== undefined; ) {
      if (areas[over]!.direct) return; // told by an area around it already
      over = over === area ? undefined : areas[over]!.parent;
    }
    seats += direct.get(id) ?? 0;
  });
  return seats;
}

function areaFigure(
  { results }: Trial,
  figure: Extract<Value, { kind: "area" }>["figure"],
  area: number,
) {
  const base = BASES.find((name) => name === figure);
  if (!base) return sumInside(results, area, (of) => of[figure as Exclude<typeof figure, Base>]);
  const size = sizeOf(results, area, base);
  return typeof size === "number" || "n" in size ? size : null;
}

function band(
  { gives, every, most }: Extract<Value, { kind: "bands" }>,
  part: Figure,
  base: Figure,
): Figure {
  if (part === null || base === null || part === NO_LIMIT || base === NO_LIMIT) return null;
  if (base.n === 0n) return NONE;
  const share = over(part, base);
  const reached = gives.filter(({ from }) => compare(share, from) >= 0).at(-1);
  if (!reached) return NONE;
  const further = every ? rounded(over(subtract(share, reached.from), every), "down") : NONE;
  const seats = calculated("sum", [fraction(reached.number), further]);
  return every && most !== undefined ? calculated("smaller", [seats, fraction(most)]) : seats;
}

/** Votes for candidates that won nothing in a constituency, and of a winner what it had beyond the next and one. */
function fragments(
  trial: Trial,
  { step, winner }: Extract<Value, { kind: "fragments" }>,
  area: number,
  contender: number,
): number | null {
  let votes = 0;
  for (const [at, seats] of trial.given.get(step)?.lists ?? []) {
    if (!liesIn(trial.results, at, area)) continue;
    const row = constituencyVotesOfArea(trial.results, at);
    if (row.includes(NOT_KNOWN)) return null;
    const mine = Math.max(0, row[trial.contenders[contender]!] ?? 0);
    if (!seats[contender]) votes += mine;
    else if (winner === "surplus") votes += surplus(mine, row);
  }
  return votes;
}

/** What a winner had beyond the next one, less one. */
function surplus(mine: number, row: Float64Array): number {
  let [next, equal] = [0, 0]; // the most of the others, and how many have as many
  for (const votes of row) {
    if (votes === mine) equal++;
    else if (votes > next) next = votes;
  }
  return Math.max(0, mine - (equal > 1 ? mine : next) - 1);
}

/** 1 for the list with the largest figure, unless more share it than there are seats. */
function strongest(trial: Trial, figures: readonly Figure[], area: number, contender: number) {
  const seats = sumInside(trial.results, area, (here) => here.seats);
  if (seats === null || figures.some((figure) => figure === null || figure === NO_LIMIT))
    return null;
  const known = figures as readonly Fraction[];
  const top = known.reduce((a, b) => (compare(a, b) < 0 ? b : a));
  const first = indices(known).filter((i) => known[i]!.n > 0n && compare(known[i]!, top) === 0);
  return first.length <= seats && first.includes(contender) ? fraction(1) : NONE;
}
