/** The settings of a new archive: what most owners want to set, the rest to be uncommented. */
export const SETTINGS = `# Settings of this archive. Each is optional; take the # away before one that you want to set.

title: Clippings
# description: What the papers said of the valley.

# The language in which the site speaks, whatever its clippings are in: en or de.
# language: en

# Where the clippings are, and where the site goes; from the folder of this file.
# input: seeds
# output: public

# The address at which the site will be published; pages work without it, feeds and the sitemap need it.
# baseUrl: https://clippings.example/

# How 01/02/2022 is read where nothing else decides: dmy or mdy.
# dateOrder: dmy

publish:
  # full, or excerpt: only the first words of each article and what is known of it, without its original.
  text: full
  # Show the originals, line by line and as files?
  originals: true
  # noindex asks search engines to stay away. The texts of a clipping archive belong to others: write index
  # only where you have the right to publish them.
  robots: noindex

# A word on the rights, and whom to write to; both stand at the foot of each page.
# rights: Texts belong to their papers.
# contact: archive@clippings.example

# Tables of your own, as CSV: papers, office holders, dated facts.
# sources: sources.csv
# terms: mayors.csv
# facts: floods.csv
`;

/** What lies in the folder for clippings; it is never read as one. */
export const SEEDS_README = `Put your clippings into this folder, or into folders inside it, one file each:
.txt as pasted or scraped, .md, or a web page as it was saved (.html, .html.gz).
Leave them as they are: junk lines are recognised, and no file here is ever changed.

What you know of a clipping yourself, say it on top of it, between two lines of dashes,

---
date: 1987-03
source: The Harbour Gazette
---

or in a file beside it: strike.meta.yaml for strike.txt.

Then, in the folder above this one: clipfile build
`;
