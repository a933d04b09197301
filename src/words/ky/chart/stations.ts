import type { Verdict } from "../../../results/outcome.ts";
import type { Level } from "../../../results/results.ts";
import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { prose } from "../prose.ts";
import { BASE, terms } from "../terms.ts";

export const stations: Language["chart"]["stations"] = {
  figure: (name) => `«${name}»`,
  votesOf: (list) => `«добуштар: ${list}»`,
  fate: (passes) => (passes === "undecided" ? "чечиле элек" : passes ? "өтөт" : "өтпөйт"),
  always: (list, passes, level, first, figure) =>
    `${figure} көрсөткүчү ${end(first)} канча ${one(level)} алынып салынбасын, ${stands(list, passes)}.`,
  turns(list, passes, areas, level, first, figure, more) {
    const said = `${figure} көрсөткүчү ${end(first)} ${whole(areas)} ${one(level)} алынып салынса, ${stands(list, passes)}`;
    return more === 0 ? `${said}.` : `${said}; андан кийин жооп дагы ${whole(more)} жолу өзгөрөт.`;
  },
  subtitle: (list, of, level, first, figure) =>
    `${list}: ${many(level)} алынып салынган сайын ${BASE[of].ofMany} ичиндеги үлүшү, ${figure} көрсөткүчү ${end(first)} болгондон баштап`,
  assumed: (what) => `Кабыл алынды: ${what}`,
  cutAxis: "Ок нөлдөн башталбайт",
  changes: ([first, ...others], to, more, level) =>
    `Жооп өзгөргөн сан (алынган ${many(level)}): ${prose.joined([
      `${whole(first)} (${stations.fate(to)})`,
      ...others.map(whole),
      ...(more > 0 ? [`дагы ${whole(more)} сан`] : []),
    ])}`,
  alt: (list, of, level, first, figure, start, [share, gone], line) =>
    `Тепкичтүү сызык, ${list}: алынып салынган ${many(level)} боюнча ${BASE[of].ofMany} ичиндеги үлүшү, ${figure} көрсөткүчү ${end(first)} биринчи: ${start}, бири да алынбаса, ${share}${gone === 0 ? "" : `, ${whole(gone)} алынса`}; босого — ${line}`,
  fates: (start, turns, first) =>
    capital(
      [
        `${stations.fate(start)}, бири да алынбаса`,
        ...turns.map(
          ({ from, passes, edge }) =>
            `${stations.fate(passes)}, кеминде ${whole(from)} алынса${edge === undefined ? "" : ` (${edge} ${first === "largest" ? "же көбүрөөк" : "же азыраак"})`}`,
        ),
      ].join("; "),
    ),
  elsewhere: (list, from) =>
    `Босого жалгыз чечпейт: ${from === 0 ? "" : `кеминде ${whole(from)} алынганда `}${list} тизмесине мыйзамдын башка эрежеси колдонулат`,
  axis: (level) => `Алынып салынган ${many(level)}`,
  needs: "Участкалардын тартиби керек: --by form2_percent_of_registered.",
  noLine: "Мыйзам бүтүндөн үлүш талап кылбайт.",
  notExact:
    "Мыйзамдагы негиз же добуштар так белгилүү эмес: жыйынтыкты божомолдоого болот, мисалы --assume invalid=1.5%.",
};

const one = (level: Level): string => terms.levelName[level][0];
const many = (level: Level): string => terms.levelName[level][1];

const stands = (list: string, passes: Verdict): string =>
  passes === "undecided" ? `${list}: чечиле элек` : `${list} ${stations.fate(passes)}`;

const end = (first: "largest" | "smallest"): string =>
  first === "largest" ? "эң чоң" : "эң кичине";
