import type { Verdict } from "../../../results/outcome.ts";
import type { Level } from "../../../results/results.ts";
import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { counted, countedOf, plural, prose } from "../prose.ts";
import { BASE, LEVEL } from "../terms.ts";

export const stations: Language["chart"]["stations"] = {
  figure: (name) => `«${name}»`,
  votesOf: (list) => `«голоса: ${list}»`,
  fate: (passes) => (passes === "undecided" ? "не решено" : passes ? "проходит" : "не проходит"),
  always: (list, passes, level, first, figure) =>
    `${stands(list, passes)}, сколько бы ${ofMany(level)} ${end(first)} показателем ${figure} ни исключить.`,
  turns(list, passes, areas, level, first, figure, more) {
    const { ofOne } = LEVEL[level];
    const who = countedOf(areas, ofOne, ofMany(level));
    const said = `Без ${who} ${end(first)} показателем ${figure} ${stands(list, passes)}`;
    return more === 0
      ? `${said}.`
      : `${said}; затем ответ меняется ещё ${whole(more)} ${plural(more, ["раз", "раза", "раз"])}.`;
  },
  subtitle: (list, of, level, first, figure) =>
    `${list}: доля от ${BASE[of][1]} по мере исключения ${ofMany(level)}, ${from(first)} показателя ${figure}`,
  assumed: (what) => `Допущение: ${what}`,
  cutAxis: "Ось начинается не с 0",
  changes: ([first, ...others], to, more, level) =>
    `Ответ меняется, когда исключено ${ofMany(level)}: ${prose.joined([
      `${whole(first)} (${stations.fate(to)})`,
      ...others.map(whole),
      ...(more > 0 ? [`ещё ${counted(more, ["число", "числа", "чисел"])}`] : []),
    ])}`,
  alt: (list, of, level, first, figure, start, [share, gone], line) =>
    `Ступенчатая линия, ${list}: доля от ${BASE[of][1]} по числу исключённых ${ofMany(level)}, ${from(first)} показателя ${figure}: ${start}, если не исключён ни один, ${share}${gone === 0 ? "" : `, если исключено ${whole(gone)}`}; порог — ${line}`,
  fates: (start, turns, first) =>
    capital(
      [
        `${stations.fate(start)}, если не исключён ни один`,
        ...turns.map(
          ({ from, passes, edge }) =>
            `${stations.fate(passes)} начиная с ${whole(from)}${edge === undefined ? "" : ` (${edge} ${first === "largest" ? "и больше" : "и меньше"})`}`,
        ),
      ].join(", "),
    ),
  elsewhere: (list, from) =>
    `Решает не только порог: ${from === 0 ? "" : `начиная с ${whole(from)}, `}для списка ${list} действует другое правило закона`,
  axis: (level) => `Исключено ${ofMany(level)}`,
  needs: "Нужен порядок участков: --by form2_percent_of_registered.",
  noLine: "Закон не требует доли от целого.",
  notExact:
    "База по закону или голоса известны не точно: итог можно предположить, например --assume invalid=1.5%.",
};

const ofMany = (level: Level): string => LEVEL[level].ofMany;

const stands = (list: string, passes: Verdict): string =>
  passes === "undecided" ? `${list}: не решено` : `${list} ${stations.fate(passes)}`;

const end = (first: "largest" | "smallest"): string =>
  first === "largest" ? "с наибольшим" : "с наименьшим";

const from = (first: "largest" | "smallest"): string =>
  first === "largest" ? "начиная с наибольшего" : "начиная с наименьшего";
