import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const coalitions = `Who can govern, and what is each party worth in a vote?

  mandate coalitions [input] [--exclude A,B] [--together A+B] [--apart A+B]
                             [--majority N | P]

  --exclude A,B    lists that are in no coalition
  --together A+B   lists that come together or not at all; may be repeated
  --apart A+B      lists that will not sit together: no two of them; may be
                   repeated
  --majority N|P   so many seats win, or such a share of the house: 80, 2/3;
                   without it, more than half
  --share P, --of BASE, --region P, --set PATH=VALUE   seats as they would be,
                   with the law changed as by mandate threshold
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

A list is named by its id, its name or its short name. The majority is one of
all seats of the house, empty ones included. A minimal winning coalition needs
each of its members. Exit 3: seats are open; what is certain is printed.

  mandate coalitions kg-2020
  mandate coalitions de-2025 --exclude afd
  mandate coalitions kg-2020 --together kyrgyzstan+butun-kyrgyzstan
  mandate coalitions kg-2020 --majority 2/3
  mandate coalitions kg-2020 --of party
`;
