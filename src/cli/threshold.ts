import { changeThreshold } from "../analysis/scenario/threshold.ts";
import { compare, fraction } from "../exact/fraction.ts";
import { parseFraction } from "../exact/parse.ts";
import { changeLaw } from "../law/change.ts";
import type { Amount, Law } from "../law/law.ts";
import { error, misuse, ProblemError } from "../results/problem.ts";
import type { Base } from "../results/results.ts";

/** What the options of `mandate threshold` change in a law. */
export interface Change {
  readonly share?: Amount;
  readonly of?: Base;
  readonly region?: Amount;
  /** JSON by path of the law document */
  readonly set: ReadonlyMap<string, unknown>;
}

export interface ChangeOptions {
  readonly share?: string | undefined;
  readonly of?: string | undefined;
  readonly region?: string | undefined;
  readonly bases?: boolean | undefined;
  readonly sweep?: boolean | undefined;
  readonly set?: readonly string[] | undefined;
}

/** @throws ProblemError `share-range`, `option-value`, or `usage` for options that exclude each other */
export function readChange(options: ChangeOptions): Change {
  for (const [one, other, why] of EXCLUDE)
    if (options[one] && options[other])
      throw new ProblemError(misuse(`--${one} --${other}`, why, "mandate threshold --help"));
  return {
    ...(options.share !== undefined && { share: readAmount("--share", options.share) }),
    ...(options.of !== undefined && { of: options.of as Base }),
    ...(options.region !== undefined && { region: readAmount("--region", options.region) }),
    set: new Map((options.set ?? []).map(readSet)),
  };
}

const EXCLUDE = [
  ["bases", "sweep", "one-at-a-time"],
  ["bases", "of", "all-bases"],
  ["sweep", "share", "all-shares"],
] as const;

function readAmount(flag: string, text: string): Amount {
  const votes = /^(\d{1,3}(?:,\d{3})*|\d{1,15}) votes?$/.exec(text.trim())?.[1];
  if (votes !== undefined) return { kind: "votes", votes: Number(votes.replaceAll(",", "")) };
  const share = parseFraction(text);
  const example = `mandate threshold kg-2020 ${flag} ${flag === "--share" ? "7%" : "0.7%"}`;
  if (!share)
    throw new ProblemError(
      error("option-value", { source: flag }, text, {
        expected: "share or number",
        try: example,
      }),
    );
  if (share.n < 0n || compare(share, fraction(1)) > 0)
    throw new ProblemError(error("share-range", { source: flag }, text, { try: example }));
  return { kind: "share", share };
}

function readSet(text: string): [string, unknown] {
  const at = text.indexOf("=");
  if (at < 1)
    throw new ProblemError(
      error("option-value", { source: "--set" }, text, {
        expected: "PATH=VALUE",
        try: "mandate threshold kg-2020 --set steps/seats/method=dhondt",
      }),
    );
  return [text.slice(0, at), parsedValue(text.slice(at + 1))];
}

/** JSON where it is JSON (a number, null, an object), else the text as it stands. */
function parsedValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The law with the change made. @throws ProblemError `change-path`, `no-threshold`, `many-thresholds`, and all of a law */
export function changedLaw(law: Law, { set, ...change }: Change): Law {
  if (set.size === 0) return changeThreshold(law, change);
  const reading = changeLaw(law, Object.fromEntries(set));
  if (!reading.law)
    throw new ProblemError(
      ...reading.problems.map((problem) => ({
        ...problem,
        place: { ...problem.place, source: "--set" },
      })),
    );
  return changeThreshold(reading.law, change);
}
