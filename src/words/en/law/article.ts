/** Articles of a law, as its document writes them. */
export const article = {
  /** "article 64(2)", "articles 81, 82"; what begins with a word of its own stands as it is: "Schedule 3" */
  named: (text: string) => {
    if (/^\p{L}{2}/u.test(text)) return text;
    return /, | to /.test(text) ? `articles ${text}` : `article ${text}`;
  },
  /** after a clause, with the space before it */
  bracketed: (text: string): string => ` (${article.named(text)})`,
  /** of a source in the list of a report */
  ofSource: (title: string, text: string) => `${title}, article ${text}`,
};
