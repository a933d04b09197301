import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { counted } from "../prose.ts";
import { terms } from "../terms.ts";

export const files: Language["cli"]["files"] = {
  written: (file) => `Жазылды: ${file}`,
  writtenChart: (file) => `жазылды: ${file}`,
  writtenTo: (files, place) => `Жазылды: ${counted(files, "файл")}, орду: ${place}`,
  scenariosTo: (scenarios, folder) =>
    `Жазылды: ${counted(scenarios, "сценарий")}, папка: ${folder}`,
  page: (file, kilobytes, laws) =>
    `Баракча жазылды: ${file}, ${whole(kilobytes)} КБ, ${counted(laws, "мыйзам")}.`,
  pageNeeds: "Ага башка эч нерсе керек эмес: браузерде ачыңыз.",

  holds: (lists, areas) => `${terms.lists(lists)}, ${terms.areas(areas)}`,
  problems: (errors, warnings) =>
    [
      ...(errors > 0 ? [counted(errors, "ката")] : []),
      ...(warnings > 0 ? [counted(warnings, "эскертүү")] : []),
    ].join(", ") || "көйгөй табылган жок",
  isLaw: (file, law) => `${file}: мыйзам ${law}, көйгөй табылган жок`,
  isNoLaw: (file, problems) => `${file}: ${counted(problems, "көйгөй")}`,
  checked: (documents, bad) =>
    `Текшерилди: ${counted(documents, "документ")}, анын ичинен көйгөйлүүсү: ${whole(bad)}.`,

  watching: (input) => `Байкоо: ${input}; Ctrl-C — токтотуу.`,
  refused: (file, time, stands) =>
    stands === undefined
      ? `${file} (${time}) кабыл алынган жок. Байкоо улантылууда.`
      : `${file} (${time}) кабыл алынган жок; күчүндө калган жыйынтык: ${stands}. Байкоо улантылууда.`,
  version: (version, watching) => `${whole(version)}-версия. ${watching}`,
  changedSince: (time) => `Эмне өзгөрдү (${time} убактысынан бери)`,
  warns: "эск.",

  list: (place) => `${whole(place)}-тизме`,
};
