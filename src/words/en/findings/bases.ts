import type { Verdict } from "../../../results/outcome.ts";
import type { Base } from "../../../results/results.ts";
import { whole } from "../../numbers.ts";
import { joined, ordinal, spelled } from "../prose.ts";
import { terms } from "../terms.ts";

/** On how many bases a list is in, out and undecided. */
export interface Fates {
  readonly in: number;
  readonly out: number;
  readonly open: number;
}

/** What the base of a share decides. */
export const bases = {
  /** on those bases the list is this; `by`: how many votes it has or lacks, where that is known; `too`: so are these */
  matters: (
    on: readonly Base[],
    name: string,
    fate: Verdict | undefined,
    by: number | undefined,
    too: readonly string[],
  ) => {
    const names = joined(on.map((of) => terms.baseName[of]));
    const stands = fate === true ? "in" : fate === false ? "out" : "not decided";
    const votes = by === undefined ? "" : `, by ${whole(by)}`;
    const so = too.length === 0 ? "" : `; so ${too.length === 1 ? "is" : "are"} ${joined(too)}`;
    return `The base matters here: on ${names} ${name} is ${stands}${votes}${so}.`;
  },
  decides: (name: string, share: string, fates: Fates) => {
    const known = fates.in + fates.out + fates.open;
    const [more, less] =
      fates.out >= fates.in ? (["out", "in"] as const) : (["in", "out"] as const);
    const [many, few] = [fates[more], fates[less]];
    const rest = few === 1 && many === known - 1 ? `the ${ordinal(known)}` : spelled(few);
    const undecided = fates.open > 0 ? `; not decided on ${spelled(fates.open)}` : "";
    const fewer = few > 0 ? ` and ${less} on ${rest}` : "";
    return `The base decides: ${name} is ${more} on ${spelled(many)} ${many === 1 ? "base" : "bases"} of ${share}${fewer}${undecided}.`;
  },
  /** `share`: undefined where there is no threshold to compare */
  oneOnly: (share: string | undefined) =>
    `The data give one base only: nothing to compare ${share ?? "the threshold"} on.`,
  /** the same lists on each of so many bases; `open`: some lists are decided on none */
  same: (known: number, share: string, open: boolean) => {
    const all = known === 2 ? "both" : `all ${spelled(known)}`;
    const lists = `on ${all} bases of ${share} the same lists pass`;
    return open
      ? `The base alone does not decide: ${lists} for certain, and the same are not decided.`
      : `The base does not decide: ${lists}.`;
  },
};
