import type { DivisorMethod } from "../../../apportion/divisors.ts";
import type { Method } from "../../../apportion/methods.ts";
import type { QuotaMethod, Remaining, Rounding } from "../../../apportion/quotas.ts";
import type { Language } from "../../language.ts";
import { divisorName } from "../../law/divisors.ts";
import { capital } from "../../text.ts";

function title(method: Method): string {
  if (method.kind === "divisor") return divisors(method, "full");
  if (method.kind === "quota") return quotas(method);
  return method.id === "ranked"
    ? "добуштардын тартиби менен бирден мандат"
    : "салыштырмалуу көпчүлүк, бардык мандат биринчиге";
}

/** The name of the divisors, with a second author in brackets or without, and what the law changes in them. */
function divisors(method: DivisorMethod, form: "full" | "short"): string {
  const { base, first, exponent } = divisorName(method);
  if (exponent !== undefined) return `даражалуу бөлгүчтөр, даража көрсөткүчү ${exponent}`;
  const [name, second] = NAMES[base] ?? [method.title];
  if (first !== undefined) {
    const modified = base === "sainte-lague" ? `өзгөртүлгөн ${name}` : name;
    return `${modified}, биринчи бөлгүч ${first}`;
  }
  return form === "full" && second !== undefined ? `${name} (${second})` : name;
}

const NAMES: Readonly<Record<string, readonly [name: string, second?: string]>> = {
  dhondt: ["д’Ондт ыкмасы", "Жефферсон"],
  "sainte-lague": ["Сент-Лагю ыкмасы", "Вебстер"],
  danish: ["Дания бөлгүчтөрү"],
  imperiali: ["империали бөлгүчтөрү"],
  adams: ["Адамс ыкмасы"],
  dean: ["Дин ыкмасы", "гармониялык орто"],
  "huntington-hill": ["Хантингтон–Хилл ыкмасы", "геометриялык орто"],
  macanese: ["Макао бөлгүчтөрү"],
};

const QUOTA: Readonly<Record<QuotaMethod["quota"], readonly [name: string, usual: Rounding]>> = {
  hare: ["Хэр квотасы", "exact"],
  droop: ["Друп квотасы", "above"],
  "hagenbach-bischoff": ["Хагенбах-Бишоф квотасы", "exact"],
  imperiali: ["империали квотасы", "exact"],
};

const ROUNDED: Readonly<Record<Rounding, string>> = {
  exact: "тегеректелбейт",
  down: "ылдый тегеректелет",
  nearest: "жакынкы бүтүн санга тегеректелет (жарымы өйдө)",
  above: "кийинки бүтүн сан",
};

const THEN: Readonly<Record<Remaining, string>> = {
  "largest-remainders": "эң чоң калдыктар",
  "highest-averages": "эң чоң орточолор",
  nothing: "бүтүн квоталар гана",
};

function quotas({ quota, round, whole, then }: QuotaMethod): string {
  const [name, usual] = QUOTA[quota];
  return [
    name,
    ...(round === usual ? [] : [ROUNDED[round]]),
    ...(whole ? [`квотанын ${whole.n}/${whole.d} бөлүгүнөн баштап дагы бир мандат`] : []),
    whole && then === "nothing" ? "андан ары мандат жок" : THEN[then],
  ].join(", ");
}

export const method: Language["law"]["method"] = {
  title: (one) => capital(title(one)),
  inSentence: (one) => {
    if (one.id === "ranked") return "эң чоңунан баштап бирден мандат";
    return one.id === "plurality" ? "салыштырмалуу көпчүлүк (бардык мандат биринчиге)" : title(one);
  },
  short: (one) => divisors(one, "short"),
};
