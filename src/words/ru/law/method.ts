import type { DivisorMethod } from "../../../apportion/divisors.ts";
import type { Method } from "../../../apportion/methods.ts";
import type { QuotaMethod, Remaining, Rounding } from "../../../apportion/quotas.ts";
import type { Language } from "../../language.ts";
import { divisorName } from "../../law/divisors.ts";
import { capital } from "../../text.ts";

function title(method: Method): string {
  if (method.kind === "divisor") return divisors(method, "full");
  if (method.kind === "quota") return quotas(method);
  return method.id === "ranked" ? "по одному мандату в порядке голосов" : PLURALITY;
}

const PLURALITY = "относительное большинство, все мандаты первому";

/** The name of the divisors, with a second author in brackets or without, and what the law changes in them. */
function divisors(method: DivisorMethod, form: "full" | "short"): string {
  const { base, first, exponent } = divisorName(method);
  if (exponent !== undefined) return `степенные делители, показатель ${exponent}`;
  const [name, second] = NAMES[base] ?? [method.title];
  if (first !== undefined) {
    const modified = base === "sainte-lague" ? `модифицированный ${name}` : name;
    return `${modified}, первый делитель ${first}`;
  }
  return form === "full" && second !== undefined ? `${name} (${second})` : name;
}

const NAMES: Readonly<Record<string, readonly [name: string, second?: string]>> = {
  dhondt: ["метод д’Ондта", "Джефферсона"],
  "sainte-lague": ["метод Сент-Лагю", "Вебстера"],
  danish: ["датские делители"],
  imperiali: ["делители империали"],
  adams: ["метод Адамса"],
  dean: ["метод Дина", "среднее гармоническое"],
  "huntington-hill": ["метод Хантингтона–Хилла", "среднее геометрическое"],
  macanese: ["делители Макао"],
};

const QUOTA: Readonly<Record<QuotaMethod["quota"], readonly [name: string, usual: Rounding]>> = {
  hare: ["квота Хэра", "exact"],
  droop: ["квота Друпа", "above"],
  "hagenbach-bischoff": ["квота Хагенбаха-Бишофа", "exact"],
  imperiali: ["квота империали", "exact"],
};

const ROUNDED: Readonly<Record<Rounding, string>> = {
  exact: "без округления",
  down: "округлённая вниз",
  nearest: "округлённая до ближайшего целого (половина вверх)",
  above: "следующее целое число",
};

const THEN: Readonly<Record<Remaining, string>> = {
  "largest-remainders": "наибольшие остатки",
  "highest-averages": "наибольшие средние",
  nothing: "только целые квоты",
};

function quotas({ quota, round, whole, then }: QuotaMethod): string {
  const [name, usual] = QUOTA[quota];
  return [
    name,
    ...(round === usual ? [] : [ROUNDED[round]]),
    ...(whole ? [`ещё один мандат от ${whole.n}/${whole.d} квоты`] : []),
    whole && then === "nothing" ? "без дальнейших мандатов" : THEN[then],
  ].join(", ");
}

export const method: Language["law"]["method"] = {
  title: (one) => capital(title(one)),
  inSentence: (one) => {
    if (one.id === "ranked") return "по одному мандату, начиная с наибольшего";
    return one.id === "plurality" ? "относительное большинство (все мандаты первому)" : title(one);
  },
  short: (one) => divisors(one, "short"),
};
