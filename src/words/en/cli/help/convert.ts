import { EVERYWHERE_HELP, OF_AN_INPUT_HELP } from "./shared.ts";

export const convert = `The same results in another format.

  mandate convert <input> --to FORMAT [--out FILE|DIR] [--previous INPUT]

  --to FORMAT   json         the results document
                package      the data package, a folder of CSV tables
                long         CSV: a row for each list in each area
                wide         CSV: a row an area, a column a list
                xlsx         a workbook: results, areas, lists, seats, Source
                parquet      the rows of long, votes as int64
                eml          XML: a count in EML 510 (OASIS, version 5)
                nist         JSON: an election report (NIST SP 1500-100, v2)
                flourish     a folder of CSV for charts of parliament, regions
                datawrapper  CSV of the whole for a chart
  --out PATH    where it goes; without it text goes to standard output
  --previous INPUT
                the last election beside this one, lists and regions matched
                by id (flourish, datawrapper); what has no match is named
${OF_AN_INPUT_HELP}
${EVERYWHERE_HELP}

It is written whole or not at all. mandate reads every format back; what does
not come back from one is named on standard error. json and package hold
everything.

  mandate convert kg-2020 --to wide
  mandate convert results.csv --to json --out results.json
  mandate convert kg-2020 --to package --out my-election
  mandate convert kg-2021 --to flourish --previous kg-2020 --out charts
`;
