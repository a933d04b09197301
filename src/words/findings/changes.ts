import type { AreaName } from "../../analysis/watch/areas.ts";
import { type Changes, isNothing } from "../../analysis/watch/changes.ts";
import type { Out } from "../../analysis/watch/out.ts";
import type { ListOutcome, Outcome, Verdict } from "../../results/outcome.ts";
import type { Known } from "../../results/results.ts";
import { say } from "../language.ts";
import { lineOf } from "../line.ts";
import { cut, shortName, visible } from "../names.ts";
import { signed, whole } from "../numbers.ts";
import { counted, joined } from "../prose.ts";

/** One thing that changed: what it is about, and what happened. */
export interface ChangeText {
  readonly about: string;
  readonly text: string;
  /** a count does not lose what it has: somebody corrected it, or the file is wrong */
  readonly warns?: true;
}

/** How far the count is: "482 of 2,475 stations so far, 1,993 out"; "" where the data do not tell. */
export function outText({ stations, areas, zero, of }: Out): string {
  const told: string[] = [];
  if (stations) {
    const left = stations.of - stations.counted;
    const out = left > 0 ? ` so far, ${whole(left)} out` : "";
    told.push(`${whole(stations.counted)} of ${counted(stations.of, "station")}${out}`);
  }
  if (areas.length > 0)
    told.push(
      told.length > 0
        ? `no votes yet of ${kinds(areas)}`
        : `${whole(of - areas.length)} of ${whole(of)} areas so far, ${kinds(areas)} out`,
    );
  if (zero.length > 0) told.push(`${kinds(zero)} with 0 votes`);
  return told.join("; ");
}

/** What changed in words, warnings first; numbers of a partial count hold so far. */
export function changeTexts(
  changes: Changes,
  before: Outcome,
  after: Outcome,
  partial: boolean,
): ChangeText[] {
  if (isNothing(changes)) return [{ about: "Nothing", text: "no number changed." }];
  const name = nameIn(before, after);
  return [
    ...warnings(changes, name),
    ...frame(changes),
    ...lineText(changes.passes, after, name),
    ...seatsText(changes.seats, after, name, partial),
    ...votesText(changes.votes, name, partial),
    ...areaTexts(changes.areas),
    ...listTexts(changes.lists.added, name),
    ...totalsText(changes.totals),
  ];
}

/** Columns that are taken for something else than in the version before. */
export const columnsTexts = (headers: readonly string[]): ChangeText[] =>
  headers.length === 0
    ? []
    : [
        {
          about: "Columns",
          text: `read otherwise than before: ${some(headers.map((header) => `"${cut(visible(header), 30)}"`))}.`,
          warns: true,
        },
      ];

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

/** So many are told by name: a line holds no more; --json has all. */
const NAMED = 4;
const PLACES = 10;

function some(parts: readonly string[], most = NAMED): string {
  if (parts.length <= most + 1) return joined(parts);
  return `${parts.slice(0, most).join(", ")} and ${whole(parts.length - most)} more`;
}

/** "1 region and 240 polling stations". */
function kinds(areas: readonly AreaName[]): string {
  const levels = [...new Set(areas.map(({ level }) => level))];
  return joined(
    levels.map((level) =>
      counted(areas.filter((area) => area.level === level).length, ...say.terms.levelName[level]),
    ),
  );
}

/** Areas by name; where they are many, how many lie in each of the areas around them. */
function named(areas: readonly AreaName[]): string {
  const around = new Map<string, number>();
  for (const { inside = "" } of areas) around.set(inside, (around.get(inside) ?? 0) + 1);
  const places = [...around].sort(([, m], [, n]) => n - m);
  const told =
    areas.length > NAMED + 1 && places.length > 1
      ? some(
          places.map(([name, n]) => `${visible(name)} ${whole(n)}`),
          PLACES,
        )
      : some(areas.map(({ name }) => visible(name)));
  return `${kinds(areas)}: ${told}.`;
}

const fromTo = (from: number | null, to: number | null): string =>
  from === null || to === null
    ? `${from === null ? "not known" : whole(from)} to ${to === null ? "not known" : whole(to)}`
    : `${whole(from)} to ${whole(to)} (${signed(to - from)})`;

function warnings({ areas, lists, down, votes }: Changes, name: NameOf): ChangeText[] {
  const warn = (about: string, text: string): ChangeText => ({ about, text, warns: true });
  const cells = down.map(
    ({ area, list, from, to }) => `${visible(area.name)}, ${name(list)}: ${fromTo(from, to)}`,
  );
  const inWhole = votes.lists.flatMap(({ id, from, to }) =>
    from !== null && to !== null && to < from ? [`${name(id)} ${fromTo(from, to)}`] : [],
  );
  const shown = cells.slice(0, NAMED).map((text) => warn("Votes down", `${text}.`));
  return [
    ...shown,
    ...(cells.length > NAMED
      ? [warn("Votes down", `and in ${counted(cells.length - NAMED, "place")} more.`)]
      : []),
    ...(inWhole.length > 0 ? [warn("In all", `fewer votes for ${some(inWhole)}.`)] : []),
    ...(areas.gone.length > 0 ? [warn("Gone", named(areas.gone))] : []),
    ...(lists.gone.length > 0 ? [warn("Gone", listsNamed(lists.gone, name))] : []),
  ];
}

const listsNamed = (ids: readonly string[], name: NameOf): string =>
  `${counted(ids.length, "list")}: ${some(ids.map(name))}.`;

function frame({ status, law, stations }: Changes): ChangeText[] {
  const texts: ChangeText[] = [];
  if (status) texts.push({ about: "Status", text: `${status.from} to ${status.to}.` });
  if (law)
    texts.push({
      about: "Law",
      text: `${visible(String(law.from))} to ${visible(String(law.to))}.`,
    });
  if (stations) {
    const { from, to } = stations;
    const of = to?.of === undefined ? "" : `, of ${whole(to.of)}`;
    texts.push({
      about: "Stations",
      text: `${fromTo(from?.stations ?? null, to?.stations ?? null)}${of}.`,
    });
  }
  return texts;
}

const areaTexts = ({ added, first }: Changes["areas"]): ChangeText[] => [
  ...(added.length > 0 ? [{ about: "New", text: named(added) }] : []),
  ...(first.length > 0 ? [{ about: "First votes", text: named(first) }] : []),
];

const listTexts = (added: readonly string[], name: NameOf): ChangeText[] =>
  added.length > 0 ? [{ about: "New", text: listsNamed(added, name) }] : [];

function votesText({ all, lists }: Changes["votes"], name: NameOf, partial: boolean): ChangeText[] {
  if (lists.length === 0) return [];
  const gains = lists
    .flatMap(({ id, from, to }) => (to === null ? [] : [{ id, gain: to - (from ?? 0) }]))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain);
  const who = gains.map(({ id, gain }) => `${name(id)} ${signed(gain)}`);
  const sofar = partial ? " so far" : "";
  const total =
    all.from !== null && all.to !== null
      ? `${signed(all.to - all.from)}, now ${whole(all.to)}${sofar}`
      : `changed for ${counted(lists.length, "list")}`;
  return [{ about: "Votes", text: `${total}${who.length > 0 ? `: ${some(who)}` : ""}.` }];
}

const TOTAL = {
  ...say.terms.baseName,
  invalid: "invalid ballots",
  blank: "blank ballots",
} as const;

function totalsText(totals: Changes["totals"]): ChangeText[] {
  const shown = totals.slice(0, NAMED).map(({ area, total, from, to }) => ({
    about: "Totals",
    text: `${TOTAL[total]}, ${visible(area.name)}: ${amount(from)} to ${amount(to)}.`,
  }));
  const more = totals.length - shown.length;
  return more > 0 ? [...shown, { about: "Totals", text: `and ${whole(more)} more.` }] : shown;
}

const amount = (known: Known | null): string =>
  known === null
    ? "not known"
    : typeof known === "number"
      ? whole(known)
      : `between ${whole(known.from)} and ${whole(known.to)}`;

function seatsText(
  seats: Changes["seats"],
  { open }: Outcome,
  name: NameOf,
  partial: boolean,
): ChangeText[] {
  if (seats.length === 0) return [];
  const moved = [...seats].sort((a, b) => b.to - b.from - (a.to - a.from));
  const who = moved.map(({ id, from, to }) => `${name(id)} ${from} to ${to}`);
  const about = open.length > 0 ? "Certain seats" : partial ? "Seats so far" : "Seats";
  return [{ about, text: `${who.join(", ")}.` }];
}

/** Lists that pass now, those that no longer do, and those of which it is no longer known, each in a sentence. */
function lineText(passes: Changes["passes"], { line }: Outcome, name: NameOf): ChangeText[] {
  const what = line ? lineOf(line) : "what the law asks for";
  const those = (was: (from: Verdict | null) => boolean, is: Verdict) =>
    passes.flatMap(({ id, from, to }) => (to === is && was(from) ? [name(id)] : []));
  const now = those(() => true, true);
  const not = those((from) => from === "undecided", false);
  const nolonger = those((from) => from === true, false);
  const open = those(() => true, "undecided");
  const verb = (names: readonly string[]) => (names.length === 1 ? "passes" : "pass");
  return [
    ...(now.length > 0 ? [`${joined(now)} now ${verb(now)} ${what}.`] : []),
    ...(nolonger.length > 0 ? [`${joined(nolonger)} no longer ${verb(nolonger)} ${what}.`] : []),
    ...(not.length > 0
      ? [`${joined(not)} ${not.length === 1 ? "does" : "do"} not pass ${what}.`]
      : []),
    ...(open.length > 0
      ? [`it is not decided whether ${joined(open)} ${verb(open)} ${what}.`]
      : []),
  ].map((text) => ({ about: "Line", text }));
}
