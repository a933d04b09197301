import type { Elected } from "../../../analysis/scenario/beside.ts";
import { byVotes, isAside } from "../../../words/colours.ts";
import { say } from "../../../words/language.ts";
import { fullName, shortName } from "../../../words/names.ts";
import { type Standing, standingOf, withStanding } from "../../state.ts";
import { el, labelled, on } from "../dom.ts";
import type { Change, Control } from "./control.ts";

const WITH = "with:";

/** How each list stands: alone, with another, or not at all. */
export function listsControl({ outcome }: Elected, change: Change): Control {
  const lists = byVotes(outcome.lists.filter(({ kind }) => !isAside(kind)));
  const fields = lists.map((list) => {
    const select = el(
      "select",
      {},
      el("option", { value: "alone" }, say.explorer.page.alone),
      el("option", { value: "left-out" }, say.explorer.page.notCast),
      el("option", { value: "spoiled" }, say.explorer.page.spoiled),
      el(
        "optgroup",
        { label: say.explorer.page.standsWith },
        ...lists
          .filter((other) => other !== list)
          .map((other) => el("option", { value: `${WITH}${other.id}` }, shortName(other))),
      ),
    );
    on(select, "change", () =>
      change((state) => withStanding(state, list.id, chosen(select.value))),
    );
    return { id: list.id, select, element: labelled(select, fullName(list)) };
  });
  return {
    element: el(
      "fieldset",
      { class: "lists" },
      el("legend", {}, say.explorer.page.lists),
      el("p", { class: "hint" }, say.explorer.page.listsHint),
      el("div", { class: "many" }, ...fields.map(({ element }) => element)),
    ),
    sync(state) {
      for (const { id, select } of fields) {
        const standing = standingOf(state, id);
        select.value = typeof standing === "string" ? standing : `${WITH}${standing.with}`;
      }
    },
  };
}

function chosen(value: string): Standing {
  if (value.startsWith(WITH)) return { with: value.slice(WITH.length) };
  return value === "left-out" || value === "spoiled" ? value : "alone";
}
