import type { Language } from "../../language.ts";
import { countedOf, prose } from "../prose.ts";
import { BASE, terms } from "../terms.ts";

/** Bases as they stand after "при": there are four at most. */
const AT = ["", "одной", "двух", "трёх", "четырёх"];
const NOUN = ["", " базе", " базах", " базах", " базах"];

export const bases: Language["findings"]["bases"] = {
  matters: (on, name, fate, by, too) => {
    const names = prose.joined(on.map((of) => BASE[of][1]));
    const so = too.length === 0 ? "" : `; так же: ${prose.joined(too)}`;
    return `База здесь важна: если считать от ${names}, ${name} ${
      fate === true
        ? `проходит${by === undefined ? "" : ` с запасом в ${terms.votes(by)}`}`
        : fate === false
          ? `не проходит${by === undefined ? "" : `, не хватает ${countedOf(by, "голоса", "голосов")}`}`
          : "остаётся под вопросом"
    }${so}.`;
  },
  decides: (name, share, fates) =>
    `Решает база: порог ${share}; ${name} ${told([
      ["не проходит", fates.out],
      ["проходит", fates.in],
      ["под вопросом", fates.open],
    ])}.`,
  oneOnly: (share) =>
    `В данных только одна база: сравнить ${share === undefined ? "порог" : `порог ${share}`} не с чем.`,
  same: (known, share, open) => {
    const at = known === 2 ? "обеих базах" : `всех ${AT[known]}${NOUN[known]}`;
    return open
      ? `Сама база не решает: при ${at} порога ${share} точно проходят одни и те же списки, и под вопросом остаются одни и те же.`
      : `База не решает: при ${at} порога ${share} проходят одни и те же списки.`;
  },
};

/** "не проходит при трёх базах, проходит при одной": the noun stands once. */
const told = (fates: readonly (readonly [what: string, count: number])[]): string =>
  fates
    .filter(([, count]) => count > 0)
    .map(([what, count], i) => `${what} при ${AT[count]}${i > 0 ? "" : NOUN[count]}`)
    .join(", ");
