import { EVERYWHERE_HELP, OF_AN_INPUT_HELP } from "./shared.ts";

export const data = `The elections that are built in; where the numbers of one come from.

  mandate data [list]
  mandate data ID|FILE|FOLDER

${OF_AN_INPUT_HELP}
${EVERYWHERE_HELP}

  mandate data
  mandate data kg-2020
`;
