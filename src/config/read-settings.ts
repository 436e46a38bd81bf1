import { isSystemError, reasonOf } from "../effects/system-error.ts";
import type { Files } from "../effects.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { nearest } from "../report/nearest.ts";
import { mapLines, positionOf } from "../text/lines.ts";
import { parseYaml, type YamlField, type YamlValue } from "../text/yaml.ts";
import { checkSettings, type Settings, settingNames, type WrongSetting } from "./settings.ts";

/**
 * The settings of one file. `shown` is its name as the owner knows it. Throws an ArchiveError (2), with the line and
 * what may stand there, for a file that is not there, is not YAML, or says what cannot be said.
 */
export function readSettings(path: string, shown: string, files: Pick<Files, "read">): Settings {
  const text = readText(path, shown, files);
  const document = parseYaml(text);
  if (document.kind === "broken") throw broken(shown, text, document.reason, document.offset);
  if (document.kind === "other") throw broken(shown, text, "it has no `key: value` lines", 0);
  const fields = document.kind === "map" ? document.fields : [];
  const said = fields.map(({ key, value }) => [key, value] as const).filter(([, value]) => !isNothing(value));
  const checked = checkSettings(Object.fromEntries(said.map(([key, value]) => [key, withoutNothing(value)])));
  if ("settings" in checked) return checked.settings;
  throw wrongSetting(shown, text, fields, checked.wrong);
}

function readText(path: string, shown: string, files: Pick<Files, "read">): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(files.read(path));
  } catch (error) {
    const cause = { exitCode: 2, cause: error } as const;
    if (error instanceof TypeError) {
      throw new ArchiveError("config-unreadable", `${shown} is not UTF-8.`, "Save it as UTF-8.", cause);
    }
    if (!isSystemError(error)) throw error;
    if (error.code === "ENOENT") {
      const hint = "Check its name, or leave --config out to do without settings.";
      throw new ArchiveError("config-missing", `There is no file ${shown}.`, hint, cause);
    }
    const message = `The settings in ${shown} could not be read: ${reasonOf(error)}.`;
    throw new ArchiveError(
      "config-unreadable",
      message,
      "Check that it is a file and that you may read it.",
      cause,
    );
  }
}

/** `contact:` and `contact: ~` leave a setting as if it were not there. */
function isNothing(value: YamlValue): boolean {
  return typeof value === "string" && /^(?:~|null|)$/i.test(value.trim());
}

function withoutNothing(value: YamlValue): YamlValue {
  if (typeof value === "string" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => !isNothing(inner)));
}

function broken(shown: string, text: string, reason: string, offset: number): ArchiveError {
  const { line, column } = positionOf(mapLines(text), offset);
  return new ArchiveError(
    "config-broken",
    `${shown}:${line}:${column} is not valid YAML: ${reason}.`,
    'Put a value that holds ": " or begins with a special character into quotes, and indent with spaces.',
    { exitCode: 2 },
  );
}

function wrongSetting(
  shown: string,
  text: string,
  fields: readonly YamlField[],
  { keys, isUnknown, allowed }: WrongSetting,
): ArchiveError {
  const name = keys.join(".");
  const place = `${shown}:${positionOf(mapLines(text), offsetOf(text, fields, keys)).line}`;
  if (!isUnknown) {
    const message = `${place} sets "${name}" to what it cannot be.`;
    return new ArchiveError("config-value-wrong", message, `Write ${allowed}.`, { exitCode: 2 });
  }
  const names = settingNames(keys.slice(0, -1));
  const near = nearest(keys.at(-1)!, names);
  const hint = near === null ? `The settings are: ${names.join(", ")}.` : `Did you mean "${near}"?`;
  return new ArchiveError("config-key-unknown", `${place} has "${name}", which is no setting.`, hint, {
    exitCode: 2,
  });
}

function offsetOf(text: string, fields: readonly YamlField[], [outer, inner]: readonly string[]): number {
  const field = fields.find(({ key }) => key === outer);
  if (field === undefined) return 0;
  if (inner === undefined) return field.keySpan.start;
  const within = text.slice(field.span.start, field.span.end).indexOf(inner);
  return within < 0 ? field.keySpan.start : field.span.start + within;
}
