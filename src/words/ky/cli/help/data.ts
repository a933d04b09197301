import { EVERYWHERE_HELP, OF_AN_INPUT_HELP } from "./shared.ts";

export const data = `Кайсы шайлоолор камтылган; бир шайлоонун сандары кайдан алынган.

  mandate data [list]
  mandate data ID|FILE|FOLDER

${OF_AN_INPUT_HELP}
${EVERYWHERE_HELP}

  mandate data
  mandate data kg-2020
`;
