import type { Language } from "../../language.ts";
import { prose, spelled } from "../prose.ts";
import { terms } from "../terms.ts";

export const bases: Language["findings"]["bases"] = {
  matters: (on, name, fate, by, too) => {
    const names = prose.joined(on.map((of) => terms.baseName[of]));
    const so = too.length === 0 ? "" : `; ошондой эле: ${prose.joined(too)}`;
    const votes = (text: string) => (by === undefined ? "" : `, ${terms.votes(by)} ${text}`);
    return `Бул жерде негиз маанилүү: ${names} боюнча ${name} ${
      fate === true
        ? `өтөт${votes("ашык")}`
        : fate === false
          ? `өтпөйт${votes("жетпейт")}`
          : "чечиле элек"
    }${so}.`;
  },
  decides: (name, share, fates) =>
    `Негиз чечет: босого ${share}; ${name} ${[
      ...told(fates.out, "өтпөйт"),
      ...told(fates.in, "өтөт"),
      ...told(fates.open, "чечиле элек"),
    ].join(", ")}.`,
  oneOnly: (share) =>
    `Маалыматта бир гана негиз бар: ${share === undefined ? "босогону" : `${share} босогосун`} салыштырууга болбойт.`,
  same: (known, share, open) => {
    const all = known === 2 ? "эки негизде тең" : `${spelled(known)} негиздин баарында`;
    const lists = `${all} ${share} босогосунан бирдей тизмелер`;
    return open
      ? `Негиз жалгыз чечпейт: ${lists} анык өтөт, чечиле электери да бирдей.`
      : `Негиз чечпейт: ${lists} өтөт.`;
  },
};

const told = (count: number, what: string): string[] =>
  count === 0 ? [] : [`${spelled(count)} негиз боюнча ${what}`];
