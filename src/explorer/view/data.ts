import type { Choice, Chosen } from "../../load/apply/choose.ts";
import type { Problem } from "../../results/problem.ts";
import type { Results } from "../../results/results.ts";
import { say } from "../../words/language.ts";
import { visible } from "../../words/names.ts";
import { foundWords, placeWords, problemWords } from "../../words/problems.ts";
import { openFile } from "../data/file.ts";
import type { Form } from "../data/form.ts";
import { el, labelled, on } from "./dom.ts";

/** So many problems are told at once. */
const TOLD = 12;

/** Takes results; undefined: back to those of the page. Returns why they cannot be counted here. */
export type Take = (results: Results | undefined) => readonly Problem[];

/**
 * Takes other numbers in: a file that is chosen, dropped anywhere or pasted, or a table typed into a field.
 */
export function dataView(form: Form, take: Take): HTMLElement {
  const file = el("input", { type: "file", accept: ".csv,.tsv,.txt,.xlsx,.json" });
  const text = el("textarea", { rows: 4, spellcheck: "false" });
  const read = el("button", { type: "button" }, say.explorer.page.readPasted);
  const back = el("button", { type: "button" }, say.explorer.page.back);
  back.hidden = true;
  const told = el("div", { role: "status" });
  const choices = el("div");

  const open = async (bytes: Uint8Array, name: string, chosen: Chosen = {}): Promise<void> => {
    choices.replaceChildren();
    told.replaceChildren(el("p", {}, say.explorer.page.reading(visible(name))));
    const opened = await openFile(bytes, name, form, chosen);
    const { results } = opened;
    const refused = results ? take(results) : [];
    const isTaken = results !== undefined && refused.length === 0;
    told.replaceChildren(
      el(
        "p",
        {},
        isTaken
          ? say.explorer.page.read(visible(name), results.lists.length, results.areas.length)
          : say.explorer.page.notRead,
      ),
      problemList([...refused, ...opened.problems]),
    );
    if (isTaken) back.hidden = false;
    choices.replaceChildren(
      ...opened.choices.map((choice) =>
        choiceField(choice, (value) => open(bytes, name, { ...chosen, [choice.kind]: value })),
      ),
    );
  };
  const openBlob = async (blob: File | undefined) => {
    if (blob) await open(new Uint8Array(await blob.arrayBuffer()), blob.name);
  };
  const openText = (pasted: string) =>
    open(new TextEncoder().encode(pasted), say.explorer.page.pasted);
  on(file, "change", () => void openBlob(file.files?.[0]));
  on(read, "click", () => void openText(text.value));
  on(back, "click", () => {
    back.hidden = true;
    told.replaceChildren();
    choices.replaceChildren();
    take(undefined);
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    void openBlob(event.dataTransfer?.files[0]);
  });
  document.addEventListener("paste", (event) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)
      return;
    const [blob] = event.clipboardData?.files ?? [];
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    if (blob) void openBlob(blob);
    else if (/[\t,;|].*\n|\n.*[\t,;|]/.test(pasted)) void openText(pasted);
  });
  return el(
    "section",
    { class: "data", "aria-label": say.explorer.page.data },
    el("h2", {}, say.explorer.page.data),
    el("p", {}, say.explorer.page.dataHint),
    labelled(file, say.explorer.page.file),
    labelled(text, say.explorer.page.paste),
    el("div", { class: "buttons" }, read, back),
    told,
    choices,
  );
}

function problemList(problems: readonly Problem[]): HTMLElement {
  const shown = problems.slice(0, TOLD).map((problem) => {
    const { message, help } = problemWords(problem);
    const place = placeWords(problem.place);
    const found = problem.found === "" ? "" : ` (${foundWords(problem).slice(0, 80)})`;
    return el(
      "li",
      {},
      `${place}${found}: ${message}${help.startsWith("mandate ") ? "" : ` ${help}`}`,
    );
  });
  const more = problems.length - TOLD;
  return el("ul", {}, ...shown, more > 0 && el("li", {}, say.explorer.page.moreProblems(more)));
}

/** A file may hold several contests, years, votes or sheets. */
function choiceField({ kind, values }: Choice, then: (value: string) => void): HTMLElement {
  const select = el(
    "select",
    {},
    ...values.map((value) => el("option", { value }, visible(value))),
  );
  const button = on(el("button", { type: "button" }, say.explorer.page.chosen), "click", () =>
    then(select.value),
  );
  return el("div", {}, labelled(select, say.explorer.page.choose(kind)), button);
}
