import type { Asked } from "../../en/findings/area-rule.ts";
import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { PLACE } from "../law/places.ts";
import { prose, spelled } from "../prose.ts";
import { terms } from "../terms.ts";

export const areaRule: Language["findings"]["areaRule"] = {
  noAreas: ({ share, level }) =>
    `${asks(share)}: ар бир ${PLACE[level].inOne}${amount(share)}; маалыматта ${terms.levelName[level][1]} жок.`,
  applies: (asked, { kept, letIn, open }) => {
    const effects = [
      ...(kept.length > 0 ? [`ушундан улам өтпөйт: ${prose.joined(kept)}`] : []),
      ...(letIn.length > 0 ? [`ушунун аркасында өтөт: ${prose.joined(letIn)}`] : []),
      ...(open.length > 0 ? [`чечиле элек: ${prose.joined(open)}`] : []),
    ];
    const effect =
      effects.length > 0 ? effects.join("; ") : "босогодон өткөндөр үчүн эч нерсе өзгөрбөйт";
    return `${asks(asked.share)}: ${where(asked)}${amount(asked.share)}; ${effect}.`;
  },
  several: (lists) => `${spelled(lists)} тизме`,
  announced: (passed, failed) =>
    `Жарыяланган жыйынтык боюнча ${[
      ...(passed === undefined ? [] : [`өткөндөр: ${passed}`]),
      ...(failed === undefined ? [] : [`өтпөгөндөр: ${failed}`]),
    ].join("; ")}. Маалыматтагы добуштар муну чечпейт.`,
};

const asks = (share: string | undefined): string =>
  share === undefined ? "Дагы бир эреже бар" : "Дагы бир талап бар";

const amount = (share: string | undefined): string => (share === undefined ? "" : ` ${share}`);

function where({ level, areas, times }: Asked): string {
  return times === undefined
    ? `бардык ${whole(areas)} ${PLACE[level].inOne}`
    : `${terms.areasOf(areas, level)} ичинен кеминде ${whole(times)}`;
}
