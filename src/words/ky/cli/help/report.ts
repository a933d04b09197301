import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const report = `Отчёт толугу менен: адегенде жооп, анан таблицалар, диаграммалар, булактар.

  mandate report [input…] --out DIR [--format F,F] [--only SECTION]

  --out DIR     кайда жазылат; ал папкадагы башка файлдар калат
  --format F    көрсөтүлбөсө md жана html; pdf (A4), xlsx, csv (таблицалар жана
                Datawrapper менен Flourish үчүн маалымат), social (диаграммалар
                1200x630, 1080x1080, 1080x1350); бир нечеси үтүр менен
  --only SECTION   ушул бөлүм жана анын диаграммалары гана; кайталоого болот:
                govern, result, base, close, what-if, other-laws, together,
                left-out, votes-and-seats, areas, how-to-read, method
  --embed CHART бир диаграмма бир HTML файлда, чаптоого iframe коду менен
  --previous ID|FILE   мурунку шайлоо, csv ичинде ушунусунун жанында
  --map FILE    аймак диаграммалары плитка эмес, TopoJSON чек аралары менен
  --colours FILE   тизмелердин түстөрү: { "LIST": "#1f4fa3" }
  --theme FILE  фондун, тексттин жана башкалардын түстөрү
                (data/schemas/theme.schema.json)
  --drop-stations-by FIGURE   шайлоо участкалары алынып салынса эмне болот,
                адегенде көрсөткүчү эң чоңдору; --smallest-first: эң кичинелери;
                --up-to N: мындан көп эмес
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Же баары жазылат, же эч нерсе. Диаграммалар — SVG (ачык жана караңгы тема), PNG
жана Vega-Lite спецификациялары. Жыйынтык акыркы болбосо, муну ар бир файлдын
аты айтат: report-annulled-preliminary.html. Бир нече шайлоонун ар биринин өз
папкасы болот, аларга index.html алып барат.

  mandate report kg-2020 --out kg-2020-report --lang ky
  mandate report kg-2020 --law kg-2015 --out as-in-2015 --format md,pdf
  mandate report kg-2010 kg-2015 kg-2020 --out reports
  mandate report kg-2020-stations --assume invalid=1.5% \\
    --drop-stations-by form2_percent_of_registered --up-to 400 --out stations
`;
