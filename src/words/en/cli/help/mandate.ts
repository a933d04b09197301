/** What `mandate --help` prints. It lists what is there, so that nobody looks for more. */
export const mandate = `mandate: from a table of votes to who passes, who gets which seat, and how close

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

Everywhere: --json  --color  --lang en|ru|ky  --help  --version
With a file: --reading FILE  --contest  --year  --vote  --level  --sheet
With an election: --law ID|FILE  --lots FILE  --seed N  --assume [AREA.]TOTAL=N
Exit: 0 done, 1 input wrong, 2 usage, 3 outcome open, 4 disagreement found

  mandate                          the election of 4 October 2020
  mandate threshold kg-2020 --bases
  pbpaste | mandate analyze -
`;
