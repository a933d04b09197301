import type { Elected } from "../../../analysis/scenario/beside.ts";
import { say } from "../../../words/language.ts";
import { lawTitle } from "../../../words/law/translated.ts";
import { type Explored, explore, type Source } from "../../model.ts";
import { NOTHING, type State } from "../../state.ts";
import { el, labelled, on } from "../dom.ts";
import { areasControl } from "./areas.ts";
import { type Change, type Control, without } from "./control.ts";
import { listsControl } from "./lists.ts";
import { seatsControl } from "./seats.ts";
import { thresholdControl } from "./threshold.ts";

/** All that a reader can change. Fields that hang on the law are made anew with it; all others stay. */
export function controlsView(source: Source, actual: Elected, change: Change): Control {
  const law = lawControl(source, change);
  const lists = listsControl(actual, change);
  const supposed = (state: State) => explore(source, actual, state).beside;
  const areas = areasControl(source.results, supposed, change);
  const ofLaw = el("div");
  const reset = el("button", { type: "button" }, say.explorer.page.reset);
  on(reset, "click", () => change(() => NOTHING));
  const element = el(
    "form",
    { class: "controls", "aria-label": say.explorer.page.suppose },
    el("h2", {}, say.explorer.page.suppose),
    law?.element,
    ofLaw,
    lists.element,
    areas?.element,
    el("div", { class: "buttons" }, reset),
  );
  element.addEventListener("submit", (event) => event.preventDefault());
  let shown: string | undefined;
  let inLaw: readonly Control[] = [];
  return {
    element,
    sync(state: State, explored: Explored) {
      const named = source.laws.find(({ id }) => id === state.law) ?? actual.law;
      if (shown !== named.id) {
        shown = named.id;
        inLaw = [thresholdControl(named, source.results, change), seatsControl(named, change)];
        ofLaw.replaceChildren(...inLaw.map((control) => control.element));
      }
      for (const control of [law, ...inLaw, lists, areas]) control?.sync(state, explored);
    },
  };
}

/** What is set of one law is nothing to another: it goes with the law. */
const OF_LAW = ["law", "share", "of", "region", "seats", "method", "most"] as const;

function lawControl({ laws, law }: Source, change: Change): Control | undefined {
  if (laws.length < 2) return undefined;
  const select = el(
    "select",
    {},
    ...laws.map((one) => el("option", { value: one.id }, lawTitle(one))),
  );
  on(select, "change", () =>
    change((state) => {
      const rest = without(state, ...OF_LAW);
      return select.value === law ? rest : { ...rest, law: select.value };
    }),
  );
  return {
    element: labelled(select, say.explorer.page.law),
    sync(state) {
      select.value = laws.some(({ id }) => id === state.law) ? state.law! : law;
    },
  };
}
