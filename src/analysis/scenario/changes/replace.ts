import { directlyInside } from "../../../results/areas.ts";
import {
  type Area,
  type Known,
  NOT_KNOWN,
  type Results,
  TOTALS,
  type Total,
} from "../../../results/results.ts";
import { votesOfArea } from "../../../results/votes.ts";
import { notWhole } from "../../../results/whole.ts";
import { type ApplyOne, areaAt, listAt, type Report } from "./apply-one.ts";
import { aroundOf } from "./areas.ts";
import { withoutCandidates } from "./flow.ts";
import { shifted } from "./totals.ts";

/** An area has another count in place of its own; the areas around it change by the difference. */
export const replaced: ApplyOne<"replace"> = (results, change, report) => {
  const area = areaAt(results, change.area, "replace", report);
  if (area === undefined) return results;
  const { source } = results.areas[area]!;
  const parts = directlyInside(results, area).filter((i) => results.areas[i]!.source === source);
  if (parts.some((part) => votesOfArea(results, part).some((votes) => votes !== NOT_KNOWN)))
    return report("replace-parts", "replace", change.area) ?? results;
  const before = votesOfArea(results, area);
  const row = before.slice();
  for (const [id, votes] of change.votes) {
    const list = listAt(results, id, `votes/${id}`, report);
    const wrong = votes === null ? undefined : notWhole(votes);
    if (wrong) report(wrong, `votes/${id}`, String(votes));
    else if (list !== undefined) row[list] = votes ?? NOT_KNOWN;
  }
  const around = aroundOf(results, area);
  const { list: contest } = results.contests;
  const list = {
    votes: withDifference(results, around, before, row, report),
    own: contest.own.slice(),
  };
  list.votes.set(row, area * row.length);
  list.own[area] = 1;
  let now: Results = {
    ...results,
    contests: { ...results.contests, list },
    areas: results.areas.map((one, i) => (i === area ? counted(one, change.totals, results) : one)),
  };
  for (const total of TOTALS) {
    const known = change.totals[total];
    if (known === undefined) continue;
    now = differing(now, around, total, results.areas[area]!.totals[total], known, report);
  }
  return now;
};

/** The area with the totals of the new count; its figures were those of the old one. */
function counted(area: Area, totals: Area["totals"], { lists }: Results): Area {
  const {
    figures: _,
    count,
    ...rest
  } = withoutCandidates(
    area,
    lists.map(({ id }) => id),
  );
  return { ...rest, totals: { ...area.totals, ...totals } };
}

function withDifference(
  { areas, lists, contests }: Results,
  around: readonly number[],
  before: Float64Array,
  after: Float64Array,
  report: Report,
): Float64Array {
  const votes = contests.list.votes.slice();
  for (const at of around) {
    if (!contests.list.own[at]) continue;
    lists.forEach(({ id }, list) => {
      const cell = at * lists.length + list;
      const [old, now] = [before[list]!, after[list]!];
      if (old === now || votes[cell] === NOT_KNOWN) return;
      const there = Math.max(0, votes[cell]!);
      const moved = there + Math.max(0, now) - Math.max(0, old);
      if (old === NOT_KNOWN || now === NOT_KNOWN) votes[cell] = NOT_KNOWN;
      else if (moved >= 0) votes[cell] = moved;
      else
        report(
          "too-many-votes",
          `votes/${id}`,
          String(old),
          { there },
          { area: areas[at]!.id, list: id },
        );
    });
  }
  return votes;
}

/** The areas around with a total moved from the old count to the new one. */
function differing(
  results: Results,
  around: readonly number[],
  total: Total,
  old: Known | undefined,
  now: Known,
  report: Report,
): Results {
  const by = (known: Known | undefined, sign: 1 | -1, from: Results) => {
    const portion =
      known === undefined
        ? { from: 0, to: Number.POSITIVE_INFINITY }
        : typeof known === "number"
          ? { from: known, to: known }
          : known;
    return shifted(
      from,
      new Map(around.map((at) => [at, portion])),
      { [total]: sign },
      "totals",
      report,
    );
  };
  return by(old, -1, by(now, 1, results));
}
