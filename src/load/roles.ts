import type { Level, Total } from "../results/results.ts";

/** What a header, or a row of a table with a row a list, stands for; undefined: it is the name of a list. */
export type Role =
  | Total
  | "list"
  | "votes"
  | "seats"
  | "share"
  | "id"
  | "level"
  | "sum"
  | "against-all"
  | "other"
  | { readonly area: Level };

/**
 * The words, in English and Russian, in the order in which they are tried: a header with a word for per cent is never
 * a count, and "invalid votes" are not votes. Texts are lower case, without punctuation, ё as е.
 */
const WORDS: readonly (readonly [Role, RegExp])[] = [
  ["share", /%|\b(?:per ?cent(?:age)?|pct|share|turnout)\b|процент|(?:^| )доля|явка/],
  ["against-all", /^(?:against all|none of the above|nota)|^против всех/],
  [
    "invalid",
    /^(?:number of )?(?:invalid|spoil(?:ed|t)|rejected|informal)(?: |$)|недейств|испорчен/,
  ],
  ["blank", /^(?:number of )?blank(?: |$)|^(?:пуст|незаполнен)/],
  ["valid", /^(?:number of )?(?:total )?valid(?: |$)|действительн/],
  [
    "registered",
    /^(?:number of )?(?:registered|enrolled|electors|electorate|eligible|voters on the (?:list|roll))|избирател.*(?:спис|зарегистр)|зарегистрирован|^(?:число )?избирател(?:и|ей)$/,
  ],
  [
    "cast",
    /^(?:number of )?(?:cast|ballots(?: cast| found)?|votes cast|total ballots|ballot papers|voters(?: who voted)?|voted)$|бюллетен.*(?:ящик|выявлен|обнаружен)|приня(?:ло|ли|вших) участие|^(?:проголосова|бюллетен)/,
  ],
  [
    "sum",
    /^(?:(?:grand )?total|sum|all lists|overall)(?: votes)?$|^(?:всего|итого|сумма)(?: голосов)?$/,
  ],
  ["other", /^(?:others?|other (?:lists|parties)|rest)$|^(?:проч|другие|остальные)/],
  ["seats", /^(?:seats|mandates)(?: won)?$|^(?:мандат(?:ы|ов)?|мест(?:о|а)?)$/],
  [
    "votes",
    /^(?:number of )?votes?(?: (?:for|received|won))?$|^(?:число |количество )?голос(?:а|ов)?(?: избирателей)?$/,
  ],
  [
    "list",
    /^(?:part(?:y|ies)|lists?|name|political party|party (?:list|name)|list name|candidate list)$/,
  ],
  [
    "list",
    /^(?:политическая )?парти[яи]$|^(?:список|списки|наименование|название)(?: парти[ий]| списка)?$|^избирательное объединение$/,
  ],
  ["id", /^(?:id|code|код)$/],
  ["level", /^(?:level|type|уровень|тип)$/],
  [
    { area: "station" },
    /^(?:polling )?(?:station|precinct|place)(?: (?:no|number|id))?$|^уик|участ(?:ок|ка)/,
  ],
  [
    { area: "municipality" },
    /^(?:municipality|commune|city|town)$|^(?:город|муниципалитет|муниципальное образование)$/,
  ],
  [
    { area: "district" },
    /^(?:district|county|тик)$|(?:^| )район$|^(?:избирательный )?округ(?: \d+)?$/,
  ],
  [{ area: "constituency" }, /^constituency$/],
  [{ area: "province" }, /^province$|^провинция/],
  [{ area: "canton" }, /^canton$|^кантон/],
  [{ area: "state" }, /^state$|^штат/],
  [
    { area: "region" },
    /^(?:region|area|oblast|territory|place name)$|(?:^| )(?:регион|область)$|^(?:территория|субъект(?: федерации)?)$/,
  ],
  [{ area: "abroad" }, /^(?:abroad|overseas)$|за рубежом|^зарубеж/],
  [{ area: "nation" }, /^(?:nation|national|country|nationwide)$|^(?:страна|по стране)$/],
];

export function roleOf(text: string): Role | undefined {
  const plain = normal(text);
  return WORDS.find(([, words]) => words.test(plain))?.[0];
}

/** Lower case, one space between words, punctuation (but for %) away. */
export function normal(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, " ")
    .trim();
}
