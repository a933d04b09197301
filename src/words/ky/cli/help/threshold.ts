import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const threshold = `Босого же анын негизи башка болсо, эмне болмок?

  mandate threshold [input] [--share P] [--of BASE] [--region P]
                            [--bases | --sweep] [--set PATH=VALUE]

  --share P     өлкө боюнча босого: 5%, 1/20, "5000 votes" (добуш менен)
  --of BASE     үлүш эмнеден: registered, cast, valid же party
  --region P    ар бир аймактагы босого; 0% аны өчүрөт
  --bases       төрт негиз тең жанаша
  --sweep       бир нерсе өзгөргөн ар бир үлүш, так
  --set PATH=VALUE   мыйзамдын каалаган мааниси, жолу боюнча; кайталоого болот
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Берилбегени мыйзамдагыдай калат. Жанында иш жүзүндөгү жыйынтык көрсөтүлөт.

  mandate threshold kg-2020 --share 5%
  mandate threshold kg-2020 --of party
  mandate threshold kg-2020 --sweep --region 0%
  mandate threshold kg-2020 --set steps/seats/method=dhondt
`;
