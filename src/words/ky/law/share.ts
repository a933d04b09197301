import type { Language } from "../../language.ts";
import type { Holder } from "../../law/parts.ts";
import { whole } from "../../numbers.ts";
import { capital } from "../../text.ts";
import { terms } from "../terms.ts";
import { PLACE } from "./places.ts";
import { gets } from "./seats.ts";
import { step } from "./step.ts";

export const share: Language["law"]["share"] = {
  shared: (s) => {
    const most = s.most === undefined ? "" : `, ар бирине эң көп дегенде ${terms.seats(s.most)}`;
    const held = s.held ? `, буга чейин алынгандар эске алынат (${step.held(s.held)})` : "";
    return `${s.seats} ${s.among} арасында ${s.by} бөлүштүрүлөт${held}: ${s.method}${most}${quota(s.quotaOf)}${s.article}`;
  },
  amongWinners: (lists) => `бир мандаттуу округдардагы жеңүүчүлөр${bracketed(lists)}`,
  amongAreas: (level, lists) => `${terms.levelName[level][1]}${bracketed(lists)}`,
  minimum: (who, seats) => `${holder(who)} эң аз дегенде ${gets(seats)}.`,
  maximum: (who, seats, beyond) =>
    `${holder(who)} эң көп дегенде ${gets(seats)}; ${
      beyond === "unknown"
        ? "андан ашкан мандаттар кимге тийери мыйзамдын белгилүү текстинде айтылган эмес"
        : "андан ашкан мандаттар калгандарга тийет"
    }.`,
  growth: (until, unlevelled) =>
    `Ар бир тизме эң аз дегенде мынча мандат алганга чейин мандаттардын саны бирден өсөт: ${until}${
      unlevelled
        ? `; эң көп дегенде ${whole(unlevelled.most)} мандат теңделбей калып, үстүнө кошулушу мүмкүн (${unlevelled.of})`
        : ""
    }.`,
  connected: (inside, quotaOf) =>
    `Бириктирилген тизмелер бир тизме катары эсептелет; андан соң алардын мандаттары ${
      inside === "candidates"
        ? "добушу эң көп талапкерлерге тийет"
        : `ал тизмелердин арасында ${
            inside === "same"
              ? "ошол эле ыкма менен бөлүштүрүлөт"
              : `башка ыкма менен бөлүштүрүлөт: ${inside.method}`
          }`
    }${quota(quotaOf)}.`,
  excludes:
    "Үлүшүнө тийгендей же андан көп мандаты бар тизме аларын сактап, бөлүштүрүүдөн чыгат, калганы кайра бөлүштүрүлөт.",
};

const bracketed = (lists: string | undefined): string => (lists === undefined ? "" : ` (${lists})`);

const quota = (of: string | undefined): string =>
  of === undefined ? "" : `, квота мындан эсептелет: ${of}`;

function holder(who: Holder): string {
  switch (who.kind) {
    case "list":
      return "Тизме";
    case "winner":
      return "Жеңүүчү";
    case "list-in":
      return `${capital(PLACE[who.level].atOne)} тизме`;
    case "area":
      return `Ар бир ${terms.levelName[who.level][0]}`;
  }
}
