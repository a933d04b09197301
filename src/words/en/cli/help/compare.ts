import { EVERYWHERE_HELP, OF_AN_INPUT_HELP } from "./shared.ts";

export const compare = `What changed from one election to the next, or what other laws would have done?

  mandate compare A B [C…] [--names FILE] [--of BASE] [--law ID|FILE]
  mandate compare A --law ID|FILE [--law ID|FILE …]

  --names FILE  which lists and areas are the same under other ids, or split
                in one election and together in another ("names/1")
  --of BASE     what shares and swings are of: registered, cast, valid, party;
                else the base of the law of the last election
  --law ID|FILE with one election: another law beside its own; may be repeated
                with several: count them all under this one
  --lots FILE   of one election: lots that were drawn
  --seed N      draw the lots here, from this seed; recorded
  --assume [AREA.]TOTAL=N   of one election: supply a total that is not known
${OF_AN_INPUT_HELP}
${EVERYWHERE_HELP}

Lists are the same if they have one id or stand in one group of the names; all
others are listed without a match. A base that one election does not know
exactly is not used: another that all have is, and it is said.
Exit 3: an outcome is open, or a law cannot be applied to these votes.

  mandate compare kg-2015 kg-2020 kg-2021
  mandate compare kg-2020 --law kg-2007 --law kg-2015 --law kg-2021
`;
