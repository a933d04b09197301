/** The lines on the options of every command that reads an input. */
export const OF_AN_INPUT_HELP = `  --contest, --year, --vote, --level, --sheet NAME   файлда бир нечеси болсо,
                кайсынысы керек; берилбесе, mandate сурайт
  --reading FILE   ар бир мамыча эмнени билдирет: validate жазган файл
  --encoding NAME  тексттин коддолушу, туура эмес табылса: windows-1251`;

/** The lines on the options of every command that applies a law to results. */
export const OF_A_COUNT_HELP = `  --law ID|FILE башка мыйзам: камтылган мыйзам же документ
  --lots FILE   тартылган чүчүкулактар, жыйынтык белгисиз болгондо mandate
                чыгарган түрдө
  --seed N      чүчүкулакты ушул сандан баштап ушул жерде тартуу; ал жазылат
  --assume [AREA.]TOTAL=N, =A..B же =P%   белгисиз жалпы санды берүү
                (registered, cast, valid, invalid, blank); кайталоого болот
${OF_AN_INPUT_HELP}`;

/** The line of commands that can run on what a scenario supposes. */
export const OF_A_SCENARIO_HELP = `  --scenario FILE   mandate scenario жазган сценарий боюнча эсептөө`;

/** The lines on the options of every command. */
export const EVERYWHERE_HELP = `  --json        так бөлчөктөрү бар бир JSON документ
  --color       түстөр, экранга чыкпаса да (--no-color: түссүз)
  --lang en|ru|ky  сөздөрдүн тили (--json жана CSV өзгөрбөйт)`;
