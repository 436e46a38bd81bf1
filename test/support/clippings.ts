/** Small clippings with invented names: enough of each kind that every page type has something to show. */
export const CLIPPINGS: readonly string[] = [
  "",
  "Home\nNews\nSport\nSubscribe now\n",
  `Harbour mill to close after ninety years

By Ada Brook

Published: 4 May 2019

EASTHAVEN, May 4 (Wire) - The mill at Easthaven will close in June, its owners said on Saturday.

"We have run out of orders," said Tom Reed, who has managed it since 2011.

Share this article
Subscribe to our newsletter
`,
  `Harbour mill to close after ninety years

By Ada Brook

Published: 5 May 2019

EASTHAVEN, May 5 (Wire) - The mill at Easthaven will close in July, its owners said on Saturday.

"We have run out of orders," said Tom Reed, who has managed it since 2012.

Share this article
Subscribe to our newsletter
`,
  `Council puts off vote on bridge

The council put off its vote on the new bridge yesterday, for the third time since 2016.

Members will meet again on Wednesday. The Easthaven Courier reported last October that the money is gone.

Advertisement

© 2018 Easthaven Courier. All rights reserved.
`,
  `---
title: Floods reach the lower town
date: 2015-11-30
outlet: Easthaven Courier
authors: [Ada Brook, Tom Reed]
aliases: [old/floods]
---

The river rose by two metres during the night.

- The *school* is shut.
- Trains stop at <b>Westhaven</b>.
`,
  `---
id: the-mill
title: The mill, a history
---

It was built in 1929. [Plans](https://example.org/plans) are kept in the town hall.
`,
  `Ferry strike enters second week
Published: 03/04/2017

No ferry has left the harbour at Easthaven since Monday, and none will on Friday, the company said.

Its crews ask for the pay that was agreed on two years ago, and nobody expects them to give in.
`,
  "x",
];

/** Names of files, some of which meet: endings, case, folders, signs that no address may hold. */
export const NAMES: readonly string[] = [
  "mill.txt",
  "mill.md",
  "Mill.txt",
  "the-mill.txt",
  "2019/mill.txt",
  "2019/a bridge & more.md",
  "überflutung.txt",
  "überflutung.txt".normalize("NFD"),
  "why? #1 100%.txt",
  "notes.pdf",
];

/** What an owner may say beside the clippings, by path of the file: fitting, not fitting and broken. */
export const WORDS: Readonly<Record<string, readonly string[]>> = {
  "seeds/mill.meta.yaml": [
    "date: 2019-05-06\nsource: Harbour Post",
    "title: [",
    "id: the-mill",
    "tags: [Mills, dock strike]\nnotes: From the attic.",
  ],
  "seeds/mill.txt.meta.yml": ["status: withheld", "title: Mill\ndate: 1931-05"],
  "seeds/2019/mill.meta.yaml": [
    "authors: Ada Brook; Tom Reed\nlanguage: en-GB",
    "title: Mill",
    "id: 2019-mill",
    "tags: [mills]\nrights: Free to all.\nurl: https://post.example/mill",
  ],
  "metadata.csv": [
    "file,date,id\nmill.txt,1987-03,old-mill\n2019/mill.txt,1988,\n",
    "id;title;source\nmill;A mill;Post\nthe-mill;Another mill;Post\nnowhere;;x\n",
    'file,title\n"mill.txt,',
  ],
  "corrections/mill.yaml": [
    "- {field: title, value: Corrected, was: Harbour mill to close after ninety years, by: Jo}",
    "- remove: [1, 5]\n- keep: [11-13]\n- {line: 1, from: mill, to: dock}",
    "- {field: date, value: '[2015..]', note: so the ledger says}",
    "- {field: date",
  ],
  "corrections/mill-txt.yml": [
    "- {field: source, value: Gazette}",
    "- {field: source, value: Courier}",
    "- {field: tags, value: [mills, ferries], by: Jo, on: 2024-05-03}\n- {field: notes, value: Seen.}",
    "[]",
  ],
  "corrections/2019/mill.yaml": ["- remove: [1]", "- keep: [11]", "- {line: 1, from: mill, to: dock}"],
  "corrections/old-mill.yaml": ["- {field: agency, value: Wire}"],
};
