import {
  assemble,
  type Cell,
  type Cells,
  type Draft,
  type DraftArea,
  type DraftSeats,
  type Reading,
} from "./assemble.ts";
import { kept, readArea, readElection, readList } from "./entries.ts";
import { ROOT_FURTHER } from "./further.ts";
import { error, type Place, type Problem } from "./problem.ts";
import type { Area } from "./results.ts";
import type { AreaDocument, Document } from "./schema.ts";
import { notWhole } from "./whole.ts";

/** What an area has by group: the members of each connection, the candidates of each. Their entries may need a check. */
export type ReadAreaGroups = (
  area: AreaDocument,
  index: number,
) => Pick<{ [K in keyof Area]: Area[K] | undefined }, "connections" | "candidateVotes">;

/**
 * Reads a results document whose form is known to be sound, by whatever holds it against its schema.
 *
 * @param source its name, for the places of problems
 * @param problems those found before; what is wrong with votes and bounds is added
 * @returns the results, or all problems, each with its path in the document
 */
export function readSound(
  document: Document,
  source: string,
  problems: Problem[],
  groupsOf: ReadAreaGroups,
): Reading {
  const reading = assemble(toDraft(document, source, problems, groupsOf));
  const all = [...problems, ...reading.problems];
  return all.length > 0 ? { problems: all } : reading;
}

// Read from the document itself, not from what the schema made of it: the schema loses keys called __proto__.
function toDraft(
  document: Document,
  source: string,
  problems: Problem[],
  groupsOf: ReadAreaGroups,
): Draft {
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
  const numbers = (area: string, of: object, path: string): DraftSeats => ({
    area,
    seats: cells([{ area, of, path }], false),
    at: () => at(path, { area }),
  });
  const ofAreas = (key: "direct" | "candidates") =>
    document.areas.flatMap(({ id, [key]: of }, i) =>
      of ? [numbers(id, of, `areas/${i}/${key}`)] : [],
    );
  const ofRoot = (key: "official" | "officialPartial" | "expected") =>
    document[key] && {
      [key]: Object.entries(document[key]).map(([area, of]) => numbers(area, of, `${key}/${area}`)),
    };

  const areas = document.areas.map((area, i): DraftArea => {
    const path = `areas/${i}`;
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
      area: readArea(area, groupsOf(area, i)),
      ...(typeof area.parent === "string" && { parent: area.parent }),
      own: { list: !!area.votes, constituency: !!area.constituency?.votes },
      at: (field) => at(`${path}/${field}`, { area: area.id }),
    };
  });
  const second = document.areas.some((area) => area.constituency?.votes);
  return {
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
    direct: ofAreas("direct"),
    candidates: ofAreas("candidates"),
    ...ofRoot("official"),
    ...ofRoot("officialPartial"),
    ...ofRoot("expected"),
    ...(document.officialLots && {
      officialLots: document.officialLots.map((lot, i) => ({
        lot,
        at: (field) => at(`officialLots/${i}/${field}`),
      })),
    }),
    ...(document.passed && {
      passed: document.passed.map((list, i) => ({ list, at: () => at(`passed/${i}`) })),
    }),
    ...(document.votesPerBallot && { votesPerBallot: document.votesPerBallot }),
    ...kept(document, ROOT_FURTHER),
  };
}
