import { visible } from "../names.ts";

/** " (article 64(2))", or nothing. */
export const articleOf = ({ article }: { readonly article?: string }): string =>
  article === undefined ? "" : ` (${articleWords(article)})`;

/** "article 64(2)", "articles 81, 82"; what begins with a word of its own stands as it is: "Schedule 3". */
export function articleWords(article: string): string {
  const text = visible(article);
  if (/^\p{L}{2}/u.test(text)) return text;
  return /, | to /.test(text) ? `articles ${text}` : `article ${text}`;
}
