import type { Language } from "../../language.ts";
import { countedOf, prose } from "../prose.ts";
import { BASE, terms } from "../terms.ts";

/** Bases as they stand after "при": there are four at most. */
const AT = ["", "одной базе", "двух базах", "трёх базах", "четырёх базах"];

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
    `Решает база: порог ${share}, ${name} ${[
      ...told("не проходит", fates.out),
      ...told("проходит", fates.in),
      ...told("не решено", fates.open),
    ].join(", ")}.`,
  oneOnly: (share) =>
    `В данных только одна база: сравнить ${share === undefined ? "порог" : `порог ${share}`} не с чем.`,
  same: (known, share, open) => {
    const at = known === 2 ? "обеих базах" : `всех ${AT[known]}`;
    return open
      ? `База одна не решает: при ${at} порога ${share} точно проходят одни и те же списки, и не решено о тех же.`
      : `База не решает: при ${at} порога ${share} проходят одни и те же списки.`;
  },
};

const told = (what: string, count: number): string[] =>
  count === 0 ? [] : [`${what} при ${AT[count]}`];
