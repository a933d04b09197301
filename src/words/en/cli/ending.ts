/** Why one would type each of the commands that follow an answer. */
export const ending = {
  lotsGiven: "the result of the lot",
  lotDrawn: "draw one here, recorded",
  ifInvalid: "if so many ballots were invalid",
  ifKnown: "if the number is known",
  lawThatSays: "a law that says it",
  template: "Template:",
  moreOfTheForm: (lots: number) => `${lots} more of this form`,
  sources: (command: string) => `Sources: ${command}.`,
  report: (command: string) => `Report: ${command}`,
};
