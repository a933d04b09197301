import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const threshold = `What would another threshold, or another base, have done?

  mandate threshold [input] [--share P] [--of BASE] [--region P]
                            [--bases | --sweep] [--set PATH=VALUE]

  --share P     national threshold: 5%, 1/20, "5000 votes"
  --of BASE     registered, cast, valid or party
  --region P    threshold in each region; 0% turns it off
  --bases       all four bases side by side
  --sweep       every share at which anything changes, exact
  --set PATH=VALUE   any value of the law by its path; may be repeated
${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

What is not given stays as in the law. The actual outcome is shown beside.

  mandate threshold kg-2020 --share 5%
  mandate threshold kg-2020 --of party
  mandate threshold kg-2020 --sweep --region 0%
  mandate threshold kg-2020 --set steps/seats/method=dhondt
`;
