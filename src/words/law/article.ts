import { say } from "../language.ts";
import { visible } from "../names.ts";

/** " (article 64(2))", or nothing. */
export const articleOf = ({ article }: { readonly article?: string }): string =>
  article === undefined ? "" : say.law.article.bracketed(visible(article));

/** "article 64(2)", "articles 81, 82". */
export const articleWords = (article: string): string => say.law.article.named(visible(article));
