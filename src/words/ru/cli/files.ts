import type { Language } from "../../language.ts";
import { whole } from "../../numbers.ts";
import { counted } from "../prose.ts";
import { terms } from "../terms.ts";

const PROBLEMS = ["проблема", "проблемы", "проблем"] as const;

export const files: Language["cli"]["files"] = {
  written: (file) => `Записано: ${file}`,
  writtenChart: (file) => `записано: ${file}`,
  writtenTo: (files, place) =>
    `Записано: ${counted(files, ["файл", "файла", "файлов"])}, место: ${place}`,
  scenariosTo: (scenarios, folder) =>
    `Записано: ${counted(scenarios, ["сценарий", "сценария", "сценариев"])}, папка: ${folder}`,
  page: (file, kilobytes, laws) =>
    `Страница записана: ${file}, ${whole(kilobytes)} КБ, ${counted(laws, ["закон", "закона", "законов"])}.`,
  pageNeeds: "Ей ничего больше не нужно: откройте её в браузере.",

  holds: (lists, areas) => `${terms.lists(lists)}, ${terms.areas(areas)}`,
  problems: (errors, warnings) =>
    [
      ...(errors > 0 ? [counted(errors, ["ошибка", "ошибки", "ошибок"])] : []),
      ...(warnings > 0
        ? [counted(warnings, ["предупреждение", "предупреждения", "предупреждений"])]
        : []),
    ].join(", ") || "проблем не найдено",
  isLaw: (file, law) => `${file}: закон ${law}, проблем не найдено`,
  isNoLaw: (file, problems) => `${file}: ${counted(problems, PROBLEMS)}`,
  checked: (documents, bad) =>
    `Проверено: ${counted(documents, ["документ", "документа", "документов"])}, из них с проблемами: ${whole(bad)}.`,

  watching: (input) => `Наблюдение: ${input}; Ctrl-C — завершить.`,
  refused: (file, time, stands) =>
    stands === undefined
      ? `${file} от ${time} не принят. Наблюдение продолжается.`
      : `${file} от ${time} не принят; в силе итог от ${stands}. Наблюдение продолжается.`,
  version: (version, watching) => `Версия ${whole(version)}. ${watching}`,
  changedSince: (time) => `Что изменилось с ${time}`,
  warns: "вним.",

  list: (place) => `Список ${whole(place)}`,
};
