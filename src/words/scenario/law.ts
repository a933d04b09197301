import type { Beside } from "../../analysis/scenario/beside.ts";
import type { Law } from "../../law/law.ts";
import { valueAt } from "../../law/paths.ts";
import { thresholds } from "../../law/thresholds.ts";
import type { Base } from "../../results/results.ts";
import { say } from "../language.ts";
import { visible } from "../names.ts";

/** Another law, and each value that is set in it, a sentence each. */
export function lawSuppositions({ scenario, actual, law }: Beside): string[] {
  const same = law.id === actual.law.id;
  const other = `Law ${visible(law.id)} applies (${visible(law.title)}), in place of ${visible(actual.law.id)}.`;
  return [
    ...(same ? [] : [other]),
    ...Array.from(scenario.set, ([path, value]) =>
      valueWords(path, value, law, same ? valueAt(actual.law.document, path) : undefined),
    ),
  ];
}

/** One value of the law: what it is the value of in words where these are few, else its path. */
function valueWords(path: string, value: unknown, law: Law, before: unknown): string {
  const instead = (text: (value: unknown) => string) =>
    before === undefined || before === null ? "" : `, in place of ${text(before)}`;
  if (path === "seats") return `The house has ${json(value)} seats${instead(json)}.`;
  const hurdle = thresholds(law).find(({ rule: { path: at } }) => path.startsWith(`${at}/`));
  const key = path.split("/").at(-1)!;
  if (hurdle && value !== null) {
    const { scope } = hurdle.rule;
    const where = scope.kind === "whole" ? "" : ` in each ${say.terms.levelName[scope.level][0]}`;
    if (key === "of") {
      const base = (of: unknown) => say.terms.baseName[of as Base] ?? json(of);
      return `The threshold${where} is a share of ${base(value)}${instead(base)}.`;
    }
    if (key === "atLeast" || key === "moreThan") {
      const amount = (of: unknown) => (typeof of === "object" ? json(of) : visible(String(of)));
      return `The threshold${where} is ${key === "atLeast" ? "" : "more than "}${amount(value)}${instead(amount)}.`;
    }
  }
  const step = /^steps\/([^/]+)\/method$/.exec(path)?.[1];
  if (step !== undefined && value !== null)
    return `Step ${visible(step)} shares seats by ${json(value)}${instead(json)}.`;
  return value === null
    ? `The law says nothing at ${visible(path)}${instead(json)}.`
    : `The law says ${json(value)} at ${visible(path)}${instead(json)}.`;
}

/** A value of a law document; a text without its quotation marks. */
const json = (value: unknown): string =>
  visible(typeof value === "string" ? value : JSON.stringify(value));
