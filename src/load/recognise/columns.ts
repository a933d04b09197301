import type { Total } from "../../results/results.ts";
import { TOTALS } from "../../results/results.ts";
import { SHEET, type Table } from "../apply/table.ts";
import type { Profile } from "./profile.ts";
import { VOTE_WORDS } from "./vocabulary.ts";
import { normal, type Proposal, proposal } from "./words.ts";

/** What the words of a header and the cells below propose for a column. */
export interface Column {
  readonly column: number;
  readonly label: string;
  readonly profile: Profile;
  readonly role: Proposal["role"] | Total | undefined;
  readonly area?: NonNullable<Proposal["area"]>;
  /** the header without words for votes and periods: the name of a list, if it is one */
  readonly name: string;
  /** the vote that it counts, as the header calls it */
  readonly vote?: string;
}

const CURRENT = /^(?:vorläufig|endgültig|aktuell|current|final|preliminary)$/i;

/** Reads the headers of a table, part by part where they are of several rows. */
export function columnsOf(table: Table, profiles: readonly Profile[]): Column[] {
  const paired = suffixes(table.labels);
  return table.labels.map((label, column): Column => {
    const profile = profiles[column]!;
    if (label === SHEET)
      return {
        ...{ column, label, profile, name: label, role: "area" },
        area: { level: "region", holds: "name" },
      };
    const tail = paired.has(column) ? /_([12])$/.exec(label) : null;
    const parts = tail ? [label.slice(0, -2)] : table.parts[column]!;
    const tag = parts.find(isVote);
    const vote = tail ? tail[1]! : tag;
    const left = parts.filter((part) => part !== tag && !CURRENT.test(part.trim()));
    const proposals = left.map(proposal);
    const whole = left.length > 1 ? proposal(left.join(" ")) : undefined;
    const says = (role: Proposal["role"]) =>
      [...proposals, whole].find((found) => found?.role === role);
    const aside = (["share", "previous", "partOf", "aside", "seats"] as const).find(says);
    const first =
      proposals.find((found) => TOTALS.includes(found?.role as Total)) ??
      (proposals.length > 1 && proposals[0] === undefined && says("votes")
        ? { role: "votes" as const }
        : (proposals.find((found) => found !== undefined) ?? whole));
    const found = aside ? { role: aside } : first;
    const names = left.filter((_, i) => left.length === 1 || proposals[i]?.role !== "votes");
    const name = [...new Set(names)].join(" / "); // a header that stands twice says it once
    const bare = tag !== undefined && left.length === 0;
    return {
      ...{ column, label, profile, name },
      role: bare && profile.kind !== "text" ? "votes" : found?.role,
      ...(found && "area" in found && found.area && { area: found.area }),
      ...(vote !== undefined && { vote }),
    };
  });
}

const isVote = (part: string): boolean => VOTE_WORDS.some(([, words]) => words.test(normal(part)));

/** Columns whose headers come in pairs that end in _1 and _2. */
function suffixes(labels: readonly string[]): ReadonlySet<number> {
  const known = new Set(labels);
  const paired = labels.flatMap((label, i) => {
    const tail = /_([12])$/.exec(label);
    const other = tail && `${label.slice(0, -1)}${tail[1] === "1" ? 2 : 1}`;
    return other && known.has(other) ? [i] : [];
  });
  if (paired.length < 4) return new Set();
  return new Set(labels.flatMap((label, i) => (/_[12]$/.test(label) ? [i] : [])));
}
