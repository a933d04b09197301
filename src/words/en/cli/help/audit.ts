import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const audit = `How many ballots would a risk-limiting audit of the outcome need?

  mandate audit [input] [--risk P] [--method comparison|polling]

  --risk P      the largest chance that a wrong outcome stands: 5% if not given
  --method M    comparison: each ballot drawn is held against its record
                polling: the ballots drawn alone
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

The outcome follows from assertions: each list passes or does not, each seat
that could move stays. For each its margin, and the ballots to draw if none was
read wrongly. The largest sample of an area serves all its assertions.

  mandate audit kg-2020
  mandate audit kg-2020 --risk 10% --method comparison
`;
