import { EVERYWHERE_HELP, OF_A_COUNT_HELP } from "./shared.ts";

export const verify = `Do the official seats follow from the votes and the law?

  mandate verify [input...]

${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Recounts, checks every claim of the evidence by a second program, and compares
with the seats and the lists as announced. Without input: all that is built in.
Exit 4: something differs.

  mandate verify
  mandate verify kg-2010 kg-2015 kg-2020
`;
