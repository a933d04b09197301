import { EVERYWHERE_HELP, OF_AN_INPUT_HELP } from "./shared.ts";

export const validate = `Маалымат топтомун окууга болобу, ал өзү менен өзү келишеби?

  mandate validate <input> [--write-reading FILE]

  --write-reading FILE   ал кандай окулганын жазуу; керек болсо, кол менен
                оңдолгон соң, --reading FILE бул файлды да, ушундай
                кийинкилерди да ошондой окуйт
${OF_AN_INPUT_HELP}
${EVERYWHERE_HELP}

Ар бир мамыча эмне деп эсептелгени жана эмне үчүн, эмне калтырылганы жана эмне
үчүн, эмнени тандоо керектиги жана бардык каталар орду менен чыгарылат; эч нерсе
оңдолбойт. Код 1: окууга болбойт. Код 4: окууга болот, бирок маалымат өзүнө
каршы (суммалар, шайлоочудан көп бюллетень).

  mandate validate count.csv
  mandate validate count.xlsx --contest Senate --write-reading senate.json
  mandate validate kg-2020-stations
`;
