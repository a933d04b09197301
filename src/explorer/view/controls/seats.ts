import type { Method } from "../../../apportion/methods.ts";
import type { Law } from "../../../law/law.ts";
import { say } from "../../../words/language.ts";
import { NAMED_METHODS } from "../../data/freeze.ts";
import { knobsOf } from "../../law.ts";
import { MOST_SEATS } from "../../state.ts";
import { el, labelled, on, setAttributes } from "../dom.ts";
import { type Change, type Control, without } from "./control.ts";

/** The size of the house, the method, and the most seats of a list: each as far as the law has it. */
export function seatsControl(law: Law, change: Change): Control {
  const { seats, step, most } = knobsOf(law);
  const element = el("fieldset", {}, el("legend", {}, say.explorer.page.seats));
  const parts = [
    seats === undefined ? undefined : houseControl(seats, change),
    step ? methodControl(step.method, change) : undefined,
    most === undefined ? undefined : mostControl(most, change),
  ].filter((part) => part !== undefined);
  element.append(...parts.map((part) => part.element));
  if (!step) element.append(el("p", { class: "hint" }, say.explorer.page.noMethod));
  return {
    element,
    sync(state, explored) {
      for (const part of parts) part.sync(state, explored);
    },
  };
}

function houseControl(seats: number, change: Change): Control {
  const slider = el("input", { type: "range", min: 1, max: 2 * seats, step: 1 });
  const number = wholeField(say.explorer.page.house, (n) =>
    change((state) =>
      n === undefined || n === seats ? without(state, "seats") : { ...state, seats: n },
    ),
  );
  setAttributes(slider, { "aria-label": say.explorer.page.house });
  on(slider, "input", () => {
    const n = Number(slider.value);
    change((state) => (n === seats ? without(state, "seats") : { ...state, seats: n }));
  });
  return {
    element: el("div", {}, number.element, slider),
    sync(state) {
      const now = state.seats ?? seats;
      slider.value = String(now);
      number.show(now);
    },
  };
}

function methodControl(own: Method, change: Change): Control {
  const select = el(
    "select",
    {},
    el("option", { value: "" }, say.explorer.page.methodOfLaw(say.law.method.title(own))),
    ...NAMED_METHODS.filter(({ id }) => id !== own.id).map((method) =>
      el("option", { value: method.id }, say.law.method.title(method)),
    ),
  );
  on(select, "change", () =>
    change((state) =>
      select.value === "" ? without(state, "method") : { ...state, method: select.value },
    ),
  );
  return {
    element: labelled(select, say.explorer.page.method),
    sync(state) {
      select.value = state.method ?? "";
      if (select.selectedIndex < 0) select.value = "";
    },
  };
}

function mostControl(most: number, change: Change): Control {
  const field = wholeField(say.explorer.page.most, (n) =>
    change((state) =>
      n === most ? without(state, "most") : { ...state, most: n === undefined ? null : n },
    ),
  );
  return {
    element: field.element,
    sync(state) {
      field.show(state.most === undefined ? most : state.most);
    },
  };
}

/** A field for a number of seats. */
function wholeField(label: string, then: (n: number | undefined) => void) {
  const input = el("input", { type: "number", min: 1, max: MOST_SEATS, step: 1 });
  const element = labelled(input, label);
  const wrong = el("p", { class: "wrong", role: "alert" });
  element.append(wrong);
  on(input, "change", () => {
    const bad = input.validity.badInput || (input.value !== "" && !input.checkValidity());
    setAttributes(input, { "aria-invalid": bad || undefined });
    wrong.textContent = bad ? say.explorer.page.notSeats(MOST_SEATS) : "";
    if (!bad) then(input.value === "" ? undefined : Number(input.value));
  });
  return {
    element,
    show(n: number | null) {
      input.value = n === null ? "" : String(n);
      wrong.textContent = "";
      setAttributes(input, { "aria-invalid": undefined });
    },
  };
}
