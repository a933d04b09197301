import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const margins = `How few votes would have changed the outcome?

  mandate margins [input] [--list L] [--district AREA] [--coalition A+B]
                          [--kind KIND] [--risk P] [--write DIR]

  --list L         whether it passes, and a seat of it more or less
  --district AREA  a seat there; with --list, of that list there
  --coalition A+B  the majority of these lists together
  --kind KIND      switched   from one list to another
                   spoiled    invalid: they stay among the ballots cast
                   left-out   of every base but the roll
                   added      to every base but the roll
                   may be repeated; without it, all four
  --risk P         of an audit, whose sample stands beside: 5% if not given
  --write DIR      each change as a scenario, to be counted again
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Without --list, --district or --coalition: any seat, the majority that hangs on
the fewest seats, and the lists nearest to the threshold. Every number is found
by counting again; where fewer votes cannot do it, that is proved, else both
ends are told. Exit 3: the outcome is open.

  mandate margins kg-2020
  mandate margins kg-2020 --list mekenchil
  mandate margins kg-2020 --coalition birimdik+kyrgyzstan
  mandate margins es-congreso-201911 --district teruel --kind switched
  mandate margins kg-2020 --write changed
`;
