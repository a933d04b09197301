import type { Base, Level } from "../../results/results.ts";
import type { Language } from "../language.ts";
import { counted, countedOf, type Plural } from "./prose.ts";

/** The bases of a share: in the nominative, and after "от" or a number. */
export const BASE: Readonly<Record<Base, readonly [is: string, of: string]>> = {
  registered: ["зарегистрированные избиратели", "зарегистрированных избирателей"],
  cast: ["поданные бюллетени", "поданных бюллетеней"],
  valid: ["действительные голоса", "действительных голосов"],
  party: ["голоса за списки", "голосов за списки"],
};

/** One of a base, and of one: the words that are not in the plural. */
const ONE: Readonly<Record<Base, readonly [is: string, of: string]>> = {
  registered: ["зарегистрированный избиратель", "зарегистрированного избирателя"],
  cast: ["поданный бюллетень", "поданного бюллетеня"],
  valid: ["действительный голос", "действительного голоса"],
  party: ["голос за списки", "голоса за списки"],
};

/** After 2, 3 and 4: the noun in the genitive of one, its adjective in that of several. */
const FEW: Readonly<Record<Base, string>> = {
  registered: "зарегистрированных избирателя",
  cast: "поданных бюллетеня",
  valid: "действительных голоса",
  party: "голоса за списки",
};

/** So many of a base: "1 958 930 действительных голосов", "2 действительных голоса". */
export const countedBase = (n: number, base: Base): string =>
  counted(n, [ONE[base][0], FEW[base], BASE[base][1]]);

/** So many of a base in the genitive: "1 958 930 действительных голосов", "21 действительного голоса". */
export const ofBase = (n: number, base: Base): string => countedOf(n, ONE[base][1], BASE[base][1]);

/** One area of a level: what it is, in which, of which; then several in the same cases, and after a number; "в" or "на". */
export interface AreaForms {
  readonly one: string;
  readonly inOne: string;
  readonly ofOne: string;
  readonly many: string;
  readonly inMany: string;
  readonly ofMany: string;
  readonly counted: Plural;
  readonly at: "в" | "на";
}

const forms = (
  [one, inOne, ofOne]: readonly [string, string, string],
  [many, inMany, ofMany]: readonly [string, string, string],
  at: AreaForms["at"] = "в",
): AreaForms => ({ one, inOne, ofOne, many, inMany, ofMany, counted: [one, ofOne, ofMany], at });

export const AREA: AreaForms = forms(
  ["территория", "территории", "территории"],
  ["территории", "территориях", "территорий"],
  "на",
);

export const LEVEL: Readonly<Record<Level, AreaForms>> = {
  nation: forms(["страна", "стране", "страны"], ["страны", "странах", "стран"]),
  abroad: forms(
    ["группа зарубежных участков", "группе зарубежных участков", "группы зарубежных участков"],
    ["группы зарубежных участков", "группах зарубежных участков", "групп зарубежных участков"],
  ),
  canton: forms(["кантон", "кантоне", "кантона"], ["кантоны", "кантонах", "кантонов"]),
  region: forms(["регион", "регионе", "региона"], ["регионы", "регионах", "регионов"]),
  state: forms(["штат", "штате", "штата"], ["штаты", "штатах", "штатов"]),
  province: forms(
    ["провинция", "провинции", "провинции"],
    ["провинции", "провинциях", "провинций"],
  ),
  district: forms(["округ", "округе", "округа"], ["округа", "округах", "округов"]),
  municipality: forms(
    ["муниципалитет", "муниципалитете", "муниципалитета"],
    ["муниципалитеты", "муниципалитетах", "муниципалитетов"],
  ),
  parish: forms(["община", "общине", "общины"], ["общины", "общинах", "общин"]),
  constituency: forms(
    ["одномандатный округ", "одномандатном округе", "одномандатного округа"],
    ["одномандатные округа", "одномандатных округах", "одномандатных округов"],
  ),
  station: forms(
    ["избирательный участок", "избирательном участке", "избирательного участка"],
    ["избирательные участки", "избирательных участках", "избирательных участков"],
    "на",
  ),
};

export const VOTES: Plural = ["голос", "голоса", "голосов"];
export const SEATS: Plural = ["мандат", "мандата", "мандатов"];
export const LISTS: Plural = ["список", "списка", "списков"];
export const PARTIES: Plural = ["партия", "партии", "партий"];

export const terms: Language["terms"] = {
  baseName: {
    registered: BASE.registered[0],
    cast: BASE.cast[0],
    valid: BASE.valid[0],
    party: BASE.party[0],
  },
  baseMeaning: {
    registered: "все избиратели в списках",
    cast: "все бюллетени, и недействительные",
    valid: "поданные без недействительных",
    party: "только голоса за списки",
  },
  levelName: Object.fromEntries(
    Object.entries(LEVEL).map(([level, { one, many }]) => [level, [one, many]]),
  ) as unknown as Language["terms"]["levelName"],
  status: {
    annulled: "результат аннулирован",
    preliminary: "предварительные данные",
    final: "окончательные данные",
    simulated: "смоделированные данные",
    constructed: "вымышленные данные",
    "not-stated": "статус не указан",
  },
  votes: (n) => counted(n, VOTES),
  seats: (n) => counted(n, SEATS),
  lists: (n) => counted(n, LISTS),
  parties: (n) => counted(n, PARTIES),
  areas: (n) => counted(n, AREA.counted),
  areasOf: (n, level) => counted(n, LEVEL[level].counted),
  areaName: [AREA.one, AREA.many],
};
