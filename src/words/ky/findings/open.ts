import type { OpenPlace } from "../../en/findings/open.ts";
import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { article as lawArticle } from "../law/article.ts";
import { prose } from "../prose.ts";
import { BASE, terms } from "../terms.ts";

type Words = Language["findings"]["open"];
type Missing = Parameters<Words["listWithout"]>[1];

const POINTS: Readonly<Record<Parameters<Words["noRule"]>[0], string>> = {
  tie: "тизмелер тең болсо, эмне болору",
  unassigned: "эч бир тизме ала албаган мандаттар кимге өтөрү",
  beyond: "бир тизме ала турган эң көп сандан ашкан мандаттар кимге өтөрү",
  set: "ушул тизмелер гана өтсө, эмне болору",
  infeasible: "тизмелердин жана аймактардын мандаттары бири-бирине дал келбесе, эмне болору",
};

const NEEDS: Readonly<Record<Missing[number]["total"], string>> = {
  votes: "добуштар",
  direct: "түз утулган мандаттар",
  ...terms.baseName,
  seats: "мандаттар",
  adjustmentSeats: "теңдөөчү мандаттар",
  listSeats: "тизмелер боюнча мандаттар",
  nationalSeats: "ичиндеги аймактардан жогору бөлүнгөн мандаттар",
  constituencySeats: terms.levelName.constituency[1],
  population: "калктын саны",
  "constituency votes": "бир мандаттуу округдардагы добуштар",
  "candidate votes": "талапкерлердин добуштары",
  wards: "шайлоо райондору",
};

export const open: Words = {
  status: { lot: "ЧҮЧҮКУЛАК КЕРЕК", "no-rule": "ЭРЕЖЕ ЖОК", undecided: "ЧЕЧИЛЕ ЭЛЕК" },
  lot: (seats, place, among, article, certain) => {
    const sure = certain
      ? ` ${whole(certain.house)} мандаттын ичинен ${whole(certain.seats)} анык.`
      : "";
    return `${before(place)}${terms.seats(seats)}${of(place)}: өз ара тең ${prose.joined(among)}${by(article)}.${sure}`;
  },
  noRule: (point, place, names, seats, article) => {
    const who = names.length > 0 ? `: ${prose.joined(names)}` : "";
    const many = seats === undefined ? "" : `; ${terms.seats(seats)}`;
    return `${before(place)}Мыйзамдын белгилүү текстинде ${POINTS[point]} айтылган эмес${of(place)}${who}${many}${by(article)}.`;
  },
  step: (step, place, names, missing) => {
    const about = names.length > 0 ? `: ${prose.joined(names)}` : "";
    const without = missing.length > 0 ? `; маалымат жок: ${needed(missing)}` : "";
    return `${before(place)}Кадам ${step} чечиле элек${of(place)}${about}${without}.`;
  },
  list: (name, tips, also) =>
    `${name}: ${tips}${also.length > 0 ? `; бул жерде да чечиле элек: ${prose.joined(also)}` : ""}.`,
  listInArea: (name, tips, area) => `${name}, ${area}: ${tips}.`,
  listInAreas: (name, areas) => `${name}: бул жерде чечиле элек: ${prose.joined(areas)}.`,
  listWithout: (name, missing) =>
    missing.length > 0
      ? `${name}: чечиле элек, маалымат жок: ${needed(missing)}.`
      : `${name}: чечиле элек.`,
  breakEven: {
    votes: (from) => `кеминде ${terms.votes(from)} алса, өтөт`,
    unknown: "чечиле элек: добуштары да, негиз да белгисиз",
    base: (upTo, base) => `${BASE[base].many} саны ${whole(upTo)} чегинен көп болсо, өтпөйт`,
    invalid: (ballots) => `жараксыз бюллетень саны ${whole(ballots)} чегинен көп болсо, өтпөйт`,
  },
};

/** The area stands before the sentence: its name may hold brackets and stops of its own. */
const before = ({ area }: OpenPlace): string => (area === undefined ? "" : `${area}. `);

const of = ({ list }: OpenPlace): string =>
  list === undefined ? "" : `, «${list}» тизмесинин мандаттарынан`;

const by = (article: string | undefined): string =>
  article === undefined ? "" : lawArticle.bracketed(article);

const needed = (missing: Missing): string =>
  prose.joined(missing.map(({ total, area }) => `${NEEDS[total]} (${area})`));
