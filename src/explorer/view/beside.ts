import type { Beside } from "../../analysis/scenario/beside.ts";
import type { ListOutcome, Outcome } from "../../results/outcome.ts";
import { byVotes, isAside } from "../../words/colours.ts";
import { say } from "../../words/language.ts";
import { fullName, shortName } from "../../words/names.ts";
import { whole } from "../../words/numbers.ts";
import { seatsInOrder } from "../../words/seats.ts";
import { statusWords } from "../../words/terms.ts";
import type { Colours } from "./colours.ts";
import { el } from "./dom.ts";

type Fill = Pick<Colours, "fillOf" | "onOf">;

/** The actual seats and the supposed ones, one bar under the other: they stay in sight while a reader supposes. */
export function besideView({ actual, outcome }: Beside, own: Fill, supposed: Fill): HTMLElement[] {
  const status = statusWords(actual.results.election);
  return [
    row(say.explorer.page.actual, status, actual.outcome, own),
    row(say.explorer.page.supposed, [], outcome, supposed),
  ];
}

function row(
  label: string,
  status: readonly string[],
  outcome: Outcome,
  { fillOf, onOf }: Fill,
): HTMLElement {
  const seated = byVotes(outcome.lists.filter(({ kind, seats }) => !isAside(kind) && seats > 0));
  const { house } = outcome;
  const certain = seated.reduce((sum, { seats }) => sum + seats, 0);
  const open = Math.max(0, (house ?? certain) - certain);
  const names = seated.map((list) => `${fullName(list)} ${whole(list.seats)}`).join(", ");
  const part = (list: ListOutcome) =>
    el(
      "span",
      {
        class: "part",
        style: `flex-grow:${list.seats};background:${fillOf(list.id) ?? "var(--muted)"};color:${onOf(list.id) ?? "var(--paper)"}`,
      },
      el(
        "span",
        {},
        el("b", {}, whole(list.seats)),
        el("span", { class: "part-name" }, ` ${shortName(list)}`),
      ),
    );
  return el(
    "div",
    { class: "seats-row" },
    el(
      "p",
      { class: "seats-label" },
      el("b", {}, label),
      say.explorer.page.withStatus(status, seatsInOrder(outcome)),
    ),
    el(
      "div",
      {
        class: "bar",
        role: "img",
        "aria-label": say.explorer.page.bar(label, names || say.explorer.page.noSeats),
      },
      ...seated.map(part),
      open > 0 && el("span", { class: "part empty", style: `flex-grow:${open}` }),
    ),
  );
}
