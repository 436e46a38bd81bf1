import { capital } from "../capital.ts";
import { datesOf } from "../dates.ts";
import type { ProblemWords } from "../problem-words.ts";
import { dates } from "./dates.ts";

const { day } = datesOf(dates);

/** What may be wrong with a clipping: what happened and why, from the owner's side, and what to do about it. */
export const clippingProblems = {
  "file-unreadable": {
    message: ({ reason }) => `The file could not be read: ${reason}.`,
    hint: "Check that the file still exists and that you may read it.",
  },
  "file-binary": {
    message: ({ kind }) => `The file is ${kind}, so nothing was read from it.`,
    hint: "Save its words as plain text (.txt) or Markdown (.md), and move this file out of the input folder.",
  },
  "gzip-broken": {
    message: () => "The file is packed with gzip and could not be unpacked, so nothing was read from it.",
    hint: "Unpack it by hand, or save the page anew.",
  },
  "file-too-large": {
    message: ({ limit }) => `The file is larger than ${limit} MB, so nothing was read from it.`,
    hint: "Above each further article put a line ===== and a note of its own (---, title: …, ---), or cut it into one file for each.",
  },
  "file-empty": {
    message: () => "There is nothing in the file but white space.",
    hint: "Put the text of the clipping into it, or remove it.",
  },
  "file-kind-unknown": {
    message: ({ name, known }) => `"${name}" was left out: only files that end in ${known} are read.`,
    hint: "Rename it if it is text; otherwise keep it outside the input folder.",
  },
  "encoding-guessed": {
    message: ({ encoding }) => `The file is not UTF-8, so it was read as ${encoding}, which is a guess.`,
    hint: "Look at its accents and quotation marks; if they are wrong, save the file as UTF-8.",
  },
  "encoding-unsure": {
    message: ({ encoding, rival }) =>
      `The file is not UTF-8; it was read as ${encoding}, but it may just as well be ${rival}.`,
    hint: "Look at its accents and quotation marks; if they are wrong, save the file as UTF-8.",
  },
  "encoding-unknown": {
    message: ({ encoding }) =>
      `The file is not UTF-8; it was read as ${encoding}, but it does not look like that either.`,
    hint: "Save the file as UTF-8: in what it is written now, its letters cannot be told.",
  },
  "encoding-damaged": {
    message: ({ count }) => `The file is UTF-8, but damaged in ${places(count)}; there, "\ufffd" was put.`,
    hint: "Copy the text once more from where it came from, and save it as UTF-8.",
  },
  "nul-replaced": {
    message: ({ count }) => `A NUL character stands in it in ${places(count)}; there, "\ufffd" was put.`,
    hint: "Take these characters out; the program that made the file put them there by mistake.",
  },
  "text-misread": {
    message: ({ count, written, read }) =>
      `Some letters were once saved in the wrong encoding, such as "${written}", read here as ${read}; mended in ${places(count)}.`,
    hint: "Nothing need be done: the article shows the mended words, the original stays as it is.",
  },
  "text-entities": {
    message: ({ count, written, read }) =>
      `Some signs are written as in HTML, such as "${written}", read here as ${read}; mended in ${places(count)}.`,
    hint: "Nothing need be done: the article shows the signs, the original stays as it is.",
  },
  "front-matter-broken": {
    message: ({ reason, used }) =>
      `The front matter is not valid YAML (${reason}), so ${used ? `only what can be read by itself was used: ${used}` : "none of it was used"}.`,
    hint: ({ quoted }) =>
      quoted
        ? `Put the value into quotes: ${quoted}`
        : 'Put a value that holds ": " or begins with a special character into quotes, and indent with spaces.',
  },
  "front-matter-refused": {
    message: ({ language }) => `The front matter is written in ${language}, which is never run or read.`,
    hint: "Write it as YAML: a line ---, lines like `title: …`, and a line --- again.",
  },
  "front-matter-unclosed": {
    message: () => "The front matter has no end, so it was read as part of the text.",
    hint: "Put a line --- behind its last field.",
  },
  "front-matter-unknown": {
    message: ({ name, meant }) => `"${name}" is not a field that is used; did you mean "${meant}"?`,
    hint: "Correct its name, or leave it: fields of your own are welcome.",
  },
  "front-matter-double": {
    message: ({ used, unused }) =>
      `"${unused}" means the same as "${used}" but says something else; "${used}" was used.`,
    hint: "Keep the one that is right.",
  },
  "front-matter-type": {
    message: ({ name, wanted, got }) => `"${name}" should be ${wanted} but is ${got}, so it was not used.`,
    hint: "Write it as `name: value`, in quotes if it begins with [, { or another special character.",
  },
  "front-matter-status": {
    message: ({ value }) => `"${value}" is not a status, so the text is withheld to be on the safe side.`,
    hint: "Use one of: usable, withheld, canceled.",
  },
  "front-matter-id": {
    message: ({ value }) => `"${value}" cannot be an address on every disk and server, so it was not used.`,
    hint: "Use letters a-z, digits, `-`, `_` and `.`, with no ending like .html, for example: id: 1931-strike",
  },
  "front-matter-url": {
    message: ({ value }) => `"${value}" is not a web address, so it was not used.`,
    hint: "Write it in full, for example: url: https://example.org/page",
  },
  "front-matter-language": {
    message: ({ value }) => `"${value}" is not the code of a language, so it was not used.`,
    hint: "Write the code, for example: language: en, or pt-BR.",
  },
  "markdown-too-tangled": {
    message: () =>
      "Its Markdown is nested so deeply or has so many marks that it was read as plain text, line by line.",
    hint: "Rename the file to end in .txt, or take the stray *, _, [ and > out of it.",
  },
  "markdown-html": {
    message: () => "Raw HTML stands in this Markdown; only its words were kept.",
    hint: "Write it as Markdown, or leave it as it is.",
  },
  "id-taken": {
    message: ({ id, path }) =>
      `"${id}" is already the id of ${path}, so this clipping goes by its file name.`,
    hint: "Give each clipping an id of its own.",
  },
  "id-shared": {
    message: ({ id, bare, others }) =>
      `It would share the id "${bare}" with ${others}, so its own is "${id}".`,
    hint: "Rename one of the files, or give each an `id` in its front matter.",
  },
  "id-ending": {
    message: ({ id, others }) => `It differs from ${others} only by its ending, so its id is "${id}".`,
    hint: "Rename one of the files if their addresses should not hold the ending.",
  },
  "alias-unusable": {
    message: ({ alias }) => `"${alias}" cannot be an address of this site, so no page was made for it.`,
    hint: "Write an old address as a path below the site, for example `2014/strike.html`.",
  },
  "alias-taken": {
    message: ({ alias, path }) => `"${alias}" is already the address of ${path}, so it does not point here.`,
    hint: "Give the old address to one clipping only.",
  },
  "story-clipping-unknown": {
    message: ({ name }) => `The settings of stories name "${name}", and no article is called that.`,
    hint: "Write the id of the clipping, which is its path below the input folder without its ending.",
  },
  "no-article": {
    message: () =>
      "No article was found in it, only lines that pages put around one; its original is shown as it is.",
    hint: "If there is an article in it, take the lines around it away, or check that the file is the right one.",
  },
  "several-articles": {
    message: ({ count, title }) =>
      `${count} articles seem to stand in it, the second under "${title}"; they were read as one.`,
    hint: "Cut it into one file for each article.",
  },
  "no-title": {
    message: ({ title }) => `It has no title, so its first words stand for one: "${title}".`,
    hint: "Put the title into the front matter: title: …",
  },
  "date-unparsed": {
    message: ({ text }) => `"${text}" is not a date, so it was kept as printed and not used.`,
    hint: ({ example }) => `Put the date into the front matter: date: ${example}`,
  },
  "alias-shared": {
    message: ({ alias, people }) => `"${alias}" is a name of ${people}, so it tells only what holds for all.`,
    hint: "Take the name out of the aliases of those who are seldom called so.",
  },
  "date-contradicted": {
    message: ({ date, text, who }) =>
      `${capital(String(who || "the front matter"))} says ${day(String(date))}, but "${text}" in the text speaks against it.`,
    hint: ({ who }) => `Check which of the two is right; ${who || "the front matter"} was followed.`,
  },
} satisfies Record<string, ProblemWords>;

function places(count: string | number | undefined): string {
  return count === 1 ? "one place" : `${count} places`;
}
