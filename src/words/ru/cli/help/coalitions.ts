import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const coalitions = `Кто может составить большинство и сколько весит каждая партия при голосовании?

  mandate coalitions [input] [--exclude A,B] [--together A+B] [--apart A+B]
                             [--majority N | P]

  --exclude A,B    списки, которые не входят ни в одну коалицию
  --together A+B   списки, которые входят только вместе; можно повторять
  --apart A+B      списки, никакие два из которых не будут вместе; можно
                   повторять
  --majority N|P   сколько мандатов нужно или какая доля палаты: 80, 2/3;
                   по умолчанию больше половины
  --share P, --of BASE, --region P, --set PATH=VALUE   мандаты, какими они
                   были бы по изменённому закону, как в mandate threshold
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Список называют по id, имени или короткому имени. Большинство считается от всех
мандатов палаты, включая вакантные. В минимальной выигрышной коалиции нужен
каждый её участник. Код 3: часть мандатов не определена; то, что известно точно,
печатается.

  mandate coalitions kg-2020
  mandate coalitions de-2025 --exclude afd
  mandate coalitions kg-2020 --together kyrgyzstan+butun-kyrgyzstan
  mandate coalitions kg-2020 --majority 2/3
  mandate coalitions kg-2020 --of party
`;
