import type { Config } from "../config.ts";
import { isSystemError } from "../effects/system-error.ts";
import type { Files } from "../effects.ts";
import { decode } from "../read/decode.ts";
import { fieldNamed, meantBy, writtenName } from "../read/front-matter-fields.ts";
import { valueNow } from "../read/owner/correct.ts";
import { CORRECTABLE, readCorrections } from "../read/owner/corrections.ts";
import type { Dossier } from "../records/dossier.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { printYamlText } from "../text/print-yaml.ts";
import { checkGiven, checkGivenDate } from "./given-field.ts";

/** A field that the owner sets right, as typed: `date`, `1931-05-04`. */
export interface Fix {
  readonly field: string;
  readonly value: string;
}

/** Why, and by whom; as in the file of corrections. */
export interface FixReasons {
  readonly note?: string | undefined;
  readonly by?: string | undefined;
  readonly on?: string | undefined;
  readonly evidence?: string | undefined;
}

/** What was written. */
export interface Fixed {
  /** `corrections/strike.yaml`, from the folder of the settings. */
  readonly file: string;
  readonly fields: readonly { readonly field: string; readonly was: string; readonly value: string }[];
}

/**
 * Writes corrections of one clipping behind those that there are. `known`: what is known of it without what other
 * clippings say, for against that a correction is held. Throws an ArchiveError (2) before anything is written.
 */
export function fix(
  config: Config,
  files: Files,
  { id, known }: { readonly id: string; readonly known: Dossier },
  fixes: readonly Fix[],
  reasons: FixReasons,
): Fixed {
  if (config.otherInput) throw otherFolder();
  const fields = fixes.map((one) => checked(one, known, config));
  const twice = fields.find(({ field }, at) => fields.findIndex((other) => other.field === field) < at);
  if (twice) throw refused(`${twice.field} is given twice.`, "Say once what it is.");
  if (reasons.on !== undefined) checkGivenDate(reasons.on, config);
  const file = fileOf(id, config, files);
  const before = textAt(`${config.root}/${file}`, files);
  const text = extended(before, fields, reasons);
  refuseUnlessRead(file, before, text, fields.length);
  files.write(`${config.root}/${file}`, text);
  return { file, fields };
}

function checked({ field: typed, value }: Fix, { clipping, article }: Dossier, config: Config) {
  const field = fieldNamed(typed)?.field;
  const name = field === undefined ? typed : writtenName(field);
  if (field === undefined || !CORRECTABLE.includes(name)) throw unknownField(typed);
  checkGiven(name, value, config);
  const was = valueNow(field, clipping, article) ?? "unknown";
  if (was === value)
    throw refused(`${name} is "${value}" already.`, `See why: clipfile explain ${clipping.path}`);
  return { field: name, was, value };
}

function unknownField(typed: string): ArchiveError {
  const meant = meantBy(typed);
  const isOne = meant !== null && CORRECTABLE.includes(meant);
  const hint = `${isOne ? `Did you mean ${meant}? ` : ""}The fields are: ${CORRECTABLE.join(", ")}.`;
  return refused(`"${typed}" is no field that can be corrected.`, hint);
}

/** The file that there is, whichever ending it has. */
function fileOf(id: string, { root }: Config, files: Files): string {
  const usual = `corrections/${id}.yaml`;
  const short = `corrections/${id}.yml`;
  return !files.exists(`${root}/${usual}`) && files.exists(`${root}/${short}`) ? short : usual;
}

function textAt(path: string, files: Files): string {
  try {
    return decode(files.read(path)).text;
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return "";
    throw error;
  }
}

/** With its own line ends and indentation, and every word that stood there before. */
function extended(before: string, fields: Fixed["fields"], reasons: FixReasons): string {
  const end = before.includes("\r\n") ? "\r\n" : "\n";
  const indent = /^([ ]*)- /m.exec(before)?.[1] ?? "";
  const said = (["note", "by", "on", "evidence"] as const).flatMap((name) =>
    reasons[name] === undefined ? [] : [[name, reasons[name]] as const],
  );
  const items = fields.flatMap(({ field, value, was }) =>
    [["field", field] as const, ["value", value] as const, ["was", was] as const, ...said].map(
      ([name, words], at) => `${indent}${at === 0 ? "- " : "  "}${name}: ${printYamlText(words)}${end}`,
    ),
  );
  const gap = before === "" || before.endsWith("\n") ? "" : end;
  return `${before}${gap}${items.join("")}`;
}

/** A file that cannot be read, or is written in another way than as a list, is the owner's to mend. */
function refuseUnlessRead(file: string, before: string, text: string, more: number): void {
  const [old, now] = [before, text].map((one) => readCorrections(file, Buffer.from(one)));
  const isRead = now!.corrections.length === old!.corrections.length + more;
  if (isRead && now!.problems.length === old!.problems.length) return;
  const [reason] = old!.problems;
  throw refused(
    `${file} cannot be added to${reason ? `: ${reason.message}` : "."}`,
    "Write it as a list, with a dash before each correction, and try again.",
  );
}

function otherFolder(): ArchiveError {
  return refused(
    "Corrections are about the folder of clippings that the settings name, and this is another one.",
    "Leave --input out, or name the settings of that folder with --config.",
  );
}

function refused(message: string, hint: string): ArchiveError {
  return new ArchiveError("wrong-call", message, hint, { exitCode: 2 });
}
