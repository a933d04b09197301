import type { Draft, DraftArea } from "./assemble.ts";
import { readArea } from "./entries.ts";
import { readGroups } from "./groups.ts";
import { readVotes } from "./package-votes.ts";
import { error, type Place, type Problem } from "./problem.ts";
import { LEVELS, TOTALS } from "./results.ts";
import { prefixed, rowsOf } from "./rows.ts";
import {
  type AreaDocument,
  connectionSchema,
  type PackageDocument,
  rankedSchema,
} from "./schema.ts";
import type { Table } from "./table.ts";

interface Manifest {
  readonly root: PackageDocument["mandate"];
  readonly source: string;
}

/**
 * The areas of a data package with their votes: a row of the table each, and what has no column there.
 *
 * @param manifest what stands under `mandate` in datapackage.json, and the name of that file
 */
export function readAreas(
  table: Table,
  votes: Table,
  manifest: Manifest,
  problems: Problem[],
): Pick<Draft, "areas" | "votes" | "constituency"> {
  const ballots = readVotes(votes, problems);
  const [names, figures] = [prefixed(table, "name:"), prefixed(table, "figure:")];
  const printed = TOTALS.filter((total) =>
    [total, `${total}_from`, `${total}_to`].some((name) => table.columns.has(name)),
  );
  const further = furtherAreas(manifest, problems);
  const own = {
    list: new Set(ballots.list.cells.map(({ area }) => area)),
    constituency: new Set(ballots.constituency.cells.map(({ area }) => area)),
  };
  const areas = rowsOf(table, problems).map((cell): DraftArea => {
    const id = cell.text("id");
    const more = further.get(id);
    const area: AreaDocument = {
      id,
      name: cell.text("name"),
      names: cell.named(names),
      level: cell.word("level", LEVELS),
      source: cell.text("source"),
      count: { stations: cell.whole("count_stations"), of: cell.whole("count_of") },
      seats: cell.whole("seats"),
      adjustmentSeats: cell.whole("adjustment_seats"),
      listSeats: cell.whole("list_seats"),
      nationalSeats: cell.whole("national_seats"),
      constituencySeats: cell.whole("constituency_seats"),
      population: cell.whole("population"),
      totals: Object.fromEntries(printed.map((total) => [total, cell.known(total)])),
      tile: cell.pair("tile_column", "tile_row"),
      figures: cell.named(figures),
      ...more?.area,
    };
    const parent = cell.text("parent");
    return {
      area: readArea(area, more?.groups ?? {}),
      ...(parent !== "" && { parent }),
      own: {
        list: own.list.has(id) || !!area.votes,
        constituency: own.constituency.has(id) || !!area.constituency?.votes,
      },
      at: (field) => (more?.has(field) ? more.at(field) : cell.at(field)),
    };
  });
  const ids = new Set(areas.map(({ area }) => area.id));
  for (const [id, { at }] of further)
    if (!ids.has(id)) problems.push(error("missing-area", at("id"), id));
  const second =
    own.constituency.size > 0 || [...further.values()].some(({ area }) => area.constituency?.votes);
  return {
    areas,
    votes: ballots.list,
    ...(second && { constituency: ballots.constituency }),
  };
}

/** What areas have beside their rows, by their ids, and the places of it. */
function furtherAreas({ root, source }: Manifest, problems: Problem[]) {
  const context = { json: { mandate: root }, source, problems };
  return new Map(
    root.areas?.map((area, i) => {
      const path = ["mandate", "areas", i];
      const groups = {
        connections: readGroups(
          connectionSchema,
          area.connections,
          [...path, "connections"],
          context,
        ),
        candidateVotes: readGroups(
          rankedSchema,
          area.candidateVotes,
          [...path, "candidateVotes"],
          context,
        ),
      };
      const has = (field: string) => field !== "id" && Object.hasOwn(area, field.split("/")[0]!);
      const at = (field: string): Place => ({
        source,
        path: `mandate/areas/${i}/${field}`,
        area: area.id,
      });
      return [area.id, { area, groups, has, at }];
    }),
  );
}
