import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { plural, prose } from "../prose.ts";
import { terms } from "../terms.ts";

export const coalitions: Language["analysis"]["coalitions"] = {
  title: "Кто может составить большинство",
  can: "Кто может составить большинство",
  minimal: "Минимальные выигрышные",
  coalition: "Коалиция",
  seats: "Мандаты",
  majority: (majority) => `Большинство: ${whole(majority)}`,
  caption:
    "Коалиции, у которых есть большинство и которым нужен каждый участник, а также ближайшие к большинству",
  more: (count) => `ещё ${whole(count)} ${plural(count, ["коалиция", "коалиции", "коалиций"])}`,
  inJson: "; все — с --json",
  neededInNone: "Не нужны ни одной коалиции",
  alone: (name, surplus) => `${name}: большинство без союзников, ${spare(surplus)}`,
  noneHas: "Ни у одной коалиции нет большинства",
  nobody: "Большинства здесь нет ни у кого:",
  power: "Сколько весит каждая партия при голосовании",
  powerCaption: (majority, house) =>
    `Мандаты и влияние при голосовании, где решают ${whole(majority)} из ${whole(house)}`,
  party: "Партия",
  ofSeats: "% мандатов",
  neededIn: "Нужна в",
  banzhaf: "Банцаф",
  shapleyShubik: "Шепли–Шубик",
  neededOf: (needed, all) => `${whole(needed)}\u00a0из\u00a0${whole(all)}`,
  none: "–",
  notes: {
    neededIn:
      "Нужна в: коалиции, у которых с этой партией большинство есть, а без неё нет, из всех, у которых оно есть.",
    banzhaf: "Банцаф: её доля среди всех таких случаев.",
    shapleyShubik:
      "Шепли–Шубик: доля порядков вступления, в которых большинство приносит именно она.",
  },
  noIndex:
    "Если каким-то спискам нельзя быть вместе, индексы не приводятся: они учитывают все коалиции.",
  enough: "хватает",
  orMore: (surplus) => `${surplus} или больше`,
  notCertain: "не точно",

  surplus: (surplus) => {
    if (surplus === 0) return "ровно хватает";
    return surplus > 0 ? `${whole(surplus)} в запасе` : `${whole(-surplus)} не хватает`;
  },
  ofHouse: (majority, house) => `${whole(majority)} из ${whole(house)}`,
  excluded: (names) => `Исключены: ${prose.joined(names)}.`,
  onlyTogether: (groups) => `Только вместе: ${groups.join(", ")}.`,
  notTogether: (groups) => `Не вместе: ${groups.join(", ")}.`,

  noMajority: {
    apart: "это несколько отдельных выборов без общей палаты.",
    areas: "мандаты принадлежат территориям, а не спискам.",
    "no-seats": "ни у одного списка нет мандатов.",
    large: "списков и мандатов больше, чем можно перебрать.",
  },
};

/** What a majority has beyond what it needs, inside a sentence. */
export const spare = (surplus: number): string =>
  surplus === 0 ? "ровно столько, сколько нужно" : `с запасом в ${terms.seats(surplus)}`;
