/** The lines on the options of every command that reads an input. */
export const OF_AN_INPUT_HELP = `  --contest, --year, --vote, --level, --sheet NAME   which one of a file that
                holds several; without it you are asked
  --reading FILE   what its columns are, as validate writes it down
  --encoding NAME  of its text, where the guess is wrong: windows-1251`;

/** The lines on the options of every command that applies a law to results. */
export const OF_A_COUNT_HELP = `  --law ID|FILE apply another law: a built-in one or a document
  --lots FILE   lots that were drawn, as the open outcome prints them
  --seed N      draw the lots here, from this seed; recorded
  --assume [AREA.]TOTAL=N, =A..B or =P%   supply a total that is not known
                (registered, cast, valid, invalid, blank); may be repeated
${OF_AN_INPUT_HELP}`;

/** The line of commands that can run on what a scenario supposes. */
export const OF_A_SCENARIO_HELP = `  --scenario FILE   on what a scenario supposes, as mandate scenario keeps it`;

/** The lines on the options of every command. */
export const EVERYWHERE_HELP = `  --json        one JSON document, exact fractions
  --color       colour even into a pipe (--no-color: none)
  --lang en|ru|ky  the language of the words (--json and CSV stay)`;
