/** Keys of an area that are carried as they stand; the laws that need them say what they mean. */
export const AREA_FURTHER = ["listSeatsParts", "voteParts"] as const;

/** Keys of the document that are carried as they stand: what a count announced beside its seats. */
export const ROOT_FURTHER = [
  "$schema",
  "votesUnit",
  "officialSteps",
  "expectedSteps",
  "expectedTotal",
  "expectedSums",
  "expectedTies",
  "expectedCertain",
  "expectedUnassigned",
  "lots",
  "computed",
  "computedSteps",
  "check",
  "doc",
] as const;
