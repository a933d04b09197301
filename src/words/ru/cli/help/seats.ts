import { EVERYWHERE_HELP } from "./shared.ts";

export const seats = `Калькулятор: столько мандатов, такие голоса, такой метод.

  mandate seats --method M --seats N VOTES...
  VOTES: числа или NAME=NUMBER

  --method M    dhondt, sainte-lague, danish, imperiali, adams, dean,
                huntington-hill, macanese; hare, droop, hagenbach-bischoff,
                imperiali-quota (наибольшие остатки); или как в документе
                закона: '{ "divisor": "sainte-lague", "first": "1.4" }'
  --seats N     сколько мандатов
  --lots FILE   уже брошенные жребии, в том виде, в каком mandate печатает их,
                когда итог не определён
  --seed N      бросить жребий здесь, с начальным числом N; оно записывается
${EVERYWHERE_HELP}

  mandate seats --method dhondt --seats 8 100000 80000 30000
  mandate seats --method hare --seats 10 North=5200 South=3100 Coast=1700
`;
