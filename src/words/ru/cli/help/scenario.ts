import { EVERYWHERE_HELP, OF_AN_INPUT_HELP } from "./shared.ts";

export const scenario = `Что вышло бы из других голосов, других списков или другого закона?

  mandate scenario [input] [предположения] [--write FILE]
  mandate scenario [input] --scenario FILE [--scenario FILE …]

Другой закон
  --law ID|FILE другой закон вместо собственного закона выборов
  --share P, --of BASE, --region P   другой порог, как в mandate threshold
  --seats N     другое число мандатов
  --method M    другой метод в том шаге, где он есть: dhondt, sainte-lague
  --set PATH=VALUE   любое значение закона по его пути
Другие данные и территории
  --replace AREA=FILE   другой подсчёт территории: тот, что в FILE
  --without AREA[,AREA] территории или участки, которые не учитываются
Другие списки
  --merge A+B[=NAME]    идут одним списком, и все избиратели за ними
  --split A=NAME:60%,NAME:40%   идёт несколькими списками
  --withdraw A[:B|:spoiled]     не участвует; его голоса не поданы, отходят B
                или недействительны
Другие голоса: число (3,077) или доля голосов A (5%)
  --move A:B:VOTES[@AREA]       избиратели A голосуют за B
  --spoil A:VOTES[@AREA]        голоса A недействительны и остаются в cast
  --leave-out A:VOTES[@AREA]    избиратели A не голосуют
  --add A:VOTES[@AREA]          не голосовавшие голосуют за A: явка выше
  --mend A:VOTES[@AREA]         недействительные бюллетени становятся голосами A
  --assume [AREA.]TOTAL=N, =A..B или =P%   задать неизвестное общее число

  --scenario FILE   записанный сценарий; несколько показаны рядом
Одно число по всем его значениям, по подсчёту или по предположениям
  --drop-stations-by FIGURE     исключать участки один за другим, начиная с тех,
                где показатель больше всего (a/b: отношение двух)
    --smallest-first   --inside AREA|each   --up-to N
  --sweep seats=FROM..TO        палаты любой величины
  --sweep first-divisor[=STEP]  каждый первый делитель, при котором переходит
                мандат
  --sweep loss  с --merge A+B: сколько избирателей B можно потерять

  --write FILE  записать сценарий из этих параметров
  --title TEXT  его название
  --lots FILE   уже брошенные жребии, в том виде, в каком mandate печатает их,
                когда итог не определён
  --seed N      бросить жребий здесь, с начальным числом N; оно записывается
${OF_AN_INPUT_HELP}
${EVERYWHERE_HELP}

A, B и AREA — это id; список можно назвать и по имени. Каждый параметр можно
повторять. Начиная с --move вместо A можно написать all: все списки, каждый со
своей долей голосов. Сначала меняются данные, затем территории, списки и голоса.
Голоса меняются на всех территориях пропорционально, если не названа одна;
числа, которые перестали бы сходиться, — ошибка. Код 3: итог сценария не
определён.

  mandate scenario kg-2020 --merge ata-meken+respublika+mekenchil=Union
  mandate scenario kg-2020 --move kyrgyzstan:mekenchil:3,077 --write plan.json
  mandate scenario kg-2020 --law kg-2015 --without osh-city
`;
