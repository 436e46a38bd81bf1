import type { ProblemWords } from "../problem-words.ts";

/** Problems of what the owner says beside the clippings: sidecars, the table, corrections. */
export const ownersProblems = {
  "owner-date-unparsed": {
    message: ({ text, field, clipping }) =>
      `"${text}", given as \`${field}\` of ${clipping}, is not a date, so it was not used.`,
    hint: ({ example }) => `Write it as EDTF or in words, for example: ${example}`,
  },
  "owner-conflict": {
    message: ({ field, used, value, unused, other }) =>
      `Its \`${field}\` is "${value}" in ${used}, but "${other}" in ${unused}; ${used} was followed.`,
    hint: "Keep the one that is right.",
  },
  "owner-file-broken": {
    message: ({ reason, used }) =>
      `The file is not valid YAML (${reason}), so ${used ? `only what can be read by itself was used: ${used}` : "nothing in it was used"}.`,
    hint: 'Put a value that holds ": " or begins with a special character into quotes, and indent with spaces.',
  },
  "owner-file-shape": {
    message: ({ wanted }) => `The file is not ${wanted}, so nothing in it was used.`,
    hint: ({ example }) => `Write it like this: ${example}`,
  },
  "sidecar-alone": {
    message: () => "There is no clipping of this name beside it, so nothing in it was used.",
    hint: "Name it like its clipping: strike.meta.yaml for strike.txt.",
  },
  "sidecar-double": {
    message: ({ path }) => `${path} is there for the same clippings, so this one was not used.`,
    hint: "Keep one of the two.",
  },
  "table-broken": {
    message: ({ reason }) => `The table is not valid CSV (${reason}), so nothing in it was used.`,
    hint: 'Put a cell that holds a comma or a quotation mark into "quotes", and double the marks inside it.',
  },
  "table-no-key": {
    message: () => "The table has no column that says which clipping a row is of.",
    hint: "Add a column `file`, with names of files, or `id`.",
  },
  "names-no-column": {
    message: () => "The table has no column `name`.",
    hint: "Begin it with a line of column names: name,spellings,clipping",
  },
  "names-row-unmatched": {
    message: ({ name }) => `No article names "${name}", in none of the spellings given.`,
    hint: "Write the spellings as the articles do, apart by semicolons.",
  },
  "table-column-unknown": {
    message: ({ name }) => `"${name}" is not a column that is used.`,
    hint: ({ meant }) =>
      meant === "" ? "Leave it out, or see the README for the names of fields." : `Did you mean "${meant}"?`,
  },
  "table-column-double": {
    message: ({ name }) =>
      `There is another column "${name}", or one that means the same; this one was not used.`,
    hint: "Keep the one that is right.",
  },
  "table-row-unmatched": {
    message: ({ key }) =>
      key === ""
        ? "The row does not say which clipping it is of."
        : `There is no clipping "${key}", so the row was not used.`,
    hint: ({ near }) =>
      near === ""
        ? "Check the name; the path below the input folder is good, too."
        : `Did you mean "${near}"?`,
  },
  "table-row-ambiguous": {
    message: ({ key, count }) => `${count} clippings are called "${key}", so the row was not used.`,
    hint: "Write the path below the input folder.",
  },
  "table-row-double": {
    message: ({ path }) => `Another row is of ${path}, too, so this one was not used.`,
    hint: "Make one row of the two.",
  },
  "correction-id-unknown": {
    message: ({ id }) => `There is no clipping with the id "${id}", so nothing in it was applied.`,
    hint: ({ near }) =>
      near === ""
        ? "Name the file like the id of its clipping, which is in the address of its page."
        : `Did you mean ${near}?`,
  },
  "correction-unclear": {
    message: ({ lacks }) => `This correction was not applied: ${lacks}.`,
    hint: "Write field and value, or line, from and to, or keep or remove with a list of lines.",
  },
  "correction-field-unknown": {
    message: ({ name }) => `"${name}" is not a field that can be corrected, so nothing was applied.`,
    hint: ({ meant }) =>
      meant === "" ? "See the README for the names of fields." : `Did you mean "${meant}"?`,
  },
  "correction-key-unknown": {
    message: ({ name }) => `"${name}" means nothing in a correction, so it was passed over.`,
    hint: ({ meant }) =>
      meant === ""
        ? "Beside what is corrected there may be: was, note, by, on, evidence."
        : `Did you mean "${meant}"?`,
  },
  "correction-stale": {
    message: ({ field, was, now }) =>
      `This corrects the ${field} "${was}", but by now it is ${now}, so it was not applied.`,
    hint: "Check whether it is still needed; if it is, put into `was` what the archive says now.",
  },
  "correction-line": {
    message: ({ line, reason }) => `Line ${line} was not corrected: ${reason}.`,
    hint: "Look up the line in the original, as the page of the clipping or `explain` shows it.",
  },
} satisfies Record<string, ProblemWords>;
