import type { Area, Level, Results } from "./results.ts";

/** Areas of a level in an area, itself included: their indices, each area before those that follow it in the tree. */
export function inside(results: Results, area: number, level: Level): number[] {
  const { order, start, end } = treeOf(results);
  const found: number[] = [];
  for (let at = start[area]!; at < end[area]!; at++)
    if (results.areas[order[at]!]!.level === level) found.push(order[at]!);
  return found;
}

/** The area of a level that contains an area, the area itself included; undefined where there is none. */
export function around({ areas }: Results, area: number, level: Level): number | undefined {
  for (let at: number | undefined = area; at !== undefined; at = areas[at]!.parent)
    if (areas[at]!.level === level) return at;
  return undefined;
}

/** Areas directly inside an area, by index, in the order of the results. */
export function directlyInside(results: Results, area: number): readonly number[] {
  return treeOf(results).children[area]!;
}

/** Areas that lie in no other, by index. Where there are several, they have nothing to do with each other. */
export function topAreas({ areas }: Results): number[] {
  return areas.flatMap(({ parent }, area) => (parent === undefined ? [area] : []));
}

/**
 * A figure of an area: its own, else the sum over the areas directly inside it, and of these likewise.
 * @returns null where it is not known: one of them lacks it, and has nothing inside to sum up
 */
export function sumInside(
  results: Results,
  area: number,
  get: (area: Area) => number | undefined,
): number | null {
  const { children } = treeOf(results);
  const waiting = [area];
  let sum = 0;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const own = get(results.areas[at]!);
    if (own !== undefined) sum += own;
    else if (children[at]!.length === 0) return null;
    else for (const part of children[at]!) waiting.push(part);
  }
  return sum;
}

/** Areas with what is inside them right behind them: those of `area` stand from `start` to before `end`. */
interface Tree {
  readonly children: readonly (readonly number[])[];
  readonly order: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

const memo = new WeakMap<readonly Area[], Tree>();

function treeOf({ areas }: Results): Tree {
  let tree = memo.get(areas);
  if (!tree) {
    tree = makeTree(areas);
    memo.set(areas, tree);
  }
  return tree;
}

// Parents stand before the areas inside them, so that two plain loops do: sizes upwards, places downwards.
function makeTree(areas: readonly Area[]): Tree {
  const children: number[][] = areas.map(() => []);
  const size = new Uint32Array(areas.length).fill(1);
  for (let area = areas.length - 1; area >= 0; area--) {
    const { parent } = areas[area]!;
    if (parent !== undefined) size[parent]! += size[area]!;
  }
  const [start, end, order] = [0, 0, 0].map(() => new Uint32Array(areas.length)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const free = new Uint32Array(areas.length); // where the next area inside goes
  let top = 0;
  areas.forEach(({ parent }, area) => {
    start[area] = parent === undefined ? top : free[parent]!;
    end[area] = start[area]! + size[area]!;
    free[area] = start[area]! + 1;
    order[start[area]!] = area;
    if (parent === undefined) top = end[area]!;
    else {
      free[parent] = end[area]!;
      children[parent]!.push(area);
    }
  });
  return { children, order, start, end };
}
