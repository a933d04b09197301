/** Areas and lists of a results document, as far as votes and figures stand in them. */
export interface Sample {
  lists: { id: string; connection?: string; [key: string]: unknown }[];
  areas: SampleArea[];
  [key: string]: unknown;
}

interface SampleArea {
  id: string;
  parent?: string;
  votes?: Votes;
  totals?: Record<string, number>;
  constituency?: { votes?: Votes; totals?: Record<string, number> };
  direct?: Record<string, number>;
  candidates?: Record<string, number>;
  connections?: Record<string, (string | string[])[]>;
  candidateVotes?: Record<string, [string, number][]>;
  winners?: { constituency: number | string; votes: number; valid: number }[];
  [key: string]: unknown;
}

type Votes = Record<string, number | null>;

/** Numbers from 0 to below `limit`, the same for the same seed. */
export type Dice = (limit: number) => number;

/** The generator of Tommy Ettinger (mulberry32): enough to vary an election. */
export function dice(seed: number): Dice {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/**
 * Another election of the same shape: other votes, sometimes so few that ties abound, sometimes equal for two lists
 * everywhere, now and then none at all, not known, or of a list that did not stand; totals that still fit.
 */
export function vary(sample: Sample, roll: Dice): Sample {
  const varied = structuredClone(sample);
  for (const key of ["official", "officialPartial", "officialLots", "expected", "passed"])
    delete varied[key];
  keepSome(varied, roll);
  const areas = varied.areas;
  const kind = roll(6);
  const most = Math.max(1, ...areas.flatMap(({ votes }) => numbers(votes)));
  const other = (n: number) => {
    if (roll(40) === 0) return 0;
    if (kind === 0) return n;
    if (kind <= 2) return Math.round(n * (0.7 + roll(600) / 1000));
    return Math.round((n / most) * (kind === 3 ? 12 : 60));
  };
  const ids = varied.lists.map(({ id }) => id);
  const [one, two] = [ids[roll(ids.length)], ids[roll(ids.length)]];
  for (const votes of [...leaves(areas, "votes"), ...leaves(areas, "constituency")]) {
    for (const [id, n] of Object.entries(votes)) votes[id] = n === null ? null : other(n);
    if (kind >= 4 && one && two && one in votes && two in votes) votes[one] = votes[two]!;
    if (roll(150) === 0) for (const id of Object.keys(votes)) votes[id] = 0;
    if (roll(400) === 0 && one && one in votes) votes[one] = null;
    if (roll(150) === 0 && two && two in votes) delete votes[two];
  }
  for (const { winners, candidateVotes } of areas) {
    for (const winner of winners ?? []) winner.votes = Math.min(winner.valid, other(winner.votes));
    for (const ranked of Object.values(candidateVotes ?? {})) {
      for (const candidate of ranked) candidate[1] = Math.ceil(candidate[1] / (1 + roll(3) * 50));
      ranked.sort(([, a], [, b]) => b - a);
    }
  }
  fitTotals(sample, varied);
  return varied;
}

/** The same election with lists, areas, connections, winners and all figures told in another order. */
export function shuffle(sample: Sample, roll: Dice): Sample {
  const turned = structuredClone(sample);
  turned.lists = mixed(turned.lists, roll);
  turned.areas = parentsFirst(mixed(turned.areas, roll));
  for (const area of turned.areas) {
    for (const key of ["votes", "direct", "candidates", "connections"])
      if (area[key]) area[key] = turnedKeys(area[key] as Record<string, unknown>, roll);
    if (area.constituency?.votes)
      area.constituency.votes = turnedKeys(area.constituency.votes, roll);
    for (const [id, members] of Object.entries(area.connections ?? {}))
      area.connections![id] = mixed(members, roll).map((member) =>
        typeof member === "string" ? member : mixed(member, roll),
      );
    for (const ranked of Object.values(area.candidateVotes ?? {}))
      ranked.splice(0, Number.POSITIVE_INFINITY, ...mixed(ranked, roll));
    for (const ranked of Object.values(area.candidateVotes ?? {}))
      ranked.sort(([, a], [, b]) => b - a);
    if (area.winners) area.winners = mixed(area.winners, roll);
  }
  return turned;
}

/** Where an election is many contests, three of them do. */
function keepSome(sample: Sample, roll: Dice): void {
  const tops = sample.areas.filter(({ parent }) => parent === undefined);
  if (tops.length <= 3) return;
  const kept = new Set(mixed(tops, roll).slice(0, 3));
  const ids = new Set<string>();
  sample.areas = sample.areas.filter((area) => {
    const keeps = area.parent === undefined ? kept.has(area) : ids.has(area.parent);
    if (keeps) ids.add(area.id);
    return keeps;
  });
}

/** Votes of areas that have none inside them; those of the others are their sums. */
function leaves(areas: SampleArea[], contest: "votes" | "constituency"): Votes[] {
  const votesOf = (area: SampleArea) =>
    contest === "votes" ? area.votes : area.constituency?.votes;
  const around = new Set<string>();
  for (const area of areas.toReversed())
    if (area.parent !== undefined && (votesOf(area) || around.has(area.id)))
      around.add(area.parent);
  return areas.flatMap((area) => {
    const votes = votesOf(area);
    if (!votes) return [];
    if (!around.has(area.id)) return [votes];
    if (contest === "votes") delete area.votes;
    else delete area.constituency!.votes;
    return [];
  });
}

/** Totals keep their distance from the votes; an area whose parts tell a total leaves it to them. */
function fitTotals(before: Sample, after: Sample): void {
  const [old, now] = [sums(before.areas), sums(after.areas)];
  const told = (area: SampleArea, key: string): boolean =>
    after.areas.some(
      (part) => part.parent === area.id && (part.totals?.[key] !== undefined || told(part, key)),
    );
  for (const area of after.areas) {
    for (const [key, n] of Object.entries(area.totals ?? {})) {
      if (typeof n !== "number" || told(area, key)) delete area.totals![key];
      else if (key !== "invalid" && key !== "blank")
        area.totals![key] = Math.max(0, n - old.get(area.id)!) + now.get(area.id)!;
    }
  }
}

function sums(areas: readonly SampleArea[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const area of areas.toReversed()) {
    const own = area.votes && numbers(area.votes).reduce((a, b) => a + b, 0);
    sum.set(area.id, own ?? sum.get(area.id) ?? 0);
    if (area.parent !== undefined)
      sum.set(area.parent, (sum.get(area.parent) ?? 0) + sum.get(area.id)!);
  }
  return sum;
}

const numbers = (votes: Votes | undefined): number[] =>
  Object.values(votes ?? {}).map((n) => n ?? 0);

function mixed<T>(all: readonly T[], roll: Dice): T[] {
  const turned = [...all];
  for (let i = turned.length - 1; i > 0; i--) {
    const j = roll(i + 1);
    [turned[i], turned[j]] = [turned[j]!, turned[i]!];
  }
  return turned;
}

const turnedKeys = <T>(of: Record<string, T>, roll: Dice): Record<string, T> =>
  Object.fromEntries(mixed(Object.entries(of), roll));

function parentsFirst(areas: readonly SampleArea[]): SampleArea[] {
  const ordered: SampleArea[] = [];
  const ids = new Set<string>();
  while (ordered.length < areas.length) {
    for (const area of areas) {
      if (ids.has(area.id) || (area.parent !== undefined && !ids.has(area.parent))) continue;
      ids.add(area.id);
      ordered.push(area);
    }
  }
  return ordered;
}
