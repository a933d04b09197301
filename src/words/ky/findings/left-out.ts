import type { Verdict } from "../../../results/outcome.ts";
import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { prose } from "../prose.ts";
import { terms } from "../terms.ts";

export const leftOut: Language["findings"]["leftOut"] = {
  nothing: (level) =>
    `Ушул тартипте ${terms.levelName[level][1]} эсептен чыгарылса, андан улам бир да тизме өтпөйт жана түшүп калбайт.`,
  fate: (name, level, flips, edge, more) => {
    const told = flips.map(({ passes, after }, i) =>
      i === 0
        ? `${terms.areasOf(after, level)} эсептен чыккандан кийин${edge === undefined ? "" : ` (${edge})`} ${inOrOut(passes)}`
        : `${whole(after)} чыккандан кийин ${inOrOut(passes)}`,
    );
    return `${name}: ${told.join(", ")}${more > 0 ? ` жана дагы ${whole(more)} жолу өзгөрөт` : ""}.`;
  },
  edge: (by, figure, first) => `${by} ${figure} же ${first === "largest" ? "көп" : "аз"}`,
  where: (total, level, areas) =>
    `Биринчи ${terms.areasOf(total, level)} кайда: ${prose.joined(
      areas.map(({ name, left, of }, i) =>
        i === 0
          ? `${name} — ${whole(left)} (анда баары ${whole(of)})`
          : `${name} — ${whole(left)} (баары ${whole(of)})`,
      ),
    )}.`,
  noProof: (level) =>
    `Тартиптин башындагылар (${terms.levelName[level][1]}) калганынан бул көрсөткүч менен эле айырмаланбайт: жооп өзгөргөн жер анын себебин далилдебейт.`,
};

const inOrOut = (passes: Verdict): string =>
  passes === "undecided" ? "чечилбейт" : passes ? "өтөт" : "өтпөйт";
