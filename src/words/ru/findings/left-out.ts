import type { Verdict } from "../../../results/outcome.ts";
import type { Level } from "../../../results/results.ts";
import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { countedOf, plural, prose } from "../prose.ts";
import { LEVEL } from "../terms.ts";

export const leftOut: Language["findings"]["leftOut"] = {
  nothing: (level) =>
    `Если исключать ${LEVEL[level].many} в этом порядке, ни один список не проходит и не выбывает из-за этого.`,
  fate: (name, level, flips, edge, more) => {
    const told = flips.map(({ passes, after }, i) =>
      i === 0
        ? `${inOrOut(passes)} после исключения ${countedOf(after, LEVEL[level].ofOne, LEVEL[level].ofMany)}${
            edge === undefined ? "" : ` (${edge})`
          }`
        : `${inOrOut(passes)} после ${whole(after)}`,
    );
    const times = `${whole(more)} ${plural(more, ["раз", "раза", "раз"])}`;
    return `${name}: ${told.join(", ")}${more > 0 ? ` и меняется ещё ${times}` : ""}.`;
  },
  edge: (by, figure, first) => `${by} ${figure} или ${first === "largest" ? "больше" : "меньше"}`,
  where: (total, level, areas) =>
    `Где находятся первые ${whole(total)} (${LEVEL[level].many}): ${prose.joined(
      areas.map(({ name, left, of }, i) =>
        i === 0
          ? `${name} — ${whole(left)} (всего там ${whole(of)})`
          : `${name} — ${whole(left)} (из ${whole(of)})`,
      ),
    )}.`,
  noProof: (level: Level) =>
    `${capital(LEVEL[level].many)} в начале этого порядка отличаются от остальных не только показателем: место, где меняется ответ, не доказывает причины.`,
};

const inOrOut = (passes: Verdict): string =>
  passes === "undecided" ? "не решено" : passes ? "проходит" : "не проходит";
