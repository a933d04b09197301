import { EVERYWHERE_HELP, OF_AN_INPUT_HELP } from "./shared.ts";

export const data = `Какие выборы встроены и откуда взяты числа одних из них.

  mandate data [list]
  mandate data ID|FILE|FOLDER

${OF_AN_INPUT_HELP}
${EVERYWHERE_HELP}

  mandate data
  mandate data kg-2020
`;
