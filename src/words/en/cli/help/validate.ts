import { EVERYWHERE_HELP, OF_AN_INPUT_HELP } from "./shared.ts";

export const validate = `Can a data set be read, and does it agree with itself?

  mandate validate <input> [--write-reading FILE]

  --write-reading FILE   write down how it was read; corrected by hand if need
                be, --reading FILE reads this file and the next of its kind so
${OF_AN_INPUT_HELP}
${EVERYWHERE_HELP}

Prints what each column was taken for and why, what was left out and why, what
is to be chosen, and all problems, each with its place; nothing is repaired.
Exit 1: it cannot be read. Exit 4: it can be read and disagrees with itself
(sums, more ballots than voters).

  mandate validate count.csv
  mandate validate count.xlsx --contest Senate --write-reading senate.json
  mandate validate kg-2020-stations
`;
