import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const explore = `Окурман башка эрежелерди сынап көрчү барак: босого жана негиз, мандаттын саны
жана ыкма, башка мыйзам, бириккен же шайлоодон чыккан тизмелер, эсептен
чыгарылган участкалар.

  mandate explore [input] --out FILE

  --out FILE    кайда жазуу; ал жердеги файл алмаштырылат
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Баары толук жазылат же эч нерсе жазылбайт: эч бир серверден эч нерсе сурабаган
бир HTML файл; анда жыйынтыктар, аларга туура келген өлкөнүн мыйзамдары жана
ошол эле эсептөө бар. Үстүнө таштаган файлдарды ачат (CSV, xlsx, жыйынтыктар
документи), божомолдорду өз дарегинде сактайт.

  mandate explore kg-2020 --out kg-2020.html
  mandate explore results.xlsx --law kg-2020 --out page.html
`;
