import { whole } from "../../numbers.ts";
import { counted } from "../prose.ts";
import { terms } from "../terms.ts";

/** What was written, and what a data set holds. */
export const files = {
  written: (file: string) => `Written: ${file}`,
  writtenChart: (file: string) => `written: ${file}`,
  writtenTo: (files: number, place: string) => `${counted(files, "file")} written to ${place}`,
  scenariosTo: (scenarios: number, folder: string) =>
    `${counted(scenarios, "scenario")} written to ${folder}`,
  page: (file: string, kilobytes: number, laws: number) =>
    `One page written to ${file}: ${kilobytes} kB, ${counted(laws, "law")}.`,
  pageNeeds: "It needs nothing beside itself: open it in a browser.",

  /** undefined: it could not be read */
  holds: (lists: number, areas: number) => `${terms.lists(lists)}, ${terms.areas(areas)}`,
  problems: (errors: number, warnings: number) =>
    [
      ...(errors > 0 ? [counted(errors, "error")] : []),
      ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ].join(", ") || "no problem found",
  isLaw: (file: string, law: string) => `${file}: law ${law}, no problem found`,
  isNoLaw: (file: string, problems: number) => `${file}: ${counted(problems, "problem")}`,
  checked: (documents: number, bad: number) =>
    `${counted(documents, "document")} checked, ${bad} with problems.`,

  watching: (input: string) => `Watching ${input}; Ctrl-C ends.`,
  refused: (file: string, time: string, stands: string | undefined) =>
    stands === undefined
      ? `${file} of ${time} is refused. Watching goes on.`
      : `${file} of ${time} is refused; the answer of ${stands} stands. Watching goes on.`,
  version: (version: number, watching: string) => `Version ${version}. ${watching}`,
  changedSince: (time: string) => `What changed since ${time}`,
  /** in front of a change that should not be: four columns or a few more */
  warns: "warn",

  /** the name of a list that the calculator is given votes of alone */
  list: (place: number) => `List ${whole(place)}`,
};
