import type { Outcome } from "../../results/outcome.ts";
import type { Results } from "../../results/results.ts";
import { evidenceOf, type Told } from "../../words/explorer/evidence.ts";
import { say } from "../../words/language.ts";
import { fullName } from "../../words/names.ts";
import { el, newId, on } from "./dom.ts";

/** A window over the page with all that a list's fate rests on. It shuts with its button or with Escape. */
export function evidenceWindow(): {
  element: HTMLDialogElement;
  show(id: string, outcome: Outcome, results: Results): void;
} {
  const title = el("h2", { id: newId() });
  const body = el("div");
  const shut = el("button", { type: "button" }, say.explorer.page.shut);
  const head = el("div", { class: "head" }, title, shut);
  const element = el("dialog", { "aria-labelledby": title.id }, head, body);
  on(shut, "click", () => element.close());
  return {
    element,
    show(id, outcome, results) {
      const list = outcome.lists.find((one) => one.id === id);
      if (!list) return;
      title.textContent = say.explorer.page.evidence(fullName(list));
      body.replaceChildren(tree(evidenceOf(list, outcome, results)));
      element.showModal();
    },
  };
}

const tree = (told: readonly Told[]): HTMLElement =>
  el(
    "ul",
    {},
    ...told.map(({ text, parts }) => el("li", {}, text, parts.length > 0 && tree(parts))),
  );
