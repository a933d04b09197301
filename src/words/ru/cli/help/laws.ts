import { EVERYWHERE_HELP } from "./shared.ts";

export const laws = `Какие избирательные законы встроены, и проверка собственного.

  mandate laws [list]               все законы по странам
  mandate laws show ID|FILE         один закон в предложениях
  mandate laws check FILE|FOLDER…   все ошибки документов с их местом

${EVERYWHERE_HELP}

Код 1: документ не является законом или в нём есть ошибки. То, на что указывают
имена в нём, проверяется, когда верна форма. Как написать закон: data/README.md

  mandate laws
  mandate laws show no-storting-2005
  mandate laws show kg-2020 --json     сам документ
  mandate laws check my-law.json
`;
