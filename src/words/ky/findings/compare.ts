import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { prose } from "../prose.ts";
import { BASE, terms } from "../terms.ts";

export const compare: Language["findings"]["compare"] = {
  noBaseNoSwing:
    "Үлүштөрдүн бардык шайлоолордо белгилүү бир да негизи жок: өзгөрүүнү көрсөтүүгө болбойт.",
  noneMatched: (before, after) =>
    `${before} менен ${after}: бири-бирине дал келген бир да тизме жок.`,
  noneMoved: (before, after) =>
    `${before} менен ${after}: дал келген бир да тизменин үлүшү өзгөргөн жок.`,
  moved: (lists, lost, gained) => {
    const told = [
      ...(lost ? [`эң көп жоготкон ${lost.name}: ${lost.points} п. п.`] : []),
      ...(gained ? [`эң көп кошкон ${gained.name}: ${gained.points} п. п.`] : []),
    ];
    return `Дал келген тизмелер: ${whole(lists)}; ${told.join("; ")}`; // "п. п." ends the sentence
  },
  volatilityNotKnown: (before, after) =>
    `Волатилдүүлүк, ${before} жана ${after}: бир тизменин добуштары белгисиз.`,
  volatility: (before, after, points, noMatch, least) => {
    const what = `Волатилдүүлүк, ${before} жана ${after} (Педерсен): тизмелер үчүн добуштардан ${points} пайыздык пункт`;
    if (!noMatch) return `${what}.`;
    const told = `${what}; жубу жок тизмелер кеткен (${before}: ${noMatch.gone}%) жана жаңы (${after}: ${noMatch.fresh}%) деп эсептелди`;
    return least === undefined
      ? `${told}.`
      : `${told}; кеткендер менен жаңылар мүмкүн болушунча бир болсо, ${least} пайыздык пункт.`;
  },
  noBase: (elections) => `Бардык шайлоолордо (${whole(elections)}) так белгилүү бир да негиз жок.`,
  base: (of) => `Үлүштөр жана өзгөрүүлөрдүн негизи: ${terms.baseName[of]}.`,
  otherBase: (of, asked, elections) =>
    `Үлүштөр жана өзгөрүүлөрдүн негизи: ${terms.baseName[of]}; ${terms.baseName[asked]} бардык шайлоолордо (${whole(elections)}) так белгилүү эмес.`,
  unmatched: (elections) =>
    `Жубу жок: ${prose.joined(elections.map(({ label, lists }) => `${whole(lists)} (${label})`))}.`,
  alike: (name, lists) =>
    `${name}: ${prose.joined(lists.map(({ id, label }) => `${id} (${label})`))}`,
  noAreas: "Бир да аймак бирден көп шайлоодо кездешпейт.",
  areas: (matched, alone) =>
    `Дал келгени: ${terms.areas(matched)}${alone === 0 ? "" : `; бир эле шайлоодо: ${whole(alone)}`}.`,

  caption: "Шайлоолор катар",
  list: "Тизме",
  seats: (label) => `Мандаттар ${label}`,
  share: (base, label) => `${BASE[base].ofMany} % ${label}`,
  swing: (label) => `Өзгөрүү → ${label}, п. п.`,
  noMatch: "жубу жок",
  byArea: "Аймактар боюнча өзгөрүү, п. п.",
  mostIn: "Эң көп",
  leastIn: "Эң аз",
  points: "П. п.",
  added: (name, label, ids) => `${name}: ${ids} кошулду (${label}).`,
};
