import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { BASE } from "../terms.ts";

export const swing: Language["chart"]["swing"] = {
  lostMost: (lost, points, span, gained, by) =>
    `${lost}: ${points}\u00a0п.\u00a0п. азайды${during(span)}; ${gained}: ${by} көбөйдү, эң чоң өсүш.`,
  gainedMost: (gained, points, span, lost, by) =>
    `${gained}: ${points}\u00a0п.\u00a0п. көбөйдү${during(span)}; ${lost}: ${by} азайды, эң чоң жоготуу.`,
  onlyLost: (lost, points, span) =>
    `${lost}: ${points}\u00a0п.\u00a0п. азайды${during(span)}; салыштырылган тизмелердин бири да көбөйгөн жок.`,
  onlyGained: (gained, points, span) =>
    `${gained}: ${points}\u00a0п.\u00a0п. көбөйдү${during(span)}; салыштырылган тизмелердин бири да азайган жок.`,
  neither: (span) => `Салыштырылган тизмелердин үлүшү өзгөргөн жок${during(span)}.`,
  subtitle: (of, was, before, is, after) =>
    `${of === null ? "Үлүштүн" : `${capital(BASE[of].ofMany)} ичиндеги үлүштүн`} өзгөрүшү, пайыздык пункт менен: ${before} — ${was}, ${after} — ${is}`,
  certain: (after) => `Боёлгону: мандаты анык (${after})`,
  seated: (after) => `Боёлгону: мандаты бар (${after}); контуру: жок`,
  noMatch: (lists, more) =>
    `Жубу жок: ${lists.join(", ")}${more > 0 ? ` жана дагы ${whole(more)}` : ""}.`,
  alt: "Нөлдөн башталган тилкелер, ар бир тизмеге бирден",
  fromTo: (was, is) => `${was} → ${is}`,
  none: "Эки шайлоодо тең бир негизден белгилүү үлүшү бар тизме жок.",
  needs: "Экинчи шайлоо керек: --against.",
};

const during = (span: readonly [string, string] | undefined): string =>
  span === undefined ? " (биринчиден экинчиге)" : ` (${span[0]}\u00a0→\u00a0${span[1]})`;
