import type { UsageReason } from "../../../results/problem.ts";
import type { ProblemValues } from "../../problem-values.ts";

/** Why a command cannot be followed as it stands. */
export const usage: Readonly<Record<UsageReason, (p: ProblemValues) => string>> = {
  inputs: (p) =>
    p.number("most") === 0
      ? "It takes no input."
      : `It takes ${p.number("most") === 1 ? "one input" : `at most ${p.value("most")} inputs`}.`,
  twice: () => "It is given more than once.",
  "one-at-a-time": () => "Ask for one of the two at a time.",
  "all-bases": () => "--bases shows all bases: there is none to choose.",
  "all-shares": () => "--sweep runs through all shares: there is none to choose.",
  "watch-file": () => "A file or a folder is watched; nothing else changes.",
  "keep-apart": () => "Versions are not kept in the folder that is watched.",
  "keep-watching": () => "Versions are kept while a file or a folder is watched.",
  "of-elections": () => "It compares elections; one election is compared under laws.",
  "of-one-election": () => "It is about one election; several are compared.",
  "second-election": () => "It needs a second election, or another law: --law.",
  "one-law-or-own": () => "Several elections are compared under their own laws, or under one.",
  "read-once": () => "It can be read once only.",
  "data-set": () => "It needs a data set.",
  "no-law": () => "The data name no law, and none is assumed.",
  results: () => "It needs results.",
  format: () => "It needs a format.",
  "holds-one": (p) => `${p.value("format")} holds one election.`,
  "format-place": () => "This format needs a place to go to.",
  "page-file": () => "A page needs a file to go to.",
  "report-folder": () => "A report needs a folder to go to.",
  votes: () => "It needs votes.",
  method: (p) => `It needs a method: ${p.all("known").join(", ")}.`,
  seats: () => "It needs a number of seats.",
  nothing: () => "Nothing is supposed.",
  "no-method": (p) => `No step of law ${p.value("law")} has a method.`,
  "several-methods": (p) =>
    `Several steps of law ${p.value("law")} have a method: ${p.all("paths").join(", ")}.`,
  "which-law": () => "Which law?",
  "one-law-shown": () => "One law at a time is shown; check takes several.",
  "no-laws-there": () => "There is no law document in this folder.",
  "together-and-apart": () => "They cannot be both together and apart.",
};
