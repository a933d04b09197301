import type { Count, Election, Results } from "../../results/results.ts";
import { isStatusStated } from "../../results/status.ts";
import { say } from "../language.ts";
import { visible } from "../names.ts";
import { whole } from "../numbers.ts";
import { date, joined } from "../prose.ts";
import { statusWords } from "../terms.ts";
import { capital } from "../text.ts";

/** What stands before everything else: "ANNULLED, PRELIMINARY" and the count; undefined for a final result. */
export function statusLine(election: Election): { status: string; count: string } | undefined {
  const words = statusWords(election);
  if (words.length === 0) return undefined;
  const count = election.count ? countText(election.count) : "";
  return { status: words.join(", ").toUpperCase(), count: count && `${count}.` };
}

/** The same in sentences, for the head of a page; undefined for a final result. */
export function statusBanner(election: Election): { status: string; text: string } | undefined {
  const words = statusWords(election);
  if (words.length === 0) return undefined;
  const { annulled, count, status } = election;
  const counted = count ? countText(count) : "";
  const told: Readonly<Record<typeof status, string>> = {
    preliminary: isStatusStated(election)
      ? `The figures are preliminary${counted && `: ${counted}`}.`
      : "The file does not say whether its figures are final.",
    final: counted && `The figures: ${counted}.`,
    simulated: `The figures are simulated, not counted${counted && `: ${counted}`}.`,
    constructed: `The figures are made up for an example${counted && `: ${counted}`}.`,
  };
  return {
    status: words.map((word) => `${capital(word)}.`).join(" "),
    text: [annulled ? annulment(annulled) : "", told[status]].filter(Boolean).join(" "),
  };
}

/** "Annulled, preliminary: " before a title, so that no result that is not final looks final; else nothing. */
export function statusPrefix(election: Election): string {
  const words = statusWords(election);
  return words.length === 0 ? "" : `${capital(words.join(", "))}: `;
}

/** "CEC count of 5 October 2020, 2,429 of 2,475 stations". */
export function countText({ label, stations, of }: Count): string {
  const counted =
    stations === undefined
      ? ""
      : of === undefined
        ? `${whole(stations)} stations`
        : `${whole(stations)} of ${whole(of)} stations`;
  return [label === undefined ? "" : visible(label), counted].filter(Boolean).join(", ");
}

/** Says that areas come from another count than the whole, where they do; their sums then differ. */
export function otherCounts({ areas, election }: Results): string | undefined {
  const own = areas[0]?.source;
  const others = areas.slice(1).filter(({ source }) => source !== undefined && source !== own);
  if (others.length === 0) return undefined;
  const levels = new Set(others.map(({ level }) => level));
  const [level] = levels;
  const who = levels.size === 1 && level ? capital(say.terms.levelName[level][1]) : "Areas";
  const titles = [...new Set(others.map(({ source }) => source!))].map(
    (id) => election.sources.find((source) => source.id === id)?.title ?? id,
  );
  return `${who} come from another count than the whole (${joined(titles.map(visible))}): their votes do not add up to it.`;
}

function annulment({ by, date: on }: NonNullable<Election["annulled"]>): string {
  const details = [by === undefined ? "" : visible(by), on === undefined ? "" : date(on)];
  const told = details.filter(Boolean).join(", ");
  return `This result was annulled${told && ` (${told})`}.`;
}
