import type { Beside } from "../../analysis/scenario/beside.ts";
import type { Law } from "../../law/law.ts";
import { valueAt } from "../../law/paths.ts";
import { thresholds } from "../../law/thresholds.ts";
import { say } from "../language.ts";
import { lawTitle } from "../law/translated.ts";
import { visible } from "../names.ts";
import { written as decimal } from "../numbers.ts";

/** Another law, and each value that is set in it, a sentence each. */
export function lawSuppositions({ scenario, actual, law }: Beside): string[] {
  const same = law.id === actual.law.id;
  const [id, own] = [law.id, actual.law.id].map(visible);
  return [
    ...(same ? [] : [say.analysis.supposedLaw.other(id!, lawTitle(law), own!)]),
    ...Array.from(scenario.set, ([path, value]) =>
      valueWords(path, value, law, same ? valueAt(actual.law.document, path) : undefined),
    ),
  ];
}

/** One value of the law: what it is the value of in words where these are few, else its path. */
function valueWords(path: string, value: unknown, law: Law, was: unknown): string {
  const words = say.analysis.supposedLaw;
  const before = was === undefined || was === null ? undefined : written(was);
  if (path === "seats") return words.seats(written(value), before);
  const hurdle = thresholds(law).find(({ rule: { path: at } }) => path.startsWith(`${at}/`));
  const key = path.split("/").at(-1)!;
  if (hurdle && value !== null) {
    const { scope } = hurdle.rule;
    const level = scope.kind === "whole" ? undefined : scope.level;
    if (key === "of") return words.base(level, written(value), before);
    if (key === "atLeast" || key === "moreThan")
      return words.threshold(level, key, decimal(written(value)), before && decimal(before));
  }
  const step = /^steps\/([^/]+)\/method$/.exec(path)?.[1];
  if (step !== undefined && value !== null)
    return words.method(visible(step), written(value), before);
  return value === null
    ? words.none(visible(path), before)
    : words.value(visible(path), written(value), before);
}

/** A value of a law document; a text without its quotation marks. */
const written = (value: unknown): string =>
  visible(typeof value === "string" ? value : JSON.stringify(value));
