import { EVERYWHERE_HELP, OF_AN_INPUT_HELP } from "./shared.ts";

export const scenario = `Башка добуштар, башка тизмелер же башка мыйзам эмне бермек?

  mandate scenario [input] [божомолдор] [--write FILE]
  mandate scenario [input] --scenario FILE [--scenario FILE …]

Башка мыйзам
  --law ID|FILE шайлоонун өз мыйзамынын ордуна башка мыйзам
  --share P, --of BASE, --region P   башка босого, mandate threshold сыяктуу
  --seats N     мандаттын башка саны
  --method M    ыкмасы бар кадамдын башка ыкмасы: dhondt, sainte-lague
  --set PATH=VALUE   мыйзамдын каалаган мааниси, жолу боюнча
Башка эсеп жана аймактар
  --replace AREA=FILE   аймактын башка эсеби: FILE ичиндеги
  --without AREA[,AREA] эсепке алынбаган аймактар же участкалар
Башка тизмелер
  --merge A+B[=NAME]    бир тизме болот, шайлоочулардын баары ээрчийт
  --split A=NAME:60%,NAME:40%   бир нече тизме болот
  --withdraw A[:B|:spoiled]     катышпайт; добуштары берилбейт, B алат же
                жараксыз болот
Башка добуштар: сан (3,077) же A добуштарынын үлүшү (5%)
  --move A:B:VOTES[@AREA]       A шайлоочулары B үчүн добуш берет
  --spoil A:VOTES[@AREA]        A добуштары жараксыз, бирок cast ичинде калат
  --leave-out A:VOTES[@AREA]    A шайлоочулары добуш бербейт
  --add A:VOTES[@AREA]          келбегендер A үчүн добуш берет: катышуу өсөт
  --mend A:VOTES[@AREA]         жараксыз бюллетендер A добушу болот
  --assume [AREA.]TOTAL=N, =A..B же =P%   белгисиз жалпы санды берүү

  --scenario FILE   жазылган сценарий; бир нечеси жанаша көрсөтүлөт
Бир сандын бардык маанилери, эсеп же божомол боюнча
  --drop-stations-by FIGURE     участкалар бирден эсептен чыгарылат,
                көрсөткүчү эң чоңунан баштап (a/b: экөөнүн катышы)
    --smallest-first   --inside AREA|each   --up-to N
  --sweep seats=FROM..TO        ар кандай өлчөмдөгү палаталар
  --sweep first-divisor[=STEP]  мандат которулган ар бир биринчи бөлгүч
  --sweep loss  --merge A+B менен: B канча шайлоочусун жогото алат

  --write FILE  ушул параметрлердин сценарийин жазуу
  --title TEXT  анын аталышы
  --lots FILE   тартылган чүчүкулактар, жыйынтык белгисиз болгондо mandate
                чыгарган түрдө
  --seed N      чүчүкулакты ушул сандан баштап ушул жерде тартуу; ал жазылат
${OF_AN_INPUT_HELP}
${EVERYWHERE_HELP}

A, B жана AREA — id; тизмени аты менен атоого да болот. Ар бир параметрди
кайталоого болот. --move жана андан кийинкилерде A ордуна all жазса болот: ар
бир тизме өз добуштарынын үлүшү менен. Адегенде эсеп өзгөрөт, анан аймактар,
тизмелер жана добуштар. Аймак аталбаса, добуштар бардык аймакта пропорциялуу
өзгөрөт; бири-бирине туура келбей калган сандар ката болот. Код 3: божомолдун
жыйынтыгы белгисиз.

  mandate scenario kg-2020 --merge ata-meken+respublika+mekenchil=Union
  mandate scenario kg-2020 --move kyrgyzstan:mekenchil:3,077 --write plan.json
  mandate scenario kg-2020 --law kg-2015 --without osh-city
`;
