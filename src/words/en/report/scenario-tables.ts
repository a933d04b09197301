/** The words of tables of what would be, beside what is. */
export const scenarioTables = {
  actual: "Actual",
  change: "+/−",
  open: "open",
  scenarios: "Seats as they are, and as they would be",
};
