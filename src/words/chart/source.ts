import type { Area, Election, Results } from "../../results/results.ts";
import { countOf, stationsText } from "../findings/status.ts";
import { say } from "../language.ts";
import { electionTitle, visible } from "../names.ts";
import { date } from "../prose.ts";
import { statusWords } from "../terms.ts";
import { capital, sentences } from "../text.ts";

/** Who counted, when, how much of it, and what the count is worth: the last line inside every picture. */
export function sourceLine(results: Results): string {
  const { election, areas } = results;
  const count = countOf(election);
  const source = count ? "" : sourceTitle(election, areas[0]?.source);
  return sentences([capital([source, count].filter(Boolean).join(", ")), statusOf(election)]);
}

/** The same of areas, which may come from another count than the whole; their stations are added up. */
export function areaSourceLine(results: Results, areas: readonly Area[]): string {
  const { election } = results;
  const ids = [...new Set(areas.map(({ source }) => source))];
  if (ids.length === 1 && ids[0] === results.areas[0]?.source) return sourceLine(results);
  const counted = added(areas.map(({ count }) => count?.stations));
  const all = added(areas.map(({ count }) => count?.of));
  const count =
    counted === undefined
      ? ""
      : stationsText({ stations: counted, ...(all !== undefined && { of: all }) });
  const titles = ids.map((id) => sourceTitle(election, id));
  const told = counted !== undefined && titles.some((title) => namesStations(title, counted));
  const sources = [titles.join("; "), told ? "" : count].filter(Boolean).join(", ");
  return sentences([sources, statusOf(election)]);
}

/** Whether a title tells the number itself: titles are in English in the data, whatever is spoken. */
const namesStations = (title: string, stations: number): boolean =>
  [...title.matchAll(/([\d,]+) stations/g)].some(
    ([, digits = ""]) => Number(digits.replaceAll(",", "")) === stations,
  );

const added = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.reduce<number | undefined>(
    (sum, n) => (sum === undefined || n === undefined ? undefined : sum + n),
    0,
  );

function sourceTitle(election: Election, id: string | undefined): string {
  const source = election.sources.find((one) => one.id === id) ?? election.sources[0];
  if (!source) return electionTitle(election);
  const title = visible(source.title);
  return source.date === undefined ? title : `${title}, ${date(source.date)}`;
}

function statusOf(election: Election): string {
  const words = statusWords(election);
  if (words.length === 0) return say.chart.source.final;
  const on = election.annulled?.date;
  const status = words.join(", ").toUpperCase();
  return on === undefined ? status : say.chart.source.annulled(status, date(on));
}
