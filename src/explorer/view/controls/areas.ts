import type { Elected } from "../../../analysis/scenario/beside.ts";
import type { Results } from "../../../results/results.ts";
import { say } from "../../../words/language.ts";
import { visible } from "../../../words/names.ts";
import { whole } from "../../../words/numbers.ts";
import { type Breaks, columnsOf, leftOutBreaks, stopsOf } from "../../breaks.ts";
import { type LeftOut, type State, toHash } from "../../state.ts";
import { el, labelled, on, setAttributes } from "../dom.ts";
import { type Change, type Control, without } from "./control.ts";

/** So many milliseconds at a time, so that the page stays awake. */
const AT_A_TIME = 12;

/**
 * Areas left out in the order of a column; undefined where the data have none that could be.
 * @param supposed law and votes of a state
 */
export function areasControl(
  results: Results,
  supposed: (state: State) => Pick<Elected, "law" | "results">,
  change: Change,
): Control | undefined {
  const columns = columnsOf(results);
  const [smallest] = columns;
  if (!smallest) return undefined;
  const column = el(
    "select",
    {},
    el("option", { value: "" }, say.explorer.page.all),
    ...columns.map(({ level, by }) =>
      el(
        "optgroup",
        { label: say.terms.levelName[level][1] },
        ...by.map((name) => el("option", { value: JSON.stringify([level, name]) }, visible(name))),
      ),
    ),
  );
  const first = el(
    "select",
    {},
    el("option", { value: "largest" }, say.explorer.page.largest),
    el("option", { value: "smallest" }, say.explorer.page.smallest),
  );
  const slider = el("input", { type: "range", min: 0, step: 1 });
  const count = el("output");
  const [before, after] = [say.explorer.page.previousBreak, say.explorer.page.nextBreak].map(
    (text) => el("button", { type: "button" }, text),
  ) as [HTMLButtonElement, HTMLButtonElement];
  const told = el("p", { class: "hint", role: "status" });
  const slide = labelled(slider, say.explorer.page.howMany(smallest.level));
  slide.append(count);
  const rest = el(
    "div",
    {},
    labelled(first, say.explorer.page.first),
    slide,
    el("div", { class: "buttons" }, before, after),
    told,
    el("p", { class: "hint" }, say.explorer.page.leftOutNote),
  );
  const element = el(
    "fieldset",
    {},
    el("legend", {}, say.explorer.page.areas(smallest.level)),
    labelled(column, say.explorer.page.leaveOut),
    rest,
  );

  let order: Omit<LeftOut, "areas"> | undefined;
  let stops: readonly number[] = [0];
  const search = searching(({ found, state }) => {
    told.textContent = say.explorer.page.changesAt(found, state);
    setAttributes(before, { disabled: found.length === 0 });
    setAttributes(after, { disabled: found.length === 0 });
  });
  const leave = (areas: number) =>
    change((state) =>
      order && areas > 0 ? { ...state, without: { ...order, areas } } : without(state, "without"),
    );
  const choose = () => {
    if (column.value === "") {
      order = undefined;
      return change((state) => without(state, "without"));
    }
    const [level, by] = JSON.parse(column.value) as [string, string];
    order = { by, level, first: first.value === "smallest" ? "smallest" : "largest" };
    leave(stopsOf(order, results)[1] ?? 0);
  };
  on(column, "change", choose);
  on(first, "change", choose);
  on(slider, "input", () => leave(stops[Number(slider.value)] ?? 0));
  const now = () => stops[Number(slider.value)] ?? 0;
  on(before, "click", () => leave(search.found().findLast((at) => at < now()) ?? 0));
  on(after, "click", () => leave(search.found().find((at) => at > now()) ?? now()));
  return {
    element,
    sync(state) {
      const { without: left } = state;
      if (left) order = { by: left.by, level: left.level, first: left.first };
      rest.hidden = order === undefined;
      column.value = order ? JSON.stringify([order.level, order.by]) : "";
      if (!order || column.selectedIndex < 1) {
        // an address may ask for a column that the data do not have
        column.value = "";
        rest.hidden = true;
        return;
      }
      first.value = order.first;
      stops = stopsOf(order, results);
      const at = Math.max(
        0,
        stops.findIndex((stop) => stop >= (left?.areas ?? 0)),
      );
      setAttributes(slider, { max: stops.length - 1, "aria-valuetext": whole(stops[at]!) });
      slider.value = String(at);
      count.textContent = whole(stops[at]!);
      const all = without(state, "without");
      const asked = order;
      search.start(JSON.stringify([asked, toHash(all)]), () => {
        const { law, results: votes } = supposed(all);
        return leftOutBreaks(law, votes, asked);
      });
    },
  };
}

/** Looks for the numbers at which the answer changes, some milliseconds at a time; for another question it begins anew. */
function searching(tell: (breaks: Breaks) => void) {
  let asked = "";
  let now: Breaks = { found: [], state: "looking" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    found: () => now.found,
    start(question: string, begin: () => () => Breaks) {
      if (question === asked) return;
      asked = question;
      clearTimeout(timer);
      now = { found: [], state: "looking" };
      tell(now);
      const next = begin();
      const look = () => {
        const until = performance.now() + AT_A_TIME;
        do now = next();
        while (now.state === "looking" && performance.now() < until);
        tell(now);
        if (now.state === "looking") timer = setTimeout(look);
      };
      timer = setTimeout(look);
    },
  };
}
