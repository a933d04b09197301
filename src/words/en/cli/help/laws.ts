import { EVERYWHERE_HELP } from "./shared.ts";

export const laws = `The electoral laws that are built in, and the check of one of your own.

  mandate laws [list]               all of them, by country
  mandate laws show ID|FILE         one law in sentences
  mandate laws check FILE|FOLDER…   all problems of documents, with their path

${EVERYWHERE_HELP}

Exit 1: a document is no law, or has problems. What its names lead to is looked
at once its form is right. How to write one: data/README.md

  mandate laws
  mandate laws show no-storting-2005
  mandate laws show kg-2020 --json     the document itself
  mandate laws check my-law.json
`;
