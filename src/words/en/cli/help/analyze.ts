import { EVERYWHERE_HELP, OF_A_COUNT_HELP, OF_A_SCENARIO_HELP } from "./shared.ts";

export const analyze = `Who passes, who gets which seats, and how close was it?

  mandate analyze [input] [--law ID|FILE] [--json]
  mandate analyze FILE|FOLDER --watch [--keep DIR]

${OF_A_SCENARIO_HELP}
${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

  --watch       analyze each new version, and tell what changed since the last:
                areas, votes, seats, who passes, how much is still out; votes
                that go down and areas that vanish are warnings. Of a data
                package any table, of any other folder each file that comes
                later is a new version. A version is complete once it has not
                changed for 2 seconds; one that cannot be read after 5 is
                refused, and the answer before it stands. With --json a
                document on each line. Ctrl-C ends it, exit 0.
  --keep DIR    keep each version that is read in DIR, as
                NAME-2026-11-03T21-15-00Z.csv, with a line in versions.jsonl:
                time (UTC), file, sha256, seats, changes

Without input it takes kg-2020. Exit 3: the outcome is open (a lot, a list that
the data cannot decide, no rule); what is certain is printed.

  mandate analyze kg-2020
  mandate analyze kg-2020 --law kg-2015
  mandate analyze kg-2020-stations --assume invalid=1.5%
  mandate analyze results.csv --law kg-2020 --watch --keep versions
  pbpaste | mandate analyze - --law kg-2020
`;
