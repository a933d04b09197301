import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const explore = `One page in which a reader tries other rules: threshold and base, seats and
method, another law, lists merged or withdrawn, stations left out.

  mandate explore [input] --out FILE

  --out FILE    where it goes; a file that is there is replaced
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

It is written whole or not at all: one HTML file that asks nothing of any
server, with the results, the laws of the country that fit them, and the same
engine. It opens files that are dropped on it (CSV, xlsx, results documents)
and keeps what is supposed in its address.

  mandate explore kg-2020 --out kg-2020.html
  mandate explore results.xlsx --law kg-2020 --out page.html
`;
