import { EVERYWHERE_HELP } from "./shared.ts";

export const seats = `The calculator: so many seats, these votes, this method.

  mandate seats --method M --seats N VOTES...
  VOTES: numbers, or NAME=NUMBER

  --method M    dhondt, sainte-lague, danish, imperiali, adams, dean,
                huntington-hill, macanese; hare, droop, hagenbach-bischoff,
                imperiali-quota (largest remainders); or as in a law document:
                '{ "divisor": "sainte-lague", "first": "1.4" }'
  --seats N     how many seats
  --lots FILE   lots that were drawn, as the open outcome prints them
  --seed N      draw the lots here, from this seed; recorded
${EVERYWHERE_HELP}

  mandate seats --method dhondt --seats 8 100000 80000 30000
  mandate seats --method hare --seats 10 North=5200 South=3100 Coast=1700
`;
