import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const margins = `Жыйынтыкты өзгөртүүгө эң азы канча добуш жетмек?

  mandate margins [input] [--list L] [--district AREA] [--coalition A+B]
                          [--kind KIND] [--risk P] [--write DIR]

  --list L         тизме өтөбү; анын бир мандаты көп же аз болобу
  --district AREA  ал жердеги бир мандат; --list менен ошол тизменики
  --coalition A+B  бул тизмелердин чогуу көпчүлүгү
  --kind KIND      switched   бир тизмеден башкасына өттү
                   spoiled    бузулду: берилген бюллетендерде кала берет
                   left-out   registered негизинен башка негиздерге кирбейт
                   added      registered негизинен башка негиздерге кошулат
                   кайталоого болот; берилбесе, төртөө тең
  --risk P         жанында тандалмасы көрсөтүлгөн аудиттики: берилбесе 5%
  --write DIR      ар бир өзгөрүү сценарий болуп жазылат, кайра эсептөө үчүн
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

--list, --district же --coalition берилбесе: каалаган мандат, эң аз мандатка
таянган көпчүлүк жана босогого эң жакын тизмелер. Ар бир сан кайра эсептөө
менен табылган; андан аз добуш жетпесе, бул далилденет, болбосо эки чеги тең
айтылат. Код 3: жыйынтык белгисиз.

  mandate margins kg-2020
  mandate margins kg-2020 --list mekenchil
  mandate margins kg-2020 --coalition birimdik+kyrgyzstan
  mandate margins es-congreso-201911 --district teruel --kind switched
  mandate margins kg-2020 --write changed
`;
