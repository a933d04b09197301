import { AREA_FURTHER } from "./further.ts";
import type { Area, Count, Election, ElectionTexts, InLanguages, List, Winner } from "./results.ts";
import type { AreaDocument, ElectionDocument, ListDocument } from "./schema.ts";

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

/** An election as the document has it, without the keys that say nothing. */
export function readElection(election: ElectionDocument): Election {
  const { annulled, count, sources, translations, ...rest } = election;
  return present<Election>({
    ...rest,
    translations: translations && filled(translated(translations)),
    annulled: annulled && present<NonNullable<Election["annulled"]>>(annulled),
    count: count && filled(present<Count>(count)),
    sources: sources.map((source) => present<Election["sources"][number]>(source)),
  } as Election);
}

const translated = (translations: NonNullable<ElectionDocument["translations"]>) =>
  Object.fromEntries(
    Object.entries(translations).flatMap(([language, texts]) => {
      const said = filled(present<ElectionTexts>(texts as ElectionTexts));
      return said ? [[language, said]] : [];
    }),
  );

export function readList({ names, shorts, ...rest }: ListDocument): List {
  return present<List>({ ...rest, names: named(names), shorts: named(shorts) } as List);
}

/** An area without its parent, votes and other numbers by list, whose ids are still to be found. */
export function readArea(
  area: AreaDocument,
  groups: Pick<{ [K in keyof Area]: Area[K] | undefined }, "connections" | "candidateVotes">,
): Omit<Area, "parent"> {
  const further = kept(area, AREA_FURTHER).further;
  const second = area.constituency?.totals && {
    constituency: { totals: area.constituency.totals },
  };
  return present<Omit<Area, "parent">>({
    id: area.id,
    name: area.name,
    names: named(area.names),
    level: area.level,
    source: area.source,
    count: area.count && filled(present<Count>(area.count)),
    totals: present<Area["totals"]>((area.totals ?? {}) as Area["totals"]),
    seats: area.seats,
    adjustmentSeats: area.adjustmentSeats,
    listSeats: area.listSeats,
    nationalSeats: area.nationalSeats,
    constituencySeats: area.constituencySeats,
    population: area.population,
    ...groups,
    winners: area.winners?.map((winner) => present<Winner>(winner)),
    tile: area.tile,
    figures: readFigures(area.figures),
    further: further || second ? { ...further, ...second } : undefined,
  });
}

/** Keys that are carried as they stand. */
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
const named = (names: InLanguages | null | undefined): InLanguages | undefined =>
  filled(Object.fromEntries(Object.entries(names ?? {}).filter(([, name]) => name !== "")));

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
