import { type Fraction, toFixed } from "../../../exact/fraction.ts";
import type { Kind } from "../../../results/results.ts";
import type { Language } from "../../language.ts";
import type { AmountWords, BaseWords, Clause, HurdleWords, Manner, Need } from "../../law/parts.ts";
import { rule, whole, written } from "../../numbers.ts";
import { countedOf, prose } from "../prose.ts";
import { BASE, LEVEL } from "../terms.ts";
import { closed } from "./closed.ts";
import { inEachArea, inOneArea, inSameArea, ofSameArea } from "./places.ts";

export const condition: Language["law"]["condition"] = {
  said,
  all: (parts) => prose.joined(sharing(parts)),
  any: (parts) => prose.either(sharing(parts)),
  hurdle: (h, manner) => {
    const together = h.together
      ? `вместе с соединёнными с ${manner.many ? "ними" : "ним"} списками `
      : "";
    const least = h.strict ? "более" : "не менее";
    const figure = h.figure === undefined ? "" : `, считая по величине (${h.figure}),`;
    const coalitions = h.coalitions.map(
      (c) => `от ${OF_MEMBERS[c.members] ?? whole(c.members)} партий — ${amount(c.amount)}`,
    );
    const besides = coalitions.length > 0 ? ` (коалиция ${coalitions.join(", ")})` : "";
    const demand =
      h.amount.kind === "figure"
        ? `${h.strict ? "больше" : "не меньше"} голосов, чем ${h.amount.figure}`
        : `${least} ${amount(h.amount)}${baseOf(h.base)}`;
    const here = h.base?.kind === "there" && h.place === undefined ? "там " : "";
    return verb("получил", manner, `${here}${together}${demand}${place(h)}${figure}${besides}`);
  },
  ofKind: (kind, { many }) => ({ verb: "", rest: KIND[kind][many ? 1 : 0] }),
  notOfKind: (kind, { many }) => ({ verb: "", rest: `не ${KIND[kind][many ? 1 : 0]}` }),
  largest: (manner) => verb("получил", manner, "больше всех голосов"),
  constituenciesOnly: (manner) => verb("участвует", manner, "только в одномандатных округах"),
  inListVote: (manner) => verb("участвует", manner, "в голосовании за списки"),
  passes: (manner) => verb("прошёл", manner, ""),
  notPasses: (manner) => verb("не прошёл", manner, ""),
  meets: (name, manner) => verb("отвечает", manner, `условию «${name}»`),
  notMeets: (part, manner) => verb("не отвечает", manner, `такому условию: список ${part}`),
  tooFew: (needs, otherwise, article) =>
    closed(`Если ${prose.either(needs.map(unmet))}, ${ELSE[otherwise]}${article}.`),
};

function said({ verb, rest, article = "" }: Clause): string {
  return `${[verb, rest].filter(Boolean).join(" ")}${article}`;
}

/** A verb that follows itself is said once: "получил не менее 7% … и не менее 0,7% …". */
const sharing = (parts: readonly Clause[]): string[] =>
  parts.map((part, i) => said(part.verb === parts[i - 1]?.verb ? { ...part, verb: "" } : part));

const SEVERAL = {
  получил: "получили",
  участвует: "участвуют",
  прошёл: "прошли",
  "не прошёл": "не прошли",
  отвечает: "отвечают",
  "не отвечает": "не отвечают",
} as const;

const verb = (one: keyof typeof SEVERAL, { many }: Manner, rest: string): Clause => ({
  verb: many ? SEVERAL[one] : one,
  rest,
});

const KIND: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  party: ["выдвинут одной партией", "выдвинуты одной партией"],
  coalition: ["выдвинут коалицией", "выдвинуты коалицией"],
  independent: ["является независимым кандидатом", "являются независимыми кандидатами"],
  minority: ["представляет меньшинство", "представляют меньшинство"],
  "against-all": ["означает выбор «против всех»", "означают выбор «против всех»"],
  other: ["объединяет списки без названий", "объединяют списки без названий"],
};

/** From so many on, in the genitive. */
const OF_MEMBERS =
  ",одной,двух,трёх,четырёх,пяти,шести,семи,восьми,девяти,десяти,одиннадцати,двенадцати".split(",");

/** In the genitive, after "не менее" and "более". */
function amount(a: AmountWords): string {
  switch (a.kind) {
    case "share":
      return rule(a.share);
    case "votes":
      return countedOf(a.votes, "голоса", "голосов");
    case "figure":
      return a.figure;
    case "seats":
      return a.from === undefined
        ? `${countedOf(a.seats, "мандата", "мандатов")} напрямую`
        : `${countedOf(a.seats, "мандата", "мандатов")} на шаге ${a.from}`;
    case "quotas":
      return quotas(a.quotas);
  }
}

/** "1 квоты", "3/4 квоты", "0,66 квоты". */
function quotas({ n, d }: Fraction): string {
  if (d === 1n) return countedOf(Number(n), "квоты", "квот");
  return `${d > 10n && 100n % d === 0n ? written(toFixed({ n, d }, 2)) : `${n}/${d}`} квоты`;
}

function baseOf(base: BaseWords | undefined): string {
  switch (base?.kind) {
    case undefined:
      return "";
    case "everywhere":
      return ` всех ${BASE[base.base][1]}`;
    case "there":
      return ` ${BASE[base.base][1]}`;
    case "lists":
      return " суммы по всем спискам";
    case "figure":
      return ` от величины (${base.figure})`;
  }
}

/** Where: after the amount. */
function place({ place: at }: HurdleWords): string {
  if (at === undefined) return "";
  if (at.kind !== "some") {
    return ` ${at.kind === "every" ? inEachArea(at.level) : inSameArea(at.level)}`;
  }
  const { at: preposition, inMany } = LEVEL[at.level];
  const around = at.of === undefined ? "" : ` ${ofSameArea(at.of)}`;
  const where =
    at.times === 1
      ? inOneArea(at.level)
      : `${preposition} ${OF_MEMBERS[at.times] ?? whole(at.times)} ${inMany}`;
  return ` хотя бы ${where}${around}`;
}

const ELSE = {
  next: "проходят следующие по числу голосов списки, пока это не будет выполнено",
  failed: "выборы считаются несостоявшимися",
  unknown: "о последствиях в известном тексте закона не сказано",
} as const;

function unmet(need: Need): string {
  if (need.kind === "lists") {
    return need.lists === 1
      ? "таких списков нет"
      : `таких списков меньше ${OF_MEMBERS[need.lists] ?? whole(need.lists)}`;
  }
  const line = `${rule(need.share)} всех ${BASE[need.of][1]}`;
  return need.strict ? `у них вместе не больше ${line}` : `у них вместе меньше ${line}`;
}
