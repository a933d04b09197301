import { EVERYWHERE_HELP } from "./shared.ts";

export const seats = `Эсептегич: мынча мандат, мындай добуштар, мындай ыкма.

  mandate seats --method M --seats N VOTES...
  VOTES: сандар же NAME=NUMBER

  --method M    dhondt, sainte-lague, danish, imperiali, adams, dean,
                huntington-hill, macanese; hare, droop, hagenbach-bischoff,
                imperiali-quota (эң чоң калдыктар); же мыйзам документиндеги
                сыяктуу: '{ "divisor": "sainte-lague", "first": "1.4" }'
  --seats N     канча мандат
  --lots FILE   тартылган чүчүкулактар, жыйынтык белгисиз болгондо mandate
                чыгарган түрдө
  --seed N      чүчүкулакты ушул сандан баштап ушул жерде тартуу; ал жазылат
${EVERYWHERE_HELP}

  mandate seats --method dhondt --seats 8 100000 80000 30000
  mandate seats --method hare --seats 10 North=5200 South=3100 Coast=1700
`;
