import { reasonIn } from "../../because.ts";

const fixed: Readonly<Record<string, string>> = {
  "its header": "по заголовку",
  "its header, a word for lists": "по заголовку: слово о списках",
  "its header, a word for candidates": "по заголовку: слово о кандидатах",
  "its header, a word for contests": "по заголовку: слово о выборах",
  "its header, a word for votes": "по заголовку: слово о голосах",
  "its header, a word for ways of voting": "по заголовку: слово о способе голосования",
  "its header, a word for seats": "по заголовку: слово о мандатах",
  "its header, a word for registered": "по заголовку: слово о зарегистрированных",
  "its header, a word for cast": "по заголовку: слово о поданных",
  "its header, a word for valid": "по заголовку: слово о действительных",
  "its header, a word for invalid": "по заголовку: слово о недействительных",
  "its header, a word for blank": "по заголовку: слово о незаполненных",
  "a word for registered": "слово о зарегистрированных",
  "a word for cast": "слово о поданных",
  "a word for valid": "слово о действительных",
  "a word for invalid": "слово о недействительных",
  "a word for blank": "слово о незаполненных",
  "a word for such": "слово о таких списках",
  "a word for a level": "слово об уровне",
  "a word for sums": "слово о сумме",
  "a word for the sum of all areas": "слово о сумме всех территорий",
  "nothing says what it is": "ничто не говорит, что это",
  "not among the columns that add up to the valid votes":
    "не из тех столбцов, что в сумме дают действительные голоса",
  "the same number in every row": "одно и то же число во всех строках",
  "shares, or numbers that are no counts": "доли или числа, которые ничего не считают",
  "an earlier election, or a change": "прежние выборы или изменение",
  "part of another column": "часть другого столбца",
  seats: "мандаты",
  left: "не учтено",
  subtotal: "сумма некоторых из остальных",
  "not needed": "не нужен",
  "more than the registered voters: the word misleads":
    "больше зарегистрированных: слово вводит в заблуждение",
  "fewer than the valid votes: the word misleads":
    "меньше действительных: слово вводит в заблуждение",
  "a sum of the lists": "сумма списков",
  "levels of areas": "уровни территорий",
  "no number in it": "в нём нет чисел",
  "a number whose header is no word for anything else: a list":
    "число, заголовок которого не значит ничего другого: список",
  "another name of the list": "другое название списка",
  "years or dates": "годы или даты",
  "the area around, which has rows of its own":
    "территория, в которую входит; у неё есть свои строки",
  "part of a contest": "часть выборов",
  "the same on all rows of an area": "одно и то же во всех строках территории",
  "the number of the list": "номер списка",
  "the votes of the list, again on each row of its candidates":
    "голоса списка, повторённые в строке каждого кандидата",
  "votes of candidates": "голоса за кандидатов",
  "a part of the votes": "часть голосов",
  "another level was chosen": "выбран другой уровень",
  "the same votes stand at a level with more areas; --level overrules it":
    "те же голоса есть на уровне, где территорий больше; --level это отменяет",
  "a share, or part of another row": "доля или часть другой строки",
  "the sum of the ways of voting": "сумма способов голосования",
  "the same in every row": "одно и то же во всех строках",
  "not needed to tell the areas apart": "не нужен, чтобы различать территории",
  area: "территория",
  "community and province": "сообщество и провинция",
  "a party stands under several codes, joined by this one":
    "у партии несколько кодов, этот их объединяет",
  "valid by the law of Spain": "по закону Испании действительны",
  "votes for lists": "голоса за списки",
  "the list's own code": "собственный код списка",
  "the nation": "страна",
  "an autonomous community": "автономное сообщество",
  "unpacked (gzip)": "распаковано (gzip)",
  "the file in the archive": "файл из архива",
  "a list of records in JSON, read as rows": "список записей JSON, прочитан как строки",
  "no separator found: every line is one cell": "разделитель не найден: строка — одна ячейка",
  "undervotes and overvotes are no votes for a choice":
    "неполные и лишние отметки — не голоса за кого-либо",
  "undervotes, overvotes and the like are no votes":
    "неполные и лишние отметки и подобное — не голоса",
  "the sum of its votes by type and area": "сумма его голосов по видам и территориям",
  "part of the votes of its list": "часть голосов его списка",
  "people called to vote, no ballots: read as registered":
    "призванные голосовать, а не бюллетени: прочитаны как зарегистрированные",
  "not counted yet": "ещё не подсчитано",
  "ballots without the name of a list": "бюллетени без названия списка",
  "votes by type are added up": "голоса по видам сложены",
  "votes by type are part of the total": "голоса по видам — часть итога",
  "the sum of the small parties, which are listed too":
    "сумма малых партий, которые названы и сами",
  "blank ballots are no party": "незаполненные бюллетени — не партия",
};

const made: readonly (readonly [RegExp, string])[] = [
  [/^area, place (\d+) in the tree$/, "территория, $1-й уровень дерева"],
  [/^says the same as (.*)$/s, "говорит то же, что $1"],
  [
    /^a list: with the others it adds up to the valid votes in (\d+)% of the rows$/,
    "список: вместе с другими даёт действительные голоса в $1% строк",
  ],
  [/^another column fits better as .*$/s, "другой столбец подходит лучше"],
  [
    /^guessed (\S+): (".*"); --encoding overrules it$/s,
    "по догадке $1: $2; --encoding это отменяет",
  ],
  [/^marks of footnotes taken off names: (.*)$/s, "с имён сняты знаки сносок: $1"],
  [/^the sum of other rows: (.*)$/s, "сумма других строк: $1"],
  [/^stood nowhere: (.*)$/s, "нигде не участвовал: $1"],
];

export const because = (reason: string): string => reasonIn({ fixed, made }, reason);
