import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const threshold = `Что было бы при другом пороге или другой его базе?

  mandate threshold [input] [--share P] [--of BASE] [--region P]
                            [--bases | --sweep] [--set PATH=VALUE]

  --share P     порог по стране: 5%, 1/20, "5000 votes" (в голосах)
  --of BASE     от чего доля: registered, cast, valid или party
  --region P    порог в каждом регионе; 0% отключает его
  --bases       все четыре базы рядом
  --sweep       каждая доля, при которой что-то меняется, точно
  --set PATH=VALUE   любое значение закона по его пути; можно повторять
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Что не указано, остаётся как в законе. Рядом показан фактический итог.

  mandate threshold kg-2020 --share 5%
  mandate threshold kg-2020 --of party
  mandate threshold kg-2020 --sweep --region 0%
  mandate threshold kg-2020 --set steps/seats/method=dhondt
`;
