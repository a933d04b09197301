import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { BASE } from "../terms.ts";

export const swing: Language["chart"]["swing"] = {
  lostMost: (lost, points, span, gained, by) =>
    `${lost}: потеря ${points}\u00a0п.\u00a0п.${during(span)}; ${gained}: прирост ${by}, наибольший.`,
  gainedMost: (gained, points, span, lost, by) =>
    `${gained}: прирост ${points}\u00a0п.\u00a0п.${during(span)}; ${lost}: потеря ${by}, наибольшая.`,
  onlyLost: (lost, points, span) =>
    `${lost}: потеря ${points}\u00a0п.\u00a0п.${during(span)}; ни один сопоставленный список не прибавил.`,
  onlyGained: (gained, points, span) =>
    `${gained}: прирост ${points}\u00a0п.\u00a0п.${during(span)}; ни один сопоставленный список не потерял.`,
  neither: (span) => `Доли сопоставленных списков не изменились${during(span)}.`,
  subtitle: (of, was, before, is, after) =>
    `Изменение доли${of === null ? "" : ` от ${BASE[of][1]}`}, в процентных пунктах: ${before} — от ${was}, ${after} — от ${is}`,
  certain: (after) => `Закрашено: мандаты точно есть (${after})`,
  seated: (after) => `Закрашено: есть мандаты (${after}); контур: нет`,
  noMatch: (lists, more) =>
    `Без пары: ${lists.join(", ")}${more > 0 ? ` и ещё ${whole(more)}` : ""}.`,
  alt: "Полосы от 0, по одной на список",
  fromTo: (was, is) => `с ${was} до ${is}`,
  none: "Нет списка, который был бы на обоих выборах с известной долей от одной базы.",
  needs: "Нужны вторые выборы: --against.",
};

const during = (span: readonly [string, string] | undefined): string =>
  span === undefined ? " (от первых ко вторым)" : ` (${span[0]}\u00a0→\u00a0${span[1]})`;
