import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const coalitions = `Ким көпчүлүк түзө алат, добуш берүүдө ар бир партиянын салмагы канча?

  mandate coalitions [input] [--exclude A,B] [--together A+B] [--apart A+B]
                             [--majority N | P]

  --exclude A,B    эч бир коалицияга кирбеген тизмелер
  --together A+B   чогуу гана кирген тизмелер; кайталоого болот
  --apart A+B      экөө бир коалицияда болбогон тизмелер; кайталоого болот
  --majority N|P   көпчүлүккө канча мандат же палатанын кандай үлүшү керек:
                   80, 2/3; берилбесе, жарымынан көбү
  --share P, --of BASE, --region P, --set PATH=VALUE   өзгөртүлгөн мыйзам
                   боюнча мандаттар, mandate threshold буйругундагыдай
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Тизме id, аты же кыска аты менен аталат. Көпчүлүк палатанын бардык мандаттарынан
эсептелет, бош калгандары да кирет. Минималдуу утуучу коалицияга ар бир мүчөсү
керек. Код 3: айрым мандаттар белгисиз; анык болгону чыгарылат.

  mandate coalitions kg-2020
  mandate coalitions de-2025 --exclude afd
  mandate coalitions kg-2020 --together kyrgyzstan+butun-kyrgyzstan
  mandate coalitions kg-2020 --majority 2/3
  mandate coalitions kg-2020 --of party
`;
