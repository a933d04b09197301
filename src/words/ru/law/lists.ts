import type { Kind } from "../../../results/results.ts";
import type { Language } from "../../language.ts";
import type { Role } from "../../law/parts.ts";

export const lists: Language["law"]["lists"] = {
  all: (role) => `${ALL[role]} ${LISTS[role]}`,
  several: (role, kind, that) => {
    const noun = kind === undefined ? LISTS[role] : KINDS[kind].many[role];
    return that === undefined ? noun : `${noun}, которые ${that},`;
  },
  every: (kind, that) => `каждый ${one(kind, that)}`,
  any: (kind, that) => `любой ${one(kind, that)}`,
  strongest: "список, у которого больше всех голосов,",
};

const one = (kind: Kind | undefined, that: string | undefined): string => {
  const noun = kind === undefined ? "список" : KINDS[kind].one;
  return that === undefined ? noun : `${noun}, который ${that},`;
};

type Cases = Readonly<Record<Role, string>>;

const ALL: Cases = { subject: "все", of: "всех", among: "всеми", over: "всем" };
const LISTS: Cases = { subject: "списки", of: "списков", among: "списками", over: "спискам" };

const withLists = (after: string): Cases => ({
  subject: `списки ${after}`,
  of: `списков ${after}`,
  among: `списками ${after}`,
  over: `спискам ${after}`,
});

/** One is always of the masculine: verbs in the past agree with it. */
const KINDS: Readonly<Record<Kind, { readonly one: string; readonly many: Cases }>> = {
  party: { one: "список одной партии", many: withLists("отдельных партий") },
  coalition: { one: "список коалиции", many: withLists("коалиций") },
  independent: {
    one: "независимый кандидат",
    many: {
      subject: "независимые кандидаты",
      of: "независимых кандидатов",
      among: "независимыми кандидатами",
      over: "независимым кандидатам",
    },
  },
  minority: { one: "список меньшинства", many: withLists("меньшинств") },
  "against-all": {
    one: "выбор «против всех»",
    many: {
      subject: "голоса «против всех»",
      of: "голосов «против всех»",
      among: "голосами «против всех»",
      over: "голосам «против всех»",
    },
  },
  other: { one: "общий итог списков без названий", many: withLists("без названий") },
};
