import { toFixed } from "../../../exact/fraction.ts";
import type { Base, Kind } from "../../../results/results.ts";
import type { Language } from "../../language.ts";
import type { AmountWords, BaseWords, Clause, HurdleWords, Manner, Need } from "../../law/parts.ts";
import { rule, whole, written } from "../../numbers.ts";
import { prose, spelled } from "../prose.ts";
import { PLACE } from "./places.ts";

/** The verb comes last; of lists that meet a condition it is a participle before them. */
export const condition: Language["law"]["condition"] = {
  said,
  all: (parts) => prose.joined(sharing(parts)),
  any: (parts) => prose.either(sharing(parts)),
  hurdle: (h, manner) => {
    const together = h.together ? "өзү менен бириккен тизмелер менен чогуу " : "";
    const figure = h.figure === undefined ? "" : `(${h.figure}) боюнча эсептегенде `;
    const coalitions = h.coalitions.map(
      (c) => `кеминде ${spelled(c.members)} партиядан турган коалиция үчүн ${bare(c.amount)}`,
    );
    const besides = coalitions.length > 0 ? ` (${coalitions.join(", ")})` : "";
    const here = h.base?.kind === "there" && h.place === undefined ? "ал жерде " : "";
    const least = h.strict ? `${bare(h.amount)} чегинен ашык` : `кеминде ${bare(h.amount)}`;
    return verb(
      "болсо",
      manner,
      `${figure}${here}${place(h)}${together}${ofWhat(h)} ${least}${besides}`,
    );
  },
  ofKind: (kind, manner) => entire("болсо", manner, KIND[kind]),
  notOfKind: (kind, manner) => entire("болбосо", manner, KIND[kind]),
  largest: (manner) => verb("болсо", manner, "добушу баарынан көп"),
  constituenciesOnly: (manner) => verb("катышса", manner, "бир мандаттуу округдарга гана"),
  inListVote: (manner) => verb("катышса", manner, "тизмелер үчүн добуш берүүгө"),
  passes: (manner) => verb("өтсө", manner, ""),
  notPasses: (manner) => verb("өтпөсө", manner, ""),
  meets: (name, manner) => verb("жооп берсе", manner, `«${name}» шартына`),
  notMeets: (part, manner) => verb("жооп бербесе", manner, `мындай шартка (${part})`),
  tooFew: (needs, otherwise, article) =>
    `Эгерде ${prose.either(needs.map(unmet))}, ${ELSE[otherwise]}${article}.`,
};

function said({ verb, rest, article = "" }: Clause): string {
  return `${[rest, verb].filter(Boolean).join(" ")}${article}`;
}

/** A verb that the next part has too is said there. */
const sharing = (parts: readonly Clause[]): string[] =>
  parts.map((part, i) =>
    said(part.rest !== "" && part.verb === parts[i + 1]?.verb ? { ...part, verb: "" } : part),
  );

const THAT = {
  болсо: "болгон",
  болбосо: "болбогон",
  катышса: "катышкан",
  өтсө: "өткөн",
  өтпөсө: "өтпөгөн",
  "жооп берсе": "жооп берген",
  "жооп бербесе": "жооп бербеген",
} as const;

const verb = (ifSo: keyof typeof THAT, manner: Manner, rest: string): Clause => ({
  verb: manner.as === "that" ? THAT[ifSo] : ifSo,
  rest,
});

/** With its verb, whatever follows: what a list is, is not said in one breath with how much it has. */
const entire = (ifSo: keyof typeof THAT, manner: Manner, rest: string): Clause => ({
  verb: "",
  rest: said(verb(ifSo, manner, rest)),
});

const KIND: Readonly<Record<Kind, string>> = {
  party: "бир партиянын тизмеси",
  coalition: "коалициянын тизмеси",
  independent: "көз карандысыз талапкер",
  minority: "азчылыктын тизмеси",
  "against-all": "«баарына каршы» деген тандоо",
  other: "аталышы жок тизмелердин жыйындысы",
};

/** Of what the share is one, in the ablative. */
const FROM: Readonly<Record<Base, string>> = {
  registered: "катталган шайлоочулардан",
  cast: "берилген бюллетендерден",
  valid: "жарактуу добуштардан",
  party: "тизмелер үчүн добуштардан",
};

/** What is held against the amount. */
function ofWhat({ amount, base }: HurdleWords): string {
  switch (amount.kind) {
    case "share":
      return `${from(base)}алган үлүшү`;
    case "votes":
    case "figure":
      return "добушу";
    case "seats":
      return amount.from === undefined ? "түз уткан мандаты" : `${amount.from} кадамындагы мандаты`;
    case "quotas":
      return `${from(base)}эсептелген квотага карата добушу`;
  }
}

function from(base: BaseWords | undefined): string {
  switch (base?.kind) {
    case undefined:
      return "";
    case "everywhere":
      return `бардык ${FROM[base.base]} `;
    case "there":
      return `${FROM[base.base]} `;
    case "lists":
      return "бардык тизмелердин жалпы суммасынан ";
    case "figure":
      return `(${base.figure}) санынан `;
  }
}

/** The number alone. */
function bare(a: AmountWords): string {
  switch (a.kind) {
    case "share":
      return rule(a.share);
    case "votes":
      return whole(a.votes);
    case "figure":
      return a.figure;
    case "seats":
      return whole(a.seats);
    case "quotas": {
      const { n, d } = a.quotas;
      if (d === 1n) return `${whole(n)} квота`;
      return `${d > 10n && 100n % d === 0n ? written(toFixed(a.quotas, 2)) : `${n}/${d}`} квота`;
    }
  }
}

function place({ place: at }: HurdleWords): string {
  if (at === undefined) return "";
  const { inOne } = PLACE[at.level];
  if (at.kind !== "some") return `${at.kind === "every" ? "ар бир" : "ошол эле"} ${inOne} `;
  const around = at.of === undefined ? "" : `ошол эле ${PLACE[at.of].atOne} `;
  return `${around}кеминде ${spelled(at.times)} ${inOne} `;
}

const ELSE = {
  next: "ал аткарылганга чейин добушу боюнча кийинки тизмелер кирет",
  failed: "шайлоо өткөн жок деп эсептелет",
  unknown: "андан ары эмне болору мыйзамдын белгилүү текстинде айтылган эмес",
} as const;

function unmet(need: Need): string {
  if (need.kind === "lists") {
    return need.lists === 1
      ? "андай бир да тизме болбосо"
      : `андай кеминде ${spelled(need.lists)} тизме болбосо`;
  }
  const share = `алардын бардык ${FROM[need.of]} чогуу алган үлүшү`;
  return need.strict
    ? `${share} ${rule(need.share)} чегинен ашпаса`
    : `${share} кеминде ${rule(need.share)} болбосо`;
}
