import { compare, type Fraction, over } from "../exact/fraction.ts";
import type { Condition, Value } from "../law/law.ts";
import { around, inside, sumInside } from "../results/areas.ts";
import { sizeOf } from "../results/bases.ts";
import type { Need } from "../results/outcome.ts";
import { error, ProblemError } from "../results/problem.ts";
import { exact, minus, plus, simple } from "../results/quantity.ts";
import { BASES, NOT_KNOWN, type Quantity, type Results } from "../results/results.ts";
import { constituencyVotesOfArea, votesOfArea } from "../results/votes.ts";
import { of as arithmetic, NO_LIMIT, rounded } from "./arithmetic.ts";
import { seatsInside } from "./cells.ts";
import { fragments } from "./fragments.ts";
import { directIn, houseSize, type Poll } from "./poll.ts";
import { areaId, type State } from "./state.ts";
import { judgedIn } from "./who.ts";

/** Where a figure is asked for: in an area, for a contender where it differs by list. */
export interface Place {
  readonly area: number;
  readonly contender?: number;
}

/** Figures of a law as they stand while its steps are taken. */
export interface Figures {
  /** a whole number or an exact fraction; null: not known, and `needs` says what would tell */
  readonly at: (value: Value, place: Place) => Quantity | null;
  readonly needs: Need[];
}

export function figuresOf(state: State): Figures {
  const needs: Need[] = [];
  return { at: (value, place) => figureAt(value, place, state, needs), needs };
}

function figureAt(value: Value, place: Place, state: State, needs: Need[]): Quantity | null {
  const { poll } = state;
  const { results } = poll;
  const at = (v: Value, where = place) => figureAt(v, where, state, needs);
  const needed = (total: Need["total"], area = place.area): null => {
    needs.push({ area: areaId(poll, area), total });
    return null;
  };
  switch (value.kind) {
    case "number":
      return simple(value.number);
    case "size":
      return houseSize(poll) ?? noHouse(poll);
    case "area":
      return areaFigure(value.figure, place.area, results) ?? needed(value.figure);
    case "votes": {
      const votes = votesAt(value.contest, place, state);
      return votes ?? needed(value.contest === "list" ? "votes" : "constituency votes");
    }
    case "direct": {
      const direct = directIn(poll, place.area);
      return place.contender === undefined
        ? direct.reduce((a, b) => a + b, 0)
        : direct[place.contender]!;
    }
    case "winners":
      return null; // a share of each constituency won: the step that ranks them reads it
    case "candidates":
      return candidatesAt(place, state);
    case "step":
      return seatsInside(state.given.get(value.step)!, results, place.area, place.contender);
    case "named":
      return at(poll.law.values.get(value.name)!);
    case "left": {
      const seats = at(value.of);
      return seats === null ? null : larger0(minus(seats, givenIn(place.area, state)));
    }
    case "sum":
    case "less":
    case "times":
    case "over":
    case "larger":
    case "smaller": {
      const parts = value.of.map((part) => at(part));
      return parts.includes(null) ? null : arithmetic(value.kind, parts as Quantity[]);
    }
    case "round": {
      const number = at(value.of);
      return number === null ? null : rounded(number, value.how);
    }
    case "total":
      return totalOf(value.of, value.who, place.area, state, needs);
    case "each": {
      const areas = inside(results, place.area, value.level);
      if (areas.length === 0) return needed("seats");
      return sumUp(areas.map((area) => at(value.of, { ...place, area })));
    }
    case "in": {
      const area = around(results, place.area, value.level) ?? poll.whole;
      return at(value.of, { ...place, area });
    }
    case "remainder": {
      const left = state.remainders.get(value.step)?.get(place.area);
      return left?.[place.contender!] ?? 0;
    }
    case "bands": {
      const [number, base] = [at(value.of), at(value.base)];
      return number === null || base === null ? null : band(value, number, base);
    }
    case "fragments":
      return fragments(value, place, state) ?? needed("constituency votes");
    case "strongest":
      return strongest(value.of, place, state, needs);
  }
}

function noHouse({ law, results, whole }: Poll): never {
  const place = { source: results.election.id, area: results.areas[whole]?.id ?? "" };
  throw new ProblemError(error("no-house", place, "", { law: law.id }));
}

function areaFigure(
  figure: Extract<Value, { kind: "area" }>["figure"],
  area: number,
  results: Results,
): Quantity | null {
  const base = BASES.find((base) => base === figure);
  if (base) {
    const size = sizeOf(results, area, base);
    return typeof size === "number" || "n" in size ? size : null;
  }
  return sumInside(
    results,
    area,
    (here) => here[figure as Exclude<typeof figure, (typeof BASES)[number]>],
  );
}

function votesAt(contest: "list" | "constituency", { area, contender }: Place, { poll }: State) {
  const row =
    contest === "list"
      ? votesOfArea(poll.results, area)
      : constituencyVotesOfArea(poll.results, area);
  if (!row) return null;
  const of = (i: number): number | null => {
    const votes = row[poll.contenders[i]!]!;
    return votes === NOT_KNOWN ? null : Math.max(0, votes);
  };
  if (contender !== undefined) return of(contender);
  return sumUp(poll.contenders.map((_, i) => of(i)));
}

/** An area that tells no candidates, of its own or in the areas inside it, sets no limit. */
function candidatesAt({ area, contender }: Place, { poll }: State): number {
  const id = poll.results.lists[poll.contenders[contender!]!]!.id;
  return sumInside(poll.results, area, ({ candidates }) => candidates?.get(id)) ?? NO_LIMIT;
}

/** Seats that result steps gave in an area so far. */
export const givenIn = (area: number, { poll, given }: State, contender?: number): number =>
  poll.law.result.reduce((sum, step) => {
    const cells = given.get(step);
    return cells ? sum + seatsInside(cells, poll.results, area, contender) : sum;
  }, 0);

function totalOf(
  of: Value,
  who: Condition | undefined,
  area: number,
  state: State,
  needs: Need[],
): Quantity | null {
  const among = state.poll.contenders.map((_, i) => i);
  const verdicts = who ? judgedIn(who, area, state) : among.map(() => ({ met: true as const }));
  if (verdicts.some(({ met }) => met === "undecided")) return null;
  return sumUp(
    among
      .filter((i) => verdicts[i]!.met === true)
      .map((contender) => figureAt(of, { area, contender }, state, needs)),
  );
}

const sumUp = (figures: readonly (Quantity | null)[]): Quantity | null =>
  figures.reduce((sum, figure) => (sum === null || figure === null ? null : plus(sum, figure)), 0);

const larger0 = (a: Quantity): Quantity => arithmetic("larger", [a, 0]);

function band(
  { gives, every, most }: Extract<Value, { kind: "bands" }>,
  number: Quantity,
  base: Quantity,
): Quantity {
  if (base === 0) return 0;
  const share: Fraction = over(exact(number), exact(base));
  const reached = gives.findLast(({ from }) => compare(share, from) >= 0);
  if (!reached) return 0;
  if (!every) return reached.number;
  const steps = rounded(over(exact(minus(simple(share), simple(reached.from))), every), "down");
  return arithmetic("smaller", [plus(reached.number, steps), most ?? NO_LIMIT]);
}

/** Among the lists that pass; where more tie than the area has seats, the rule lapses. */
function strongest(of: Value, { area, contender }: Place, state: State, needs: Need[]) {
  const { poll, passes } = state;
  const figures = poll.contenders.map((_, i) =>
    passes[i] ? figureAt(of, { area, contender: i }, state, needs) : 0,
  );
  if (figures.includes(null)) return null;
  const most = arithmetic("larger", figures as Quantity[]);
  const first = figures.flatMap((figure, i) =>
    figure !== 0 && minus(figure!, most) === 0 ? [i] : [],
  );
  const seats = sumInside(poll.results, area, (here) => here.seats);
  if (seats === null) return null;
  return first.length <= seats && first.includes(contender!) ? 1 : 0;
}
