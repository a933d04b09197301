import { EVERYWHERE_HELP, OF_A_COUNT_HELP } from "./shared.ts";

export const verify = `Расмий мандаттар добуштардан жана мыйзамдан келип чыгабы?

  mandate verify [input...]

${OF_A_COUNT_HELP}
${EVERYWHERE_HELP}

Кайра эсептейт, эсептин ар бир тыянагын экинчи программа менен текшерет жана
жарыяланган мандаттар, тизмелер менен салыштырат. input берилбесе: бардык
камтылган шайлоолор. Код 4: бир нерсе дал келбейт.

  mandate verify
  mandate verify kg-2010 kg-2015 kg-2020
`;
