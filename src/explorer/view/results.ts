import { governing } from "../../analysis/coalition/governing.ts";
import type { Beside } from "../../analysis/scenario/beside.ts";
import { writeScenario } from "../../analysis/scenario/document/write.ts";
import type { Chart } from "../../chart/chart.ts";
import { coalitions } from "../../chart/coalitions/coalitions.ts";
import { hemicycle } from "../../chart/hemicycle/hemicycle.ts";
import { thresholdBars } from "../../chart/threshold-bars/threshold-bars.ts";
import { coalitionsTable } from "../../report/tables/coalitions.ts";
import { scenarioTable } from "../../report/tables/scenario.ts";
import type { Outcome } from "../../results/outcome.ts";
import { headline, isForAreas } from "../../words/findings/answer.ts";
import { closeCalls, lastSeats } from "../../words/findings/close.ts";
import { certainFinding, governFinding } from "../../words/findings/coalitions.ts";
import { openPoints } from "../../words/findings/open.ts";
import { scenarioFinding } from "../../words/findings/scenario.ts";
import { statusBanner } from "../../words/findings/status.ts";
import { say } from "../../words/language.ts";
import { lawTitle } from "../../words/law/translated.ts";
import { describeLaw } from "../../words/law.ts";
import { electionTitle, visible } from "../../words/names.ts";
import { placeWords, problemWords } from "../../words/problems.ts";
import { scenarioStatus, suppositions } from "../../words/scenario.ts";
import { drawing } from "../draw/svg.ts";
import type { Explored } from "../model.ts";
import { besideView } from "./beside.ts";
import { type Colours, chartColours, supposedColours } from "./colours.ts";
import { el, on, svg } from "./dom.ts";
import { evidenceWindow } from "./evidence.ts";
import { tableView } from "./table.ts";

/** Everything that follows from what is supposed. `show` puts it in place of what was there. */
export function resultsView(): {
  readonly header: HTMLElement;
  readonly beside: HTMLElement;
  readonly answer: HTMLElement;
  readonly body: HTMLElement;
  show(explored: Explored, colours: Colours): void;
} {
  const header = el("header");
  // read out when it changes; the rest is there for whoever looks for it
  const finding = el("p", { class: "finding", role: "status" });
  const beside = el("section", { class: "beside", "aria-label": say.explorer.page.beside });
  const supposed = el("div");
  const answer = el("section", { "aria-label": say.explorer.page.answer }, finding, supposed);
  const sections = el("div");
  const evidence = evidenceWindow();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const later = (work: () => void) => {
    clearTimeout(waiting);
    waiting = setTimeout(work, A_WHILE);
  };
  const body = el(
    "main",
    { id: "result", tabindex: -1, "aria-label": say.explorer.page.result },
    sections,
    evidence.element,
  );
  return {
    header,
    beside,
    answer,
    body,
    show(explored, colours) {
      const { beside: now } = explored;
      const own = supposedColours(now, colours);
      // its evidence is of what was supposed before
      evidence.element.close();
      header.replaceChildren(...head(now));
      beside.replaceChildren(...besideView(now, colours, own));
      const told = isSupposed(now) ? scenarioFinding(now) : say.explorer.page.asItWas;
      if (finding.textContent !== told) finding.textContent = told;
      supposed.replaceChildren(...supposedPart(explored), ...openPart(now));
      sections.replaceChildren(
        ...governPart(now),
        section(say.explorer.page.table, [
          el("p", { class: "note screen" }, say.explorer.page.evidenceHint),
          ...tableView(scenarioTable(now), {
            colourOf: own.fillOf,
            nameOf: (id, text) => nameButton(id, text, now),
          }),
        ]),
        ...chartsPart(now, chartColours(now.outcome, own), later),
        ...closePart(now),
        ...keepPart(now),
        section(say.explorer.page.law, [
          el("p", {}, el("b", {}, `${lawTitle(now.law)}.`)),
          bullets(describeLaw(now.law)),
        ]),
      );
    },
  };

  function nameButton(id: string, text: string, { outcome, results }: Beside): Node | undefined {
    if (!outcome.lists.some((list) => list.id === id)) return undefined;
    const attributes = { type: "button", class: "name", "aria-haspopup": "dialog" };
    const button = el("button", attributes, text);
    return on(button, "click", () => evidence.show(id, outcome, results));
  }
}

export const isSupposed = ({ scenario }: Beside): boolean =>
  scenario.law !== undefined || scenario.set.size > 0 || scenario.changes.length > 0;

const section = (title: string, content: readonly (Node | false)[]): HTMLElement =>
  el("section", {}, el("h2", {}, title), ...content);

const bullets = (sentences: readonly string[]): HTMLElement =>
  el("ul", {}, ...sentences.map((text) => el("li", {}, text)));

/** Status first, so that no picture of the top loses it. */
function head(now: Beside): HTMLElement[] {
  const { election } = now.actual.results;
  const banner = isSupposed(now) ? scenarioStatus(election, [now]) : statusBanner(election);
  return [
    ...(banner
      ? [
          el(
            "div",
            { class: "banner", role: "note", "aria-label": say.report.page.statusLabel },
            el("p", {}, el("strong", {}, banner.status), ` ${banner.text}`),
          ),
        ]
      : []),
    el("p", { class: "kicker" }, say.explorer.page.title(electionTitle(election))),
    el("h1", {}, headline(now.outcome)),
  ];
}

function supposedPart({ beside, problems }: Explored): HTMLElement[] {
  return [
    ...(problems.length > 0
      ? [
          el(
            "div",
            { class: "notices", role: "alert" },
            ...problems.map((problem) =>
              el("p", {}, `${placeWords(problem.place)}: ${problemWords(problem).message}`),
            ),
          ),
        ]
      : []),
    ...(isSupposed(beside) ? [bullets(suppositions(beside))] : []),
  ];
}

function openPart({ outcome, results }: Beside): HTMLElement[] {
  const points = openPoints(outcome, results);
  if (points.length === 0) return [];
  return [
    el(
      "div",
      { class: "notices", role: "note", "aria-label": say.explorer.page.open },
      ...points.map(({ status, text }) => el("p", {}, el("b", {}, `${status}.`), ` ${text}`)),
    ),
  ];
}

/** Milliseconds after which a reader has seen what follows. */
const A_WHILE = 100;

/** A page holds so many. */
const SHOWN = 8;

function governPart(supposed: Beside): HTMLElement[] {
  const { outcome, actual } = supposed;
  const now = governing(outcome);
  if (now.kind === "absent" && isForAreas(outcome)) return [];
  return [
    section(say.explorer.page.govern, [
      el("p", {}, govern(now, outcome)),
      isSupposed(supposed) &&
        el(
          "p",
          { class: "note" },
          `${say.explorer.page.governActual} ${govern(governing(actual.outcome), actual.outcome)}`,
        ),
      ...(now.kind === "settled"
        ? tableView(coalitionsTable({ coalitions: now.coalitions, outcome, most: SHOWN }))
        : []),
    ]),
  ];
}

function govern(found: ReturnType<typeof governing>, outcome: Outcome): string {
  switch (found.kind) {
    case "absent":
      return say.analysis.coalitions.noMajority[found.why];
    case "open":
      return certainFinding(found.certain);
    case "settled":
      return governFinding(found.coalitions, outcome);
  }
}

const CHARTS: readonly Chart[] = [thresholdBars, hemicycle, coalitions];

/** Where a page is so narrow, pictures have a layout of their own. */
export const PHONE = matchMedia("(max-width: 640px)");

/** @param later takes what no reader sees at once, and drops what it was given before */
function chartsPart(
  { outcome, results }: Beside,
  colours: string,
  later: (work: () => void) => void,
): HTMLElement[] {
  const drawn = (chart: Chart, layout: "page" | "phone"): HTMLElement | undefined => {
    const spec = chart.spec({ outcome, results }, { layout, theme: "light" });
    if ("absent" in spec) return undefined;
    const name = layout === "page" ? "wide" : "narrow";
    return el("div", { class: name }, svg(drawing(spec, `${chart.id}-${name}`)));
  };
  const figures = CHARTS.flatMap((chart) => {
    const picture = drawn(chart, PHONE.matches ? "phone" : "page");
    return picture ? [{ chart, figure: el("figure", { style: colours }, picture) }] : [];
  });
  // paper has the wide layout, whatever the screen has
  later(() => {
    if (!PHONE.matches) return;
    for (const { chart, figure } of figures) figure.append(drawn(chart, "page") ?? "");
  });
  return figures.length > 0
    ? [
        section(
          say.explorer.page.charts,
          figures.map(({ figure }) => figure),
        ),
      ]
    : [];
}

function closePart({ outcome, results }: Beside): HTMLElement[] {
  const calls = [...closeCalls(outcome, results), ...lastSeats(outcome, results)];
  return calls.length > 0 ? [section(say.explorer.page.close, [bullets(calls)])] : [];
}

/** The supposition as a document that the command line reads. */
function keepPart(now: Beside): HTMLElement[] {
  if (!isSupposed(now)) return [];
  const document = `${JSON.stringify(writeScenario(now.scenario), null, 2)}\n`;
  const { id } = now.actual.results.election;
  return [
    section(say.explorer.page.keep, [
      el("p", {}, say.explorer.page.keepHint),
      el(
        "pre",
        { tabindex: 0, role: "region", "aria-label": say.explorer.page.keep },
        [say.explorer.page.again(id), "", ...document.split("\n")].map(visible).join("\n"),
      ),
      el(
        "p",
        {},
        el(
          "a",
          {
            download: "scenario.json",
            href: `data:application/json;charset=utf-8,${encodeURIComponent(document)}`,
          },
          say.explorer.page.save,
        ),
      ),
    ]),
  ];
}
