import { type Fraction, toFixed } from "../../../exact/fraction.ts";
import type { Kind } from "../../../results/results.ts";
import type {
  AmountWords,
  BaseWords,
  Clause,
  HurdleWords,
  Manner,
  Need,
  Otherwise,
} from "../../law/parts.ts";
import { rule, whole } from "../../numbers.ts";
import { counted, joined, spelled } from "../prose.ts";
import { terms } from "../terms.ts";

/** What the law asks of one list, "has at least 5% of all valid votes", or of several, "have …". */
export const condition = {
  said,
  all: (parts: readonly Clause[]) => joined(parts.map(said)),
  any: (parts: readonly Clause[]) => joined(parts.map(said), "or"),
  hurdle: (h: HurdleWords, manner: Manner): Clause => {
    const demand = `${h.strict ? "more than" : "at least"} ${amount(h.amount)}${baseOf(h.base)}`;
    const coalitions = h.coalitions.map(
      (c) => `${amount(c.amount)} for a coalition of ${spelled(c.members)} or more`,
    );
    const besides = coalitions.length > 0 ? `, ${joined(coalitions)}` : "";
    const figure = h.figure === undefined ? "" : ` counted by ${h.figure}`;
    const together = h.together
      ? `together with the lists connected with ${manner.many ? "them" : "it"} `
      : "";
    return clause("has", manner, `${place(h.place)}${together}${demand}${figure}${besides}`);
  },
  ofKind: (kind: Kind, { many }: Manner): Clause => ({ verb: "", rest: KIND[kind][many ? 1 : 0] }),
  notOfKind: (kind: Kind, { many }: Manner): Clause => ({
    verb: "",
    rest: NO_KIND[kind][many ? 1 : 0],
  }),
  largest: (manner: Manner) => clause("has", manner, "the most votes"),
  constituenciesOnly: (manner: Manner) => clause("takes", manner, "part in constituencies only"),
  inListVote: (manner: Manner) => clause("takes", manner, "part in the vote for lists"),
  passes: (manner: Manner) => clause("passes", manner, ""),
  notPasses: (manner: Manner) => clause("does", manner, "not pass"),
  meets: (name: string, manner: Manner) => clause("meets", manner, `the condition "${name}"`),
  /** `part`: said of one list, after "if" */
  notMeets: (part: string, manner: Manner) =>
    clause("does", manner, `not meet this: ${manner.many ? "each" : "it"} ${part}`),
  /** what follows where the set of those who meet it is too small */
  tooFew: (needs: readonly Need[], otherwise: Otherwise, article: string) =>
    `If ${joined(needs.map(unmet), "or")}, ${ELSE[otherwise]}${article}.`,
};

function said({ verb, rest, article = "" }: Clause): string {
  return `${[verb, rest].filter(Boolean).join(" ")}${article}`;
}

const SEVERAL = { has: "have", takes: "take", passes: "pass", does: "do", meets: "meet" } as const;

const clause = (one: keyof typeof SEVERAL, { many }: Manner, rest: string): Clause => ({
  verb: many ? SEVERAL[one] : one,
  rest,
});

const KIND: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  party: ["is a party", "are parties"],
  coalition: ["is a coalition", "are coalitions"],
  independent: ["is an independent", "are independents"],
  minority: ["stands for a minority", "stand for a minority"],
  "against-all": ["is the choice against all", "are choices against all"],
  other: ["is a sum of lists without names", "are sums of lists without names"],
};

const NO_KIND: typeof KIND = {
  party: ["is no party", "are no parties"],
  coalition: ["is no coalition", "are no coalitions"],
  independent: ["is no independent", "are no independents"],
  minority: ["stands for no minority", "stand for no minority"],
  "against-all": ["is not the choice against all", "are no choices against all"],
  other: ["is no sum of lists without names", "are no sums of lists without names"],
};

function amount(a: AmountWords): string {
  switch (a.kind) {
    case "share":
      return rule(a.share);
    case "votes":
      return counted(a.votes, "vote");
    case "figure":
      return `as many votes as ${a.figure}`;
    case "seats":
      return a.from === undefined
        ? `${counted(a.seats, "seat")} won directly`
        : `${counted(a.seats, "seat")} of step ${a.from}`;
    case "quotas":
      return quotas(a.quotas);
  }
}

/** "1 quota", "3/4 of a quota", "0.66 of a quota". */
function quotas({ n, d }: Fraction): string {
  if (d === 1n) return `${whole(n)} ${n === 1n ? "quota" : "quotas"}`;
  return `${d > 10n && 100n % d === 0n ? toFixed({ n, d }, 2) : `${n}/${d}`} of a quota`;
}

function baseOf(base: BaseWords | undefined): string {
  switch (base?.kind) {
    case undefined:
      return "";
    case "everywhere":
      return ` of all ${terms.baseName[base.base]}`;
    case "there":
      return ` of the ${terms.baseName[base.base]} there`;
    case "lists":
      return " of all lists together,";
    case "figure":
      return ` of ${base.figure},`;
  }
}

function place(at: HurdleWords["place"]): string {
  if (at === undefined) return "";
  const [one, many] = terms.levelName[at.level];
  if (at.kind !== "some") return `in ${at.kind === "every" ? "every" : "the same"} ${one} `;
  const around = at.of === undefined ? "" : `of the same ${terms.levelName[at.of][0]} `;
  return `in at least ${spelled(at.times)} ${at.times === 1 ? one : many} ${around}`;
}

const ELSE = {
  next: "the next lists by votes come in until that is met",
  failed: "the election fails",
  unknown: "the law as known does not say what follows",
} as const;

function unmet(need: Need, i: number): string {
  if (need.kind === "lists") {
    return need.lists === 1 ? "no list does" : `fewer than ${spelled(need.lists)} lists do`;
  }
  const line = `${rule(need.share)} of all ${terms.baseName[need.of]}`;
  const they = i === 0 ? "those lists" : "they";
  return need.strict
    ? `${they} do not have more than ${line} together`
    : `${they} have less than ${line} together`;
}
