import { checkNames } from "./names.ts";
import { error, type Place, type Problem } from "./problem.ts";
import {
  type Area,
  type Contest,
  type Election,
  type List,
  NOT_KNOWN,
  NOT_STANDING,
  type OfficialLot,
  type Results,
} from "./results.ts";
import { tooLarge } from "./too-large.ts";

/** An election as a reader found it, with the place of each part: its ids are not yet checked. */
export interface Draft {
  readonly election: Election;
  readonly lists: readonly { readonly list: List; readonly at: At }[];
  readonly areas: readonly DraftArea[];
  readonly votes: Cells;
  readonly constituency?: Cells;
  readonly direct?: readonly DraftSeats[];
  readonly candidates?: readonly DraftSeats[];
  readonly official?: readonly DraftSeats[];
  readonly officialPartial?: readonly DraftSeats[];
  readonly expected?: readonly DraftSeats[];
  readonly officialLots?: readonly { readonly lot: OfficialLot; readonly at: At }[];
  readonly passed?: readonly { readonly list: string; readonly at: At }[];
  readonly votesPerBallot?: number | "seats";
  readonly further?: Readonly<Record<string, unknown>>;
}

/** Seats by list in one area, or candidates for them; it may hold none. */
export interface DraftSeats {
  readonly area: string;
  readonly seats: Cells;
  readonly at: At;
}

export interface DraftArea {
  readonly area: Omit<Area, "parent" | "direct" | "candidates">;
  readonly parent?: string;
  /** whether it has votes of its own on each ballot */
  readonly own: { readonly list: boolean; readonly constituency: boolean };
  readonly at: At;
}

/** A whole number of a list in an area; null is not known. `from` says where it stood, to `at` below. */
export interface Cell {
  readonly area: string;
  readonly list: string;
  readonly value: number | null;
  readonly from: number;
}

/** Cells of one table. There may be very many: a place is made only for one with a problem. */
export interface Cells {
  readonly cells: readonly Cell[];
  at(cell: Cell, field: "area" | "list" | "votes"): Place;
}

/** The place of a field; made only where there is a problem. */
export type At = (field: string) => Place;

export interface Reading {
  readonly results?: Results;
  readonly problems: readonly Problem[];
}

/**
 * Turns a draft into Results, or says all that is wrong with its ids: two of one name, lists, areas
 * and parents that do not exist, areas inside themselves, sums beyond 2^53.
 */
export function assemble(draft: Draft): Reading {
  const problems: Problem[] = [];
  const lists = indexed(
    draft.lists.map(({ list, at }) => ({ id: list.id, at })),
    problems,
  );
  const areas = inOrder(draft.areas, problems);
  const index = new Map(areas.map(({ area }, i) => [area.id, i]));
  const width = draft.lists.length;

  const contest = ({ cells, at }: Cells, ballot: "list" | "constituency"): Contest => {
    const votes = new Float64Array(areas.length * width).fill(NOT_STANDING);
    for (const cell of cells) {
      const { area, list, value } = cell;
      const row = index.get(area);
      const column = lists.get(list);
      if (row === undefined) problems.push(error("missing-area", at(cell, "area"), area));
      if (column === undefined) problems.push(error("missing-list", at(cell, "list"), list));
      if (row === undefined || column === undefined) continue;
      if (votes[row * width + column] !== NOT_STANDING)
        problems.push(error("same-id", at(cell, "list"), list, { area }));
      votes[row * width + column] = value ?? NOT_KNOWN;
    }
    const own = Uint8Array.from(areas, (area) => Number(area.own[ballot]));
    return { votes, own };
  };

  const numbers = (drafts: readonly DraftSeats[] = []): Map<string, Map<string, number>> => {
    const byArea = new Map<string, Map<string, number>>();
    for (const { area, seats, at } of drafts) {
      if (!index.has(area)) problems.push(error("missing-area", at("area"), area));
      const row = new Map<string, number>();
      for (const cell of seats.cells) {
        const { list, value } = cell;
        if (!lists.has(list)) problems.push(error("missing-list", seats.at(cell, "list"), list));
        if (row.has(list)) problems.push(error("same-id", seats.at(cell, "list"), list, { area }));
        row.set(list, value ?? 0);
      }
      byArea.set(area, row);
    }
    return byArea;
  };
  const [direct, candidates] = [numbers(draft.direct), numbers(draft.candidates)];
  const announced = {
    ...(draft.official && { official: numbers(draft.official) }),
    ...(draft.officialPartial && { officialPartial: numbers(draft.officialPartial) }),
    ...(draft.expected && { expected: numbers(draft.expected) }),
  };
  checkNames(draft, lists, index, problems);

  const contests = {
    list: contest(draft.votes, "list"),
    ...(draft.constituency && { constituency: contest(draft.constituency, "constituency") }),
  };
  const placed = areas.map(({ area, parent }): Area => {
    const at = parent === undefined ? undefined : index.get(parent);
    const [won, standing] = [direct.get(area.id), candidates.get(area.id)];
    return {
      ...area,
      ...(at !== undefined && { parent: at }),
      ...(won && { direct: won }),
      ...(standing && { candidates: standing }),
    };
  });
  tooLarge(placed, areas, contests, width, problems);
  if (problems.length > 0) return { problems };
  return {
    problems,
    results: {
      election: draft.election,
      lists: draft.lists.map(({ list }) => list),
      areas: placed,
      contests,
      ...announced,
      ...(draft.officialLots && { officialLots: draft.officialLots.map(({ lot }) => lot) }),
      ...(draft.passed && { passed: draft.passed.map(({ list }) => list) }),
      ...(draft.votesPerBallot !== undefined && { votesPerBallot: draft.votesPerBallot }),
      ...(draft.further && { further: draft.further }),
      assumptions: [],
    },
  };
}

function indexed(
  items: readonly { readonly id: string; readonly at: At }[],
  problems: Problem[],
): Map<string, number> {
  const index = new Map<string, number>();
  items.forEach(({ id, at }, i) => {
    if (index.has(id)) problems.push(error("same-id", at("id"), id));
    else index.set(id, i);
  });
  return index;
}

/** Parents before the areas inside them, else as they came; the first area without a parent is the first of all. */
export function inOrder(areas: readonly DraftArea[], problems: Problem[]): readonly DraftArea[] {
  const index = indexed(
    areas.map(({ area, at }) => ({ id: area.id, at })),
    problems,
  );
  const ordered: DraftArea[] = [];
  const state = new Uint8Array(areas.length); // 1: on the way up, 2: placed
  const place = (from: number) => {
    const chain: number[] = [];
    let at: number | undefined = from;
    while (at !== undefined && state[at] === 0) {
      state[at] = 1;
      chain.push(at);
      const parent: string | undefined = areas[at]!.parent;
      const above: number | undefined = parent === undefined ? undefined : index.get(parent);
      if (parent !== undefined && above === undefined)
        problems.push(error("missing-area", areas[at]!.at("parent"), parent));
      if (above !== undefined && state[above] === 1)
        problems.push(error("cycle", areas[at]!.at("parent"), parent));
      at = above;
    }
    for (const i of chain.reverse()) {
      state[i] = 2;
      ordered.push(areas[i]!);
    }
  };
  const top = areas.findIndex(({ parent }) => parent === undefined);
  if (top >= 0) place(top);
  for (let i = 0; i < areas.length; i++) place(i);
  return ordered;
}
