import type { Level } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { counted } from "../prose.ts";
import { terms } from "../terms.ts";

/** What is built in: laws and elections, and what one of them holds. */
export const listings = {
  law: "Law",
  lawTitle: "Title (n: elections matched)",
  lawsMatched: (laws: number, elections: number) =>
    `${counted(laws, "law")}, matched with ${counted(elections, "election")}.`,
  inForce: (from: string | undefined, until: string | undefined) =>
    `In force ${[from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(" ")}.`,
  notes: "Notes",
  sources: "Sources",
  matchedWith: (elections: number) => `Matched with ${counted(elections, "election")}`,

  election: "Election",
  title: "Title",
  /** why one would type the command beside it */
  itsSources: "its sources",
  /** `law`: its id, where the data name one */
  contents: (
    lists: number,
    areas: readonly (readonly [level: Level, areas: number])[],
    law: string | undefined,
  ) => {
    const levels = areas.map(
      ([level, n]) => `${whole(n)} ${terms.levelName[level][n === 1 ? 0 : 1]}`,
    );
    const named = law === undefined ? [] : [`law ${law}`];
    return `${capital([terms.lists(lists), levels.join(", "), ...named].join("; "))}.`;
  },
};
