import { nationalHurdle, regionalHurdle } from "../../analysis/scenario/hurdles.ts";
import { shareText } from "../../exact/share-text.ts";
import type { Amount, Law } from "../../law/law.ts";
import { mentions } from "../../law/mentions.ts";
import { valueAt } from "../../law/paths.ts";
import { error, misuse, ProblemError } from "../../results/problem.ts";
import { type ChangeOptions, readChange } from "../threshold.ts";

/** The options that change a law. */
export type LawOptions = Pick<ChangeOptions, "share" | "of" | "region" | "set"> & {
  readonly seats?: string | undefined;
  readonly method?: string | undefined;
};

/**
 * What the options set in a law, by path, so that a document can hold it.
 * @throws ProblemError `share-range`, `option-value`, `no-threshold`, `many-thresholds`, `no-knob`, `usage`
 */
export function readSet(options: LawOptions, law: Law): ReadonlyMap<string, unknown> {
  const { share, of, region, set } = readChange({
    share: options.share,
    of: options.of,
    region: options.region,
    set: options.set,
  });
  const found = new Map(set);
  if (share || of) {
    const { path } = nationalHurdle(law);
    if (share) found.set(amountPath(law, path), amountJson(share));
    if (of) found.set(`${path}/of`, of);
  }
  if (region) found.set(amountPath(law, regionalHurdle(law).path), amountJson(region));
  if (options.seats !== undefined) found.set("seats", readSeats(options.seats, law));
  if (options.method !== undefined) found.set(methodPath(law, options.method), options.method);
  return found;
}

/** "At least" and "more than" stand under keys of their own. */
const amountPath = (law: Law, path: string): string =>
  `${path}/${valueAt(law.document, `${path}/moreThan`) === undefined ? "atLeast" : "moreThan"}`;

const amountJson = (amount: Amount): unknown =>
  amount.kind === "share"
    ? shareText(amount.share)
    : amount.kind === "votes"
      ? { votes: amount.votes }
      : null;

function readSeats(text: string, law: Law): number {
  if (!/^\d{1,6}$/.test(text) || Number(text) < 1)
    throw new ProblemError(
      error("option-value", { source: "--seats" }, text, {
        expected: "number of seats",
        try: "mandate scenario kg-2020 --seats 90",
      }),
    );
  if (!mentions(law.document, "size"))
    throw new ProblemError(error("no-knob", { source: law.id }, "", { knob: "seats" }));
  return Number(text);
}

/** The one step that has a method. */
function methodPath(law: Law, method: string): string {
  const { steps = [] } = law.document as { steps?: readonly { name?: string; method?: unknown }[] };
  const paths = steps.flatMap(({ name, method }, i) =>
    method === undefined ? [] : [`steps/${name ?? i}/method`],
  );
  const [path, ...more] = paths;
  if (path !== undefined && more.length === 0) return path;
  throw new ProblemError(
    misuse(
      "--method",
      path === undefined ? "no-method" : "several-methods",
      `mandate scenario --set ${path ?? "steps/seats/method"}=${method}`,
      method,
      { law: law.id, paths },
    ),
  );
}
