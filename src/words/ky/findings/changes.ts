import type { Known, Total } from "../../../results/results.ts";
import type { Kinds, Moved, Some } from "../../en/findings/changes.ts";
import type { Language } from "../../language.ts";
import { signed, whole } from "../../numbers.ts";
import { prose } from "../prose.ts";
import { terms } from "../terms.ts";

export const changes: Language["findings"]["changes"] = {
  about: {
    nothing: "Эч нерсе",
    columns: "Мамычалар",
    down: "Добуш азайды",
    inAll: "Баары",
    gone: "Жок болду",
    status: "Статус",
    law: "Мыйзам",
    stations: "Участкалар",
    fresh: "Жаңы",
    first: "Алгачкы добуш",
    votes: "Добуштар",
    totals: "Жыйынтыктар",
    line: "Босого",
    seats: "Мандаттар",
    seatsSoFar: "Мандат азырынча",
    certainSeats: "Анык мандаттар",
  },

  stationsCounted: (n, of) =>
    `${of > n ? "азырынча " : ""}${whole(of)} участканын ичинен ${whole(n)}${of > n ? `, ${whole(of - n)} келе элек` : ""}`,
  areasCounted: (n, of, out) =>
    `азырынча ${whole(of)} аймактын ичинен ${whole(n)}, келе элек: ${kinds(out)}`,
  noVotesYet: (out) => `добушу келе элек: ${kinds(out)}`,
  withNoVotes: (zero) => `0 добуш: ${kinds(zero)}`,

  nothing: "бир да сан өзгөргөн жок.",
  columns: (headers) => `мурдагыдан башкача окулду: ${some(headers)}.`,
  quoted: (header) => `«${header}»`,
  down: (area, list, votes) => `${area}, ${list}: ${fromTo(votes)}.`,
  downMore: (places) => `жана дагы ${whole(places)} жерде.`,
  fewer: (lists, more) =>
    `добуш азайды: ${some({ shown: lists.map((list) => `${list.name} ${fromTo(list)}`), more })}.`,
  areas: (areas, names) => `${kinds(areas)}: ${some(names)}.`,
  lists: (n, names) => `${terms.lists(n)}: ${some(names)}.`,
  status: (from, to) => `мурда «${terms.status[from]}», эми «${terms.status[to]}».`,
  law: (from, to) => `мурда ${from}, эми ${to}.`,
  stations: (counted, of) => `${fromTo(counted)}${of === undefined ? "" : `, баары ${whole(of)}`}.`,
  votes: (all, lists, soFar, gains) => {
    const total = all
      ? `${signed(all.to - all.from)}, ${soFar ? "азырынча" : "эми"} ${whole(all.to)}`
      : `өзгөрдү, ${terms.lists(lists)}`;
    return `${total}${gains.shown.length > 0 ? `: ${some(gains)}` : ""}.`;
  },
  total: (total, area, { from, to }) =>
    `${TOTAL[total]}, ${area}: ${amount(from)} → ${amount(to)}.`,
  totalsMore: (n) => `дагы ${whole(n)}.`,
  seats: (lists) => `${lists.map(({ name, from, to }) => `${name} ${from} → ${to}`).join(", ")}.`,
  nowPass: (names, line) => `${prose.joined(names)}: эми өтөт (${asked(line)}).`,
  noLongerPass: (names, line) => `${prose.joined(names)}: эми өтпөйт (${asked(line)}).`,
  doNotPass: (names, line) => `${prose.joined(names)}: өтпөйт (${asked(line)}).`,
  notDecided: (names, line) => `${prose.joined(names)}: өтөр-өтпөсү чечиле элек (${asked(line)}).`,
};

const TOTAL: Readonly<Record<Total, string>> = {
  ...terms.baseName,
  invalid: "жараксыз бюллетендер",
  blank: "толтурулбаган бюллетендер",
};

const kinds = (areas: Kinds): string =>
  prose.joined(areas.map(([n, level]) => terms.areasOf(n, level)));

const some = ({ shown, more }: Some): string =>
  more === 0 ? prose.joined(shown) : `${shown.join(", ")} жана дагы ${whole(more)}`;

const known = (n: number | null): string => (n === null ? "белгисиз" : whole(n));

const fromTo = ({ from, to }: Moved): string =>
  `${known(from)} → ${known(to)}${from === null || to === null ? "" : ` (${signed(to - from)})`}`;

function amount(of: Known | null): string {
  if (of === null || typeof of === "number") return known(of);
  return `${whole(of.from)}–${whole(of.to)}`;
}

const asked = (line: string | undefined): string =>
  line === undefined ? "мыйзамдын талабы" : `босого: ${line}`;
