/** What `mandate --help` prints. It lists what is there, so that nobody looks for more. */
export const HELP = `mandate: from a table of votes to who passes, who gets which seat, and how close

  mandate <command> [input] [options]
  input: a file, a folder, a built-in election (kg-2020), or - for stdin

Answer
  analyze      who passes, who gets which seats, how close (the default)
  coalitions   who can govern, and what each party is worth
  margins      the fewest votes that change the outcome
What if
  threshold    another threshold or base; all bases; every breakpoint
  scenario     another law, lists merged, votes moved, stations left out
  compare      two or more elections, or one under several laws
Check
  validate     a data set          verify     recount the official seats
  audit        sample sizes of a risk-limiting audit
Show
  report       the whole report    chart      one chart
  explore      one page with sliders, for a browser
Tools
  convert      the same results in another format
  seats        the calculator      laws, data   what is built in
  completion   for bash, zsh, fish

Everywhere: --json  --color  --help  --version
With a file: --reading FILE  --contest  --year  --vote  --level  --sheet
With an election: --law ID|FILE  --lots FILE  --seed N  --assume [AREA.]TOTAL=N
Exit: 0 done, 1 input wrong, 2 usage, 3 outcome open, 4 disagreement found

  mandate                          the election of 4 October 2020
  mandate threshold kg-2020 --bases
  pbpaste | mandate analyze -
`;

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
  --color       colour even into a pipe (--no-color: none)`;
