import { EVERYWHERE_HELP } from "./shared.ts";

export const laws = `Кайсы шайлоо мыйзамдары камтылган; өз мыйзамыңызды текшерүү.

  mandate laws [list]               бардык мыйзамдар өлкөлөр боюнча
  mandate laws show ID|FILE         бир мыйзам сүйлөмдөр менен
  mandate laws check FILE|FOLDER…   документтердин бардык каталары, орду менен

${EVERYWHERE_HELP}

Код 1: документ мыйзам эмес, же анда каталар бар. Андагы аттар эмнени
көрсөтөрү түзүлүшү туура болгондон кийин текшерилет. Мыйзамды кантип жазуу
керек: data/README.md

  mandate laws
  mandate laws show no-storting-2005
  mandate laws show kg-2020 --json     документтин өзү
  mandate laws check my-law.json
`;
