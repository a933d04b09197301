import { EVERYWHERE_HELP, OF_AN_INPUT_HELP } from "./shared.ts";

export const scenario = `What would have come of other votes, other lists, or another law?

  mandate scenario [input] [what is supposed] [--write FILE]
  mandate scenario [input] --scenario FILE [--scenario FILE …]

Another law
  --law ID|FILE another law in place of the election's own
  --share P, --of BASE, --region P   another threshold, as in mandate threshold
  --seats N     another number of seats
  --method M    another method of the step that has one: dhondt, sainte-lague
  --set PATH=VALUE   any value of the law by its path
Other counts and areas
  --replace AREA=FILE   another count of an area: the one that FILE holds
  --without AREA[,AREA] areas, or stations, that are not counted
Other lists
  --merge A+B[=NAME]    they stand as one list, and all voters follow
  --split A=NAME:60%,NAME:40%   it stands as several
  --withdraw A[:B|:spoiled]     it does not stand; its votes are not cast, go
                to B, or are invalid
Other votes: a number (3,077), or a share of the votes of A (5%)
  --move A:B:VOTES[@AREA]       voters of A vote for B
  --spoil A:VOTES[@AREA]        votes of A are invalid, and stay in cast
  --leave-out A:VOTES[@AREA]    voters of A do not vote
  --add A:VOTES[@AREA]          who did not vote votes for A: higher turnout
  --mend A:VOTES[@AREA]         invalid ballots become votes of A
  --assume [AREA.]TOTAL=N, =A..B or =P%   supply a total that is not known

  --scenario FILE   a scenario that was written down; several stand side by side
One number through all its values, on the count or on what is supposed
  --drop-stations-by FIGURE     stations left out one after another, those with
                the largest figure first (a/b is the ratio of two)
    --smallest-first   --inside AREA|each   --up-to N
  --sweep seats=FROM..TO        houses of every size
  --sweep first-divisor[=STEP]  every first divisor at which a seat moves
  --sweep loss  with --merge A+B: how many voters of B it may lose

  --write FILE  write the scenario of the options down
  --title TEXT  what it is called
  --lots FILE   lots that were drawn, as the open outcome prints them
  --seed N      draw the lots here, from this seed; recorded
${OF_AN_INPUT_HELP}
${EVERYWHERE_HELP}

A, B and AREA are ids; a list may be named as well. Each option may be repeated.
Below --move, A may be all: every list, each with the share of its own votes.
Counts are changed first, then areas, lists and votes. Votes change in all areas
in proportion, unless one is named; numbers that would no longer fit each other
are a problem. Exit 3: the supposed outcome is open.

  mandate scenario kg-2020 --merge ata-meken+respublika+mekenchil=Union
  mandate scenario kg-2020 --move kyrgyzstan:mekenchil:3,077 --write plan.json
  mandate scenario kg-2020 --law kg-2015 --without osh-city
`;
