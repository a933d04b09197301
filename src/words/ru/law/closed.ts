/**
 * A clause after "который" ends with a comma; where the sentence goes on with another mark, or ends, that one closes
 * the clause.
 */
export const closed = (text: string): string => text.replaceAll(/,(?=[,.:;)])/g, "");
