import type { Asked } from "../../en/findings/area-rule.ts";
import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { inEachArea } from "../law/places.ts";
import { countedOf, plural, prose, spelled } from "../prose.ts";
import { LEVEL, LISTS } from "../terms.ts";

export const areaRule: Language["findings"]["areaRule"] = {
  noAreas: ({ share, level }) =>
    `${asks(share)} ${inEachArea(level)}, но в данных нет ${LEVEL[level].ofMany}.`,
  applies: (asked, { kept, letIn, open }) => {
    const effects = [
      ...(kept.length > 0 ? [`не проходит из-за этого: ${prose.joined(kept)}`] : []),
      ...(letIn.length > 0 ? [`проходит благодаря этому: ${prose.joined(letIn)}`] : []),
      ...(open.length > 0 ? [`не решено: ${prose.joined(open)}`] : []),
    ];
    const effect =
      effects.length > 0 ? effects.join("; ") : "для тех, кто выше порога, это ничего не меняет";
    return `${asks(asked.share)} ${where(asked)}; ${effect}.`;
  },
  several: (lists) => `${spelled(lists)} ${plural(lists, LISTS)}`,
  announced: (passed, failed) =>
    `По объявленным итогам ${[
      ...(passed === undefined ? [] : [`прошли: ${passed}`]),
      ...(failed === undefined ? [] : [`не прошли: ${failed}`]),
    ].join("; ")}. Голоса в данных этого не решают.`,
};

const asks = (share: string | undefined): string =>
  share === undefined ? "Действует ещё одно правило" : `Нужно ещё ${share}`;

function where({ level, areas, times }: Asked): string {
  const { at, inOne, inMany, ofOne, ofMany } = LEVEL[level];
  if (times !== undefined)
    return `не менее чем ${at} ${whole(times)} из ${countedOf(areas, ofOne, ofMany)}`;
  return areas === 1
    ? `${at} ${inOne}`
    : `${at === "в" ? "во" : at} всех ${inMany} (${whole(areas)})`;
}
