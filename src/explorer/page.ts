/** Ids of the parts of the page that its script looks for. */
export const APP = "app";
export const CARRIED = "carried";
export const STYLE = "style";
