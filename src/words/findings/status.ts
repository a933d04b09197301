import type { Count, Election, Results } from "../../results/results.ts";
import { isStatusStated } from "../../results/status.ts";
import { say } from "../language.ts";
import { annulledBy, countLabel, visible } from "../names.ts";
import { date } from "../prose.ts";
import { statusWords } from "../terms.ts";
import { capital } from "../text.ts";

/** What stands before everything else: "ANNULLED, PRELIMINARY" and the count; undefined for a final result. */
export function statusLine(election: Election): { status: string; count: string } | undefined {
  const words = statusWords(election);
  if (words.length === 0) return undefined;
  const count = countOf(election);
  return { status: words.join(", ").toUpperCase(), count: count && `${capital(count)}.` };
}

/** The same in sentences, for the head of a page; undefined for a final result. */
export function statusBanner(election: Election): { status: string; text: string } | undefined {
  const standing = statusWords(election);
  if (standing.length === 0) return undefined;
  const { annulled, status } = election;
  const counted = countOf(election);
  const words = say.findings.status;
  const told: Readonly<Record<typeof status, string>> = {
    preliminary: isStatusStated(election) ? words.preliminary(counted) : words.notStated,
    final: counted && words.final(counted),
    simulated: words.simulated(counted),
    constructed: words.constructed(counted),
  };
  return {
    status: standing.map((word) => `${capital(word)}.`).join(" "),
    text: [annulled ? annulment(election) : "", told[status]].filter(Boolean).join(" "),
  };
}

/** "Annulled, preliminary: " before a title, so that no result that is not final looks final; else nothing. */
export function statusPrefix(election: Election): string {
  const words = statusWords(election);
  return words.length === 0 ? "" : `${capital(words.join(", "))}: `;
}

/** "CEC count of 5 October 2020, 2,429 of 2,475 stations"; "" where nothing is known of the count. */
export const countOf = (election: Election): string =>
  [countLabel(election), election.count && stationsText(election.count)].filter(Boolean).join(", ");

/** "2,429 of 2,475 stations"; "" where their number is not known. */
export const stationsText = ({ stations, of }: Count): string =>
  stations === undefined ? "" : say.findings.status.stations(stations, of);

/** Says that areas come from another count than the whole, where they do; their sums then differ. */
export function otherCounts({ areas, election }: Results): string | undefined {
  const own = areas[0]?.source;
  const others = areas.slice(1).filter(({ source }) => source !== undefined && source !== own);
  if (others.length === 0) return undefined;
  const levels = new Set(others.map(({ level }) => level));
  const [level] = levels;
  const titles = [...new Set(others.map(({ source }) => source!))].map(
    (id) => election.sources.find((source) => source.id === id)?.title ?? id,
  );
  return say.findings.status.otherCounts(
    levels.size === 1 ? level : undefined,
    titles.map(visible),
  );
}

function annulment(election: Election): string {
  const on = election.annulled?.date;
  const details = [annulledBy(election), on === undefined ? "" : date(on)];
  return say.findings.status.annulled(details.filter(Boolean).join(", "));
}
