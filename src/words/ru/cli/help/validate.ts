import { EVERYWHERE_HELP, OF_AN_INPUT_HELP } from "./shared.ts";

export const validate = `Можно ли прочесть набор данных и согласован ли он сам с собой?

  mandate validate <input> [--write-reading FILE]

  --write-reading FILE   записать, как он был прочитан; после правок, если они
                нужны, --reading FILE так же прочтёт этот файл и следующие
${OF_AN_INPUT_HELP}
${EVERYWHERE_HELP}

Печатает, чем сочтён каждый столбец и почему, что пропущено и почему, что нужно
выбрать, и все ошибки с их местом; ничего не исправляется.
Код 1: прочесть нельзя. Код 4: прочесть можно, но данные противоречат себе
(суммы, бюллетеней больше, чем избирателей).

  mandate validate count.csv
  mandate validate count.xlsx --contest Senate --write-reading senate.json
  mandate validate kg-2020-stations
`;
