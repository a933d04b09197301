import { EVERYWHERE_HELP, OF_A_COUNT_HELP } from "./shared.ts";

export const verify = `Следуют ли официальные мандаты из голосов и закона?

  mandate verify [input...]

${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Считает заново, проверяет каждое утверждение расчёта второй программой и
сравнивает с объявленными мандатами и списками. Без input: все встроенные
выборы. Код 4: что-то расходится.

  mandate verify
  mandate verify kg-2010 kg-2015 kg-2020
`;
