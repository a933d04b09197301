import type { Language } from "../../language.ts";
import type { Holder } from "../../law/parts.ts";
import { capital } from "../../text.ts";
import { counted, countedOf } from "../prose.ts";
import { LEVEL, SEATS } from "../terms.ts";
import { closed } from "./closed.ts";
import { eachArea, OVER } from "./places.ts";
import { step } from "./step.ts";

export const share: Language["law"]["share"] = {
  shared: (s) => {
    const most = s.most === undefined ? "" : `, каждому не больше чем ${counted(s.most, SEATS)}`;
    const held = s.held ? `, с учётом уже полученного (${step.held(s.held)})` : "";
    return `${s.seats} ${isOne(s.seats) ? "распределяется" : "распределяются"} ${s.by} между ${s.among}${held}: ${s.method}${most}${quota(s.quotaOf)}${s.article}`;
  },
  amongWinners: (lists) => `победителями в одномандатных округах${bracketed(lists)}`,
  amongAreas: (level, lists) => `${OVER[level][1]}${bracketed(lists)}`,
  minimum: (who, seats) => closed(`${holder(who)} получает не меньше чем ${seats}.`),
  maximum: (who, seats, beyond) =>
    closed(
      `${holder(who)} получает не больше чем ${seats}; ${
        beyond === "unknown"
          ? "куда идут мандаты сверх этого, в известном тексте закона не сказано"
          : "мандаты сверх этого получают остальные"
      }.`,
    ),
  growth: (until, unlevelled) =>
    closed(
      `Число мандатов растёт по одному, пока каждый список не получит по меньшей мере ${until}${
        unlevelled
          ? `; до ${countedOf(unlevelled.most, "мандата", "мандатов")} могут остаться без выравнивания и добавляются сверх того (${unlevelled.of})`
          : ""
      }.`,
    ),
  connected: (inside, quotaOf) =>
    closed(
      `Соединённые списки считаются за один; их мандаты затем получают ${
        inside === "candidates"
          ? "кандидаты с наибольшим числом голосов"
          : `списки внутри соединения ${
              inside === "same" ? "по тому же методу" : `по другому методу: ${inside.method}`
            }`
      }${quota(quotaOf)}.`,
    ),
  excludes:
    "Список, у которого уже столько мандатов, сколько ему причитается, или больше, остаётся с ними, а остальные мандаты распределяются заново.",
};

/** Whether the verb after seats in words is in the singular. */
const isOne = (seats: string): boolean =>
  /^([\d\u00a0]+ мандат(?= |$)|большее |меньшее |показатель |число )/.test(seats);

const bracketed = (lists: string | undefined): string => (lists === undefined ? "" : ` (${lists})`);

const quota = (of: string | undefined): string =>
  of === undefined ? "" : `, квота считается от величины (${of})`;

function holder(who: Holder): string {
  switch (who.kind) {
    case "list":
      return "Список";
    case "winner":
      return "Победитель";
    case "list-in":
      return `Список ${LEVEL[who.level].at} ${LEVEL[who.level].inOne}`;
    case "area":
      return capital(eachArea(who.level));
  }
}
