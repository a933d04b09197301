import { invalidBallots } from "../../results/invalid.ts";
import type { Line, Outcome } from "../../results/outcome.ts";
import type { Base, Results, Size } from "../../results/results.ts";
import { gapText, shareText } from "../../words/chart/share.ts";
import { seatsText } from "../../words/chart/threshold-bars.ts";
import { say } from "../../words/language.ts";
import { isClose } from "../../words/numbers.ts";
import { isExact, type ListFact, type Share, share } from "../facts.ts";

/** One row: a list, or a part of the base that is no list. */
export interface Bar {
  readonly kind: "passed" | "missed" | "context";
  readonly name: string;
  readonly short: string;
  readonly colour: number;
  readonly votes: number | null;
  readonly share: Share | undefined;
  readonly close: boolean;
  /** the share, and by how much it meets or misses the line */
  readonly label: string;
  readonly seats: string;
}

export function listBar(list: ListFact, size: Size, { line, house }: Outcome): Bar {
  const own = share(list.votes, size);
  const close =
    own !== undefined && line !== undefined && isExact(own) && isClose(own.least, line.share);
  return {
    kind: isFilled(list, line !== undefined || house === null) ? "passed" : "missed",
    name: list.name,
    short: list.short,
    colour: list.colour,
    votes: list.votes,
    share: own,
    close,
    label: [
      own ? shareText(own, line?.share) : say.chart.thresholdBars.votesUnknown,
      remark(list, close, line),
    ]
      .filter(Boolean)
      .join(", "),
    seats: house !== null && list.atMost > 0 ? seatsText(list) : "",
  };
}

/** Who passed or has seats; where no line divides the lists, who has seats. */
const isFilled = ({ passes, seats }: ListFact, divided: boolean): boolean =>
  seats > 0 || (divided && passes === true);

/** What the share alone does not say: a close gap, or a fate that the line does not decide. */
function remark(list: ListFact, close: boolean, line: Line | undefined): string {
  if (list.passes === "undecided") return say.chart.absent.notDecided;
  if (list.votes === null || !line || typeof line.needed !== "number") return "";
  const gap = list.votes - line.needed;
  if (list.passes && gap < 0) return say.chart.thresholdBars.exempt;
  if (!list.passes && gap >= 0) return say.chart.thresholdBars.otherRule;
  return close ? gapText(gap) : "";
}

interface Context extends Pick<ListFact, "name" | "short" | "votes"> {
  /** the source does not print it: it is made from other totals */
  readonly made?: boolean;
}

/** What counts in the base and is no list: against all, the unnamed rest, invalid ballots. */
export function contextRows(
  results: Results,
  aside: readonly ListFact[],
  { of }: { of: Base },
): Context[] {
  const rows: Context[] = aside.filter(({ kind }) => kind === "other" || of !== "party");
  if (of === "party" || of === "valid" || results.votesPerBallot !== undefined) return rows;
  const invalid = invalidBallots(results);
  if (typeof invalid?.size !== "number") return rows;
  const { invalid: printed, invalidMade } = say.chart.thresholdBars;
  const votes = invalid.size;
  return [
    ...rows,
    invalid.derived ? { ...named(invalidMade), votes, made: true } : { ...named(printed), votes },
  ];
}

const named = (name: string) => ({ name, short: name });

export function contextBar({ name, short, votes }: Context, size: Size): Bar {
  const own = share(votes, size);
  const label = own ? shareText(own) : say.chart.thresholdBars.votesUnknown;
  const plain = { colour: 0, close: false, seats: "" };
  return { kind: "context", name, short, votes, share: own, label, ...plain };
}

/** A picture holds so many lists; of more, the weakest without a seat and far from the line become one row. */
const ROWS = 30;

export function shortened(
  bars: readonly Bar[],
  rows = ROWS,
): { bars: readonly Bar[]; rest: readonly Bar[] } {
  if (bars.length <= rows) return { bars, rest: [] };
  const far = bars.filter(({ kind, close }) => kind === "missed" && !close);
  const rest = new Set(far.slice(Math.max(0, rows - (bars.length - far.length))));
  return { bars: bars.filter((bar) => !rest.has(bar)), rest: [...rest] };
}

/** The lists that became one row: their sum has no bar, for beside a line that each missed it would be read as a list. */
export function restBar(rest: readonly Bar[], size: Size): Bar[] {
  if (rest.length === 0) return [];
  const words = say.chart.thresholdBars;
  const votes = rest.map((bar) => bar.votes);
  const known = votes.filter((n) => n !== null);
  const sum = known.length === votes.length ? known.reduce((a, b) => a + b, 0) : null;
  const bar = contextBar({ ...named(words.moreLists(rest.length)), votes: sum }, size);
  return [{ ...bar, label: bar.share ? words.together(bar.label) : bar.label, share: undefined }];
}
