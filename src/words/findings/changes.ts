import type { AreaName } from "../../analysis/watch/areas.ts";
import { type Changes, isNothing, type Version } from "../../analysis/watch/changes.ts";
import type { Out } from "../../analysis/watch/out.ts";
import type { ListOutcome, Outcome, Verdict } from "../../results/outcome.ts";
import type { Area, Results } from "../../results/results.ts";
import type { Kinds, Some } from "../en/findings/changes.ts";
import { say } from "../language.ts";
import { lineOf } from "../line.ts";
import { areaName, cut, shortName, visible } from "../names.ts";
import { signed, whole } from "../numbers.ts";

/** One thing that changed: what it is about, and what happened. */
export interface ChangeText {
  readonly about: string;
  readonly text: string;
  /** a count does not lose what it has: somebody corrected it, or the file is wrong */
  readonly warns?: true;
}

/** How far the count is: "482 of 2,475 stations so far, 1,993 out"; "" where the data do not tell. */
export function outText({ stations, areas, zero, of }: Out): string {
  const words = say.findings.changes;
  const told: string[] = [];
  if (stations) told.push(words.stationsCounted(stations.counted, stations.of));
  if (areas.length > 0)
    told.push(
      told.length > 0
        ? words.noVotesYet(kinds(areas))
        : words.areasCounted(of - areas.length, of, kinds(areas)),
    );
  if (zero.length > 0) told.push(words.withNoVotes(kinds(zero)));
  return told.join("; ");
}

/** What changed in words, warnings first; numbers of a partial count hold so far. */
export function changeTexts(
  changes: Changes,
  before: Version,
  after: Version,
  partial: boolean,
): ChangeText[] {
  const { about, nothing } = say.findings.changes;
  if (isNothing(changes)) return [{ about: about.nothing, text: nothing }];
  const name = nameIn(before.outcome, after.outcome);
  const places = placesOf(after.results);
  return [
    ...warnings(changes, name, places, placesOf(before.results)),
    ...frame(changes),
    ...lineText(changes.passes, after.outcome, name),
    ...seatsText(changes.seats, after.outcome, name, partial),
    ...votesText(changes.votes, name, partial),
    ...areaTexts(changes.areas, places),
    ...listTexts(changes.lists.added, name),
    ...totalsText(changes.totals, places),
  ];
}

/** Columns that are taken for something else than in the version before. */
export function columnsTexts(headers: readonly string[]): ChangeText[] {
  if (headers.length === 0) return [];
  const { about, columns, quoted } = say.findings.changes;
  const shown = headers.map((header) => quoted(cut(visible(header), 30)));
  return [{ about: about.columns, text: columns(some(shown)), warns: true }];
}

type NameOf = (id: string) => string;

function nameIn(before: Outcome, after: Outcome): NameOf {
  const lists = new Map<string, ListOutcome>(
    [...before.lists, ...after.lists].map((list) => [list.id, list]),
  );
  return (id) => {
    const list = lists.get(id);
    return list ? shortName(list) : visible(id);
  };
}

/** The areas of a version by id, each with the area that it lies in. */
type Places = ReadonlyMap<string, { readonly area: Area; readonly around: Area | undefined }>;

const placesOf = ({ areas }: Results): Places =>
  new Map(
    areas.map((area) => [
      area.id,
      { area, around: area.parent === undefined ? undefined : areas[area.parent] },
    ]),
  );

function placeName({ id, name }: AreaName, places: Places): string {
  const place = places.get(id);
  return place ? areaName(place.area) : visible(name);
}

/** So many are told by name: a line holds no more; --json has all. */
const NAMED = 4;
const PLACES = 10;

const some = (parts: readonly string[], most = NAMED): Some =>
  parts.length <= most + 1
    ? { shown: parts, more: 0 }
    : { shown: parts.slice(0, most), more: parts.length - most };

/** "1 region and 240 polling stations": what that is told of. */
function kinds(areas: readonly AreaName[]): Kinds {
  const levels = [...new Set(areas.map(({ level }) => level))];
  return levels.map((level) => [areas.filter((area) => area.level === level).length, level]);
}

/** Areas by name; where they are many, how many lie in each of the areas around them. */
function named(areas: readonly AreaName[], places: Places): string {
  const around = new Map<Area | undefined, number>();
  for (const { id } of areas) {
    const inside = places.get(id)?.around;
    around.set(inside, (around.get(inside) ?? 0) + 1);
  }
  const most = [...around].sort(([, m], [, n]) => n - m);
  const told =
    areas.length > NAMED + 1 && most.length > 1
      ? some(
          most.map(([inside, n]) => `${inside ? areaName(inside) : ""} ${whole(n)}`),
          PLACES,
        )
      : some(areas.map((area) => placeName(area, places)));
  return say.findings.changes.areas(kinds(areas), told);
}

function warnings(
  { areas, lists, down, votes }: Changes,
  name: NameOf,
  places: Places,
  old: Places,
): ChangeText[] {
  const words = say.findings.changes;
  const { about } = words;
  const warn = (about: string, text: string): ChangeText => ({ about, text, warns: true });
  const fewer = votes.lists.filter(({ from, to }) => from !== null && to !== null && to < from);
  const { shown, more } = some(fewer.map(({ id }) => id));
  const told = down.slice(0, NAMED).map((cell) => {
    const text = words.down(placeName(cell.area, places), name(cell.list), cell);
    return warn(about.down, text);
  });
  return [
    ...told,
    ...(down.length > NAMED ? [warn(about.down, words.downMore(down.length - NAMED))] : []),
    ...(fewer.length > 0
      ? [
          warn(
            about.inAll,
            words.fewer(
              fewer.slice(0, shown.length).map((list) => ({ ...list, name: name(list.id) })),
              more,
            ),
          ),
        ]
      : []),
    ...(areas.gone.length > 0 ? [warn(about.gone, named(areas.gone, old))] : []),
    ...(lists.gone.length > 0 ? [warn(about.gone, listsNamed(lists.gone, name))] : []),
  ];
}

const listsNamed = (ids: readonly string[], name: NameOf): string =>
  say.findings.changes.lists(ids.length, some(ids.map(name)));

function frame({ status, law, stations }: Changes): ChangeText[] {
  const words = say.findings.changes;
  const { about } = words;
  const texts: ChangeText[] = [];
  if (status) texts.push({ about: about.status, text: words.status(status.from!, status.to!) });
  if (law) {
    const [from, to] = [law.from, law.to].map((id) => visible(String(id)));
    texts.push({ about: about.law, text: words.law(from!, to!) });
  }
  if (stations) {
    const [from, to] = [stations.from, stations.to].map((count) => count?.stations ?? null);
    const text = words.stations({ from: from!, to: to! }, stations.to?.of);
    texts.push({ about: about.stations, text });
  }
  return texts;
}

function areaTexts({ added, first }: Changes["areas"], places: Places): ChangeText[] {
  const { about } = say.findings.changes;
  return [
    ...(added.length > 0 ? [{ about: about.fresh, text: named(added, places) }] : []),
    ...(first.length > 0 ? [{ about: about.first, text: named(first, places) }] : []),
  ];
}

const listTexts = (added: readonly string[], name: NameOf): ChangeText[] =>
  added.length > 0
    ? [{ about: say.findings.changes.about.fresh, text: listsNamed(added, name) }]
    : [];

function votesText({ all, lists }: Changes["votes"], name: NameOf, partial: boolean): ChangeText[] {
  if (lists.length === 0) return [];
  const gains = lists
    .flatMap(({ id, from, to }) => (to === null ? [] : [{ id, gain: to - (from ?? 0) }]))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain)
    .map(({ id, gain }) => `${name(id)} ${signed(gain)}`);
  const { from, to } = all;
  const known = from === null || to === null ? undefined : { from, to };
  const words = say.findings.changes;
  const text = words.votes(known, lists.length, partial, some(gains));
  return [{ about: words.about.votes, text }];
}

function totalsText(totals: Changes["totals"], places: Places): ChangeText[] {
  const words = say.findings.changes;
  const about = words.about.totals;
  const shown = totals.slice(0, NAMED).map(({ area, total, from, to }) => ({
    about,
    text: words.total(total, placeName(area, places), { from, to }),
  }));
  const more = totals.length - shown.length;
  return more > 0 ? [...shown, { about, text: words.totalsMore(more) }] : shown;
}

function seatsText(
  seats: Changes["seats"],
  { open }: Outcome,
  name: NameOf,
  partial: boolean,
): ChangeText[] {
  if (seats.length === 0) return [];
  const { about, seats: text } = say.findings.changes;
  const moved = [...seats].sort((a, b) => b.to - b.from - (a.to - a.from));
  const what = open.length > 0 ? "certainSeats" : partial ? "seatsSoFar" : "seats";
  return [{ about: about[what], text: text(moved.map((one) => ({ ...one, name: name(one.id) }))) }];
}

/** Lists that pass now, those that no longer do, and those of which it is no longer known, each in a sentence. */
function lineText(passes: Changes["passes"], { line }: Outcome, name: NameOf): ChangeText[] {
  const words = say.findings.changes;
  const asked = line && lineOf(line);
  const those = (was: (from: Verdict | null) => boolean, is: Verdict) =>
    passes.flatMap(({ id, from, to }) => (to === is && was(from) ? [name(id)] : []));
  const now = those(() => true, true);
  const not = those((from) => from === "undecided", false);
  const nolonger = those((from) => from === true, false);
  const open = those(() => true, "undecided");
  return [
    ...(now.length > 0 ? [words.nowPass(now, asked)] : []),
    ...(nolonger.length > 0 ? [words.noLongerPass(nolonger, asked)] : []),
    ...(not.length > 0 ? [words.doNotPass(not, asked)] : []),
    ...(open.length > 0 ? [words.notDecided(open, asked)] : []),
  ].map((text) => ({ about: words.about.line, text }));
}
