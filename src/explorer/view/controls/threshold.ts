import { intervalAt, type Span, type Stops } from "../../../analysis/scenario/sweep.ts";
import { compare, type Fraction } from "../../../exact/fraction.ts";
import { shareText } from "../../../exact/share-text.ts";
import type { HurdleRule, Law } from "../../../law/law.ts";
import type { Outcome } from "../../../results/outcome.ts";
import { BASES, type Base, type Results } from "../../../results/results.ts";
import type { Edge } from "../../../words/explorer/edge.ts";
import { say } from "../../../words/language.ts";
import { locale } from "../../../words/locale.ts";
import { shortName } from "../../../words/names.ts";
import { written } from "../../../words/numbers.ts";
import { capital } from "../../../words/text.ts";
import { shareBreaks, shareIn } from "../../breaks.ts";
import { knobsOf, supposeLaw } from "../../law.ts";
import { readShare, type State } from "../../state.ts";
import { el, labelled, newId, on, setAttributes } from "../dom.ts";
import { type Change, type Control, without } from "./control.ts";

/**
 * The share that decides who passes: a slider whose stops are the intervals between two breakpoints, a field for any
 * share, and the base. And the share that is asked in areas, where the law asks for one.
 */
export function thresholdControl(law: Law, results: Results, change: Change): Control {
  const { share, region } = knobsOf(law);
  const fields = el("fieldset", {}, el("legend", {}, say.explorer.page.threshold));
  if (!share) {
    fields.append(el("p", { class: "hint" }, say.explorer.page.noThreshold));
    return { element: fields, sync: () => undefined };
  }
  const slider = el("input", { type: "range", min: 0, step: 1 });
  const between = el("p", { class: "hint", id: newId() });
  const free = shareField(say.explorer.page.share, say.explorer.page.shareHint, (found) =>
    change((state) => (found ? { ...state, share: found } : without(state, "share"))),
  );
  const bases = baseField(basesOf(results, share), (of) => change((state) => ({ ...state, of })));
  const inAreas =
    region && region.scope.kind !== "whole"
      ? shareField(
          say.explorer.page.region(region.scope.level),
          say.explorer.page.shareHint,
          (found) =>
            change((state) => (found ? { ...state, region: found } : without(state, "region"))),
        )
      : undefined;
  const slide = labelled(slider, say.explorer.page.thresholdSlider);
  slider.setAttribute("aria-describedby", between.id);
  fields.append(slide, between, free.element, bases.element);
  if (inAreas) fields.append(inAreas.element);

  let swept: Stops | undefined;
  const remembered = memory();
  on(slider, "input", () => {
    const interval = swept?.intervals[Number(slider.value)];
    if (!swept || !interval) return;
    const found = shareIn(interval, swept);
    change((state) =>
      compare(found, shareOf(share)) === 0 ? without(state, "share") : { ...state, share: found },
    );
  });
  return {
    element: fields,
    sync(state, { beside }) {
      const now = state.share ?? shareOf(share);
      free.show(now);
      bases.show(state.of ?? share.of!);
      if (region) inAreas?.show(state.region ?? shareOf(region));
      // the breakpoints hang on everything but the share itself
      swept = remembered(law, without(state, "share"), beside.results);
      slide.hidden = swept === undefined;
      between.textContent = swept ? "" : say.explorer.page.noBreaks;
      if (!swept) return;
      const here = intervalAt(swept, now);
      const at = swept.intervals.indexOf(here);
      setAttributes(slider, {
        max: swept.intervals.length - 1,
        "aria-valuetext": say.explorer.page.atShare(
          now,
          swept.base.of,
          beside.outcome.eligible.length,
        ),
      });
      slider.value = String(at);
      between.textContent = edges(here, swept, now, beside.outcome);
    },
  };
}

const shareOf = ({ amount }: HurdleRule): Fraction =>
  amount.kind === "share" ? amount.share : { n: 0n, d: 1n };

/** The breakpoints of the last state that was asked for. */
function memory() {
  let last: { law: Law; results: Results; key: string; swept: Stops | undefined } | undefined;
  return (law: Law, state: State, results: Results): Stops | undefined => {
    // seats and method change nothing of who passes
    const passing = without(state, "seats", "method", "most");
    const key = JSON.stringify([state.of, state.region && shareText(state.region)]);
    if (last?.law !== law || last.results !== results || last.key !== key)
      last = { law, results, key, swept: shareBreaks(supposeLaw(law, passing).law, results) };
    return last.swept;
  };
}

function edges(
  { above, upTo }: Span,
  { intervals, strict }: Stops,
  line: Fraction,
  { lists }: Outcome,
): string {
  const edge = (share: Fraction | null): Edge | null => {
    if (!share) return null;
    const at = intervals.find((one) => one.upTo && compare(one.upTo, share) === 0);
    const votes = at?.votes ?? 0;
    const list = lists.find((one) => one.votes === votes && one.evidence);
    return { share, votes, list: list ? shortName(list) : "" };
  };
  return say.explorer.page.between(edge(above), edge(upTo), line, strict);
}

/** A field for a share; an empty one is as in the law. */
function shareField(label: string, hint: string, then: (share: Fraction | undefined) => void) {
  const input = el("input", { type: "text", inputmode: "decimal", autocomplete: "off", size: 8 });
  const element = labelled(input, label, hint);
  const wrong = el("p", { class: "wrong", role: "alert" });
  element.append(wrong);
  let shown = "";
  on(input, "change", () => {
    const typed = input.value.trim();
    const text = typed.replace(locale.decimal, ".");
    const found = readShare(/^\d+(?:\.\d+)?$/.test(text) ? `${text}%` : text);
    const bad = text !== "" && !found;
    setAttributes(input, { "aria-invalid": bad || undefined });
    wrong.textContent = bad ? say.explorer.page.notShare : "";
    if (!bad && (text === "" || typed !== shown)) then(found);
  });
  return {
    element,
    show(share: Fraction) {
      shown = written(shareText(share));
      input.value = shown;
      wrong.textContent = "";
      setAttributes(input, { "aria-invalid": undefined });
    },
  };
}

/** Where a voter has several votes, bases of ballots are none of votes. */
const basesOf = ({ votesPerBallot }: Results, { of }: HurdleRule): readonly Base[] =>
  votesPerBallot === undefined ? BASES : [...new Set<Base>([of!, "party"])];

function baseField(some: readonly Base[], then: (of: Base) => void) {
  const name = newId();
  const radios = some.map((of) => {
    const input = el("input", { type: "radio", name, value: of, id: newId() });
    on(input, "change", () => then(of));
    return { of, input };
  });
  const element = el(
    "div",
    { class: "field", role: "radiogroup", "aria-label": say.explorer.page.base },
    el("span", { class: "legend" }, say.explorer.page.base),
    ...radios.map(({ of, input }) =>
      el("label", { class: "choice", for: input.id }, input, ` ${capital(say.terms.baseName[of])}`),
    ),
  );
  return {
    element,
    show(now: Base) {
      for (const { of, input } of radios) input.checked = of === now;
    },
  };
}
