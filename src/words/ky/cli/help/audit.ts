import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const audit = `Жыйынтыктын тобокелди чектеген аудитине канча бюллетень керек?

  mandate audit [input] [--risk P] [--method comparison|polling]

  --risk P      туура эмес жыйынтык калып калышынын эң чоң ыктымалдыгы:
                берилбесе 5%
  --method M    comparison: алынган ар бир бюллетень анын жазуусу менен
                салыштырылат
                polling: алынган бюллетендердин өздөрү гана каралат
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Жыйынтык тыянактардан чыгат: ар бир тизме өтөт же өтпөйт, башкага өтө ала
турган ар бир мандат ордунда калат. Ар бир тыянакка айырма жана бир да
бюллетень туура эмес окулбаса, канча бюллетень алуу керектиги айтылат.
Аймактагы эң чоң тандалма анын бардык тыянактарына жетет.

  mandate audit kg-2020
  mandate audit kg-2020 --risk 10% --method comparison
`;
