import type { Sentences } from "../../problem-values.ts";
import { meant, nearest } from "./hints.ts";
import { usage } from "./usage.ts";

/** What was asked: commands, options, inputs, charts. */
export const questions = {
  usage: (p) => ({
    message: p.pick(usage, "why")?.(p) ?? (p.value("message") || "The command cannot be read."),
    help: p.value("try") || "mandate --help",
  }),
  "unknown-command": (p) => ({
    message: "There is no such command, file or built-in election.",
    help: p.has("nearest") ? `mandate ${p.value("nearest")}` : "mandate --help",
  }),
  "unknown-option": (p) => ({
    message: `${p.has("command") ? `mandate ${p.value("command")}` : "This command"} has no such option.`,
    help: p.has("nearest") ? nearest(p) : `mandate ${p.value("command")} --help`.replace("  ", " "),
  }),
  "option-value": (p) => ({
    message: p.has("expected") ? `Expected: ${p.expected()}.` : "This option needs a value.",
    help: p.has("nearest") ? nearest(p) : p.value("try") || "mandate --help",
  }),
  "no-such-input": (p) => ({
    message: "There is no such file, folder or built-in election.",
    help: p.has("nearest") ? nearest(p) : "mandate data",
  }),
  piped: (p) => ({
    message: "Something is piped in, and no input is named; it was not read.",
    help: `mandate ${p.value("command") || "analyze"} -`,
  }),
  "base-missing": (p) => ({
    message: `The data do not give the size of this base${p.has("base") ? ` (${p.value("base")})` : ""}, and it is never guessed.`,
    help: "Supply what is missing, as --assume cast=1990753, or take another base.",
  }),
  "assume-form": (p) => ({
    message: p.has("unknown")
      ? `No area is called ${p.value("unknown")}.`
      : "An assumption is [AREA.]TOTAL=N, =A..B or =P%; totals are registered, cast, valid, invalid, blank.",
    help: p.has("nearest")
      ? nearest(p)
      : "As --assume invalid=1.5% or --assume talas.cast=61000..62000",
  }),
  "assume-conflict": (p) => ({
    message: p.has("total")
      ? `The data have the ${p.value("total")} of ${p.value("area")}: ${p.span()}.`
      : "The data have this total already, or it does not fit the others.",
    help: "Assume only what is not known; to change the data, change its file.",
  }),
  "lots-unused": () => ({
    message: "No tie asks for this lot: nothing was drawn by it.",
    help: "Compare its step and area with those of the open lot that the outcome prints.",
  }),
  "lots-form": (p) => ({
    message: p.has("among")
      ? `The lot does not fit: ${p.value("seats")} to be drawn among ${p.every("among")}.`
      : 'A file of lots is { "mandate": "lots/1", "lots": [ … ] }, each lot with step, area, among, seats and drawn.',
    help: "Take the template that the open outcome prints.",
  }),
  "no-chart": (p) => ({
    message:
      p.pick(noChart, "why") ??
      (p.value("reason") || "This chart cannot be drawn from these data."),
    help: p.has("known") ? `Charts: ${p.value("known")}.` : "mandate chart --help",
  }),
  faint: () => ({
    message: "This could hardly be read on its paper: the contrast is below 4.5:1.",
    help: "Choose a darker colour for the light theme, a lighter one for the dark.",
  }),
  "few-shapes": (p) => ({
    message: `Only ${p.value("found")} of the ${p.value("all")} areas of ${p.value("election")} have a shape on this map; there is none for ${p.some("areas")}.`,
    help: `Shapes are matched by id or name. ${p.has("shapes") ? `This map has no other than ${p.some("shapes")}.` : "This map has no names."}`,
  }),
  "no-shape": (p) => ({
    message: `No shape on this map for ${p.some("areas")}; shown beside it.`,
    help: "Give a shape the id or the name of the area.",
  }),
  "no-figure": (p) => ({
    message: "No area of this level has a figure of this name.",
    help: meant(p, p.has("known") ? `There are: ${p.some("known")}.` : ""),
  }),
  "no-knob": (p) =>
    p.value("knob") === "seats"
      ? {
          message: "The law does not say the number of seats itself: the data do.",
          help: "Choose a law with a number of seats.",
        }
      : p.value("knob") === "loss"
        ? {
            message:
              "A merger's loss is swept where one merger of two lists is supposed, and nothing else.",
            help: "mandate scenario kg-2020 --merge ata-meken+respublika --sweep loss",
          }
        : {
            message:
              "The law has no step of this name that shares seats by divisors 1, 2, 3 … or 1, 3, 5 ….",
            help: meant(p, "mandate laws show LAW names its steps."),
          },
} satisfies Sentences;

/** What a chart would have to be asked for. */
export const noChart = {
  "no share": "The law asks for no national share, or for several: there is none to vary.",
  against: "It takes an earlier election: --against kg-2015.",
  laws: "It takes laws: --laws kg-2007,kg-2015.",
};
