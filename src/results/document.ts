import {
  assemble,
  type Cell,
  type Cells,
  type Draft,
  type DraftArea,
  type Reading,
} from "./assemble.ts";
import { formProblems } from "./form.ts";
import { error, type Place, type Problem } from "./problem.ts";
import type { Area, Count, Election, List } from "./results.ts";
import {
  AREA_FURTHER,
  type AreaDocument,
  type Document,
  documentSchema,
  type ElectionDocument,
  type ListDocument,
  ROOT_FURTHER,
} from "./schema.ts";
import { notWhole } from "./whole.ts";

export { writeDocument } from "./write.ts";

/**
 * Reads a results document.
 *
 * @param json what JSON.parse made of it
 * @param source its name, for the places of problems
 * @returns the results, or all problems, each with its path in the document
 */
export function readDocument(json: unknown, source: string): Reading {
  const form = documentSchema.safeParse(json);
  const { problems, broken } = formProblems(form.error?.issues ?? [], json, source);
  if (broken) return { problems };
  const { draft, problems: inCells } = toDraft(json as Document, source);
  const reading = assemble(draft);
  const all = [...problems, ...inCells, ...reading.problems];
  return all.length > 0 ? { problems: all } : reading;
}

/** The keys of an object that have a value; null and empty text count as absent. */
export function present<T extends object>(
  keys: {
    [K in keyof T]: T[K] | null | undefined;
  },
): T {
  const found: Record<string, unknown> = {};
  for (const key of Object.keys(keys)) {
    const value = keys[key as keyof T];
    if (value !== null && value !== undefined && value !== "") found[key] = value;
  }
  return found as T;
}

// Read from the document itself, not from what the schema made of it: the schema loses keys called __proto__.
function toDraft(document: Document, source: string): { draft: Draft; problems: Problem[] } {
  const problems: Problem[] = [];
  const at = (path: string, rest: Place = {}): Place => ({ source, path, ...rest });
  const cells = (
    parts: readonly { area: string; of: object | null | undefined; path: string }[],
    nullable: boolean,
  ): Cells => {
    const read: Cell[] = [];
    const placeOf = (from: number, list: string) =>
      at(`${parts[from]!.path}/${list}`, { area: parts[from]!.area, list });
    parts.forEach(({ area, of }, from) => {
      for (const [list, value] of Object.entries(of ?? {})) {
        const wrong = nullable && value === null ? undefined : notWhole(value);
        if (wrong) problems.push(error(wrong, placeOf(from, list), JSON.stringify(value)));
        else read.push({ area, list, value, from });
      }
    });
    return { cells: read, at: ({ from, list }) => placeOf(from, list) };
  };

  const areas = document.areas.map((area, i): DraftArea => {
    const path = `areas/${i}`;
    const direct =
      area.direct &&
      cells([{ area: area.id, of: area.direct, path: `${path}/direct` }], false).cells;
    for (const [total, known] of Object.entries(area.totals ?? {}))
      if (known && typeof known === "object" && known.from > known.to)
        problems.push(
          error("order", at(`${path}/totals/${total}`, { area: area.id }), "", {
            smaller: "from",
            larger: "to",
            from: known.from,
            to: known.to,
          }),
        );
    return {
      area: readArea(area, direct && new Map(direct.map(({ list, value }) => [list, value ?? 0]))),
      ...(typeof area.parent === "string" && { parent: area.parent }),
      own: { list: !!area.votes, constituency: !!area.constituency?.votes },
      at: (field) => at(`${path}/${field}`, { area: area.id }),
    };
  });
  const second = document.areas.some((area) => area.constituency?.votes);
  const draft: Draft = {
    election: readElection(document.election),
    lists: document.lists.map((list, i) => ({
      list: readList(list),
      at: (field) => at(`lists/${i}/${field}`, { list: list.id }),
    })),
    areas,
    votes: cells(
      document.areas.map(({ id, votes }, i) => ({ area: id, of: votes, path: `areas/${i}/votes` })),
      true,
    ),
    ...(second && {
      constituency: cells(
        document.areas.map(({ id, constituency }, i) => ({
          area: id,
          of: constituency?.votes,
          path: `areas/${i}/constituency/votes`,
        })),
        true,
      ),
    }),
    ...(document.official && {
      official: Object.entries(document.official).map(([area, seats]) => ({
        area,
        seats: cells([{ area, of: seats, path: `official/${area}` }], false),
        at: () => at(`official/${area}`, { area }),
      })),
    }),
    ...(document.passed && {
      passed: document.passed.map((list, i) => ({ list, at: () => at(`passed/${i}`) })),
    }),
    ...(document.votesPerBallot && { votesPerBallot: document.votesPerBallot }),
    ...kept(document, ROOT_FURTHER),
  };
  return { draft, problems };
}

/** An election as the document has it, without the keys that say nothing. */
export function readElection(election: ElectionDocument): Election {
  const { annulled, count, sources, ...rest } = election;
  return present<Election>({
    ...rest,
    annulled: annulled && present<NonNullable<Election["annulled"]>>(annulled),
    count: count && filled(present<Count>(count)),
    sources: sources.map((source) => present<Election["sources"][number]>(source)),
  } as Election);
}

export function readList({ names, ...rest }: ListDocument): List {
  return present<List>({ ...rest, names: names && filled(named(names)) } as List);
}

/** An area without its parent and votes, whose ids are still to be found. */
export function readArea(
  area: AreaDocument,
  direct: ReadonlyMap<string, number> | null | undefined,
): Omit<Area, "parent"> {
  const further = kept(area, AREA_FURTHER).further;
  const second = area.constituency?.totals && {
    constituency: { totals: area.constituency.totals },
  };
  return present<Omit<Area, "parent">>({
    id: area.id,
    name: area.name,
    level: area.level,
    source: area.source,
    count: area.count && filled(present<Count>(area.count)),
    totals: present<Area["totals"]>((area.totals ?? {}) as Area["totals"]),
    seats: area.seats,
    population: area.population,
    direct,
    tile: area.tile,
    figures: readFigures(area.figures),
    further: further || second ? { ...further, ...second } : undefined,
  });
}

export function kept(from: object, keys: readonly string[]): { further?: Record<string, unknown> } {
  let further: Record<string, unknown> | undefined;
  for (const key of keys)
    if (Object.hasOwn(from, key)) {
      further ??= {};
      further[key] = from[key as keyof typeof from];
    }
  return further ? { further } : {};
}

const filled = <T extends object>(keys: T): T | undefined =>
  Object.keys(keys).length > 0 ? keys : undefined;

const WHOLE = /^(?:0|-?[1-9]\d*)$/;

/** Languages and their names: keys from outside, one of which may be called __proto__. */
const named = (names: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(names).filter(([, name]) => name !== ""));

/** Further numbers: whole ones as numbers, all others as the text that was published. */
function readFigures(figures: AreaDocument["figures"]): Map<string, string | number> | undefined {
  if (!figures) return undefined;
  const read = new Map<string, string | number>();
  for (const name of Object.keys(figures)) {
    const text = String(figures[name]);
    const whole = WHOLE.test(text) && Number.isSafeInteger(Number(text));
    if (text !== "") read.set(name, whole ? Number(text) : text);
  }
  return read.size > 0 ? read : undefined;
}
