import type { Beside } from "../analysis/scenario/beside.ts";
import type { Law } from "../law/law.ts";
import { styleSheet } from "../report/style.ts";
import { ProblemError } from "../results/problem.ts";
import type { Results } from "../results/results.ts";
import { say } from "../words/language.ts";
import { lawTitle } from "../words/law/translated.ts";
import { electionNotes, visible } from "../words/names.ts";
import { date } from "../words/prose.ts";
import type { Form } from "./data/form.ts";
import { actualOf, explorer, type Source } from "./model.ts";
import { fromHash, NOTHING, type State, toHash } from "./state.ts";
import { PAGE_STYLE } from "./style.ts";
import { coloursOf, ownNames } from "./view/colours.ts";
import type { Change } from "./view/controls/control.ts";
import { controlsView } from "./view/controls/controls.ts";
import { dataView } from "./view/data.ts";
import { el } from "./view/dom.ts";
import { PHONE, resultsView } from "./view/results.ts";

/** What a page carries in itself. */
export interface Carried extends Source {
  /** the published schema of a results document */
  readonly form: Form;
}

/** Puts the page together and follows what a reader supposes, which stands in the address. */
export function start(carried: Carried, style: HTMLElement, into: HTMLElement): void {
  const results = resultsView();
  const place = el("div", { class: "place" });
  const sources = el("section", { "aria-label": say.explorer.page.sources });
  const address = addressBar();
  let state: State = fromHash(location.hash);
  let render: () => void;

  const change: Change = (edit) => {
    state = edit(state);
    render();
    address.write(toHash(state));
  };
  const open = (source: Source) => {
    const actual = actualOf(source);
    const colours = coloursOf(actual);
    const explore = explorer(source, actual);
    const controls = controlsView(source, actual, change);
    style.textContent = [styleSheet(colours.lists), ownNames(colours), PAGE_STYLE].join("\n");
    place.replaceChildren(controls.element);
    sources.replaceChildren(...sourcesPart(actual));
    render = () => {
      const explored = explore(state);
      results.show(explored, colours);
      controls.sync(state, explored);
    };
    render();
  };
  const data = dataView(carried.form, (other) => {
    const before = state;
    try {
      state = NOTHING;
      open(other ? withResults(carried, other) : carried);
      address.write("");
      return [];
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      state = before;
      return fault.problems;
    }
  });
  into.replaceChildren(
    skipLink(results.body),
    results.header,
    results.beside,
    results.answer,
    el(
      "div",
      { class: "columns" },
      place,
      el("div", { class: "right" }, results.body, data, sources),
    ),
  );
  open(carried);
  PHONE.addEventListener("change", () => render());
  addEventListener("hashchange", () => {
    state = fromHash(location.hash);
    render();
  });
}

/** It moves the focus only: the fragment of the address is taken. */
function skipLink(to: HTMLElement): HTMLElement {
  const link = el("a", { class: "skip", href: "#result" }, say.explorer.page.skip);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    to.focus();
    to.scrollIntoView();
  });
  return link;
}

/** The address follows when a reader pauses: browsers allow so many changes a second, and each takes its time. */
function addressBar() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    write(hash: string) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        history.replaceState(null, "", `${location.href.replace(/#.*$/, "")}${hash && `#${hash}`}`);
      }, PAUSE);
    },
  };
}

const PAUSE = 150;

/** Other numbers under the laws of the page: under their own law where it is there. */
function withResults(carried: Source, results: Results): Source {
  const own = carried.laws.find(({ id }: Law) => id === results.election.law);
  const { officialLots } = results;
  return {
    ...carried,
    results,
    law: own?.id ?? carried.law,
    lots: officialLots
      ? { lots: officialLots.map(({ won, ...lot }) => ({ ...lot, drawn: won })), official: true }
      : {},
  };
}

function sourcesPart({ results, law }: Pick<Beside, "results" | "law">): HTMLElement[] {
  const { election } = results;
  return [
    el("h2", {}, say.explorer.page.sources),
    ...(election.law === law.id ? [] : [el("p", {}, say.explorer.page.lawFor(lawTitle(law)))]),
    el(
      "ul",
      {},
      ...election.sources.map(({ title, url, date: on }) =>
        el(
          "li",
          {},
          url !== undefined && /^https?:\/\//.test(url)
            ? el("a", { href: url, rel: "noreferrer" }, visible(title))
            : visible(title),
          on === undefined ? "" : ` (${visible(date(on))})`,
        ),
      ),
      ...electionNotes(election).map((note) => el("li", {}, note)),
    ),
    el("p", { class: "note" }, say.explorer.page.madeWith(visible(election.id))),
  ];
}
