import { basename } from "node:path";
import { Eta, type EtaConfig } from "eta";
import type { Files } from "../effects.ts";
import type { Words } from "../interface/words.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { keyOf } from "./key.ts";
import { printable, withoutControls } from "./printable.ts";
import { findFault, placeOfSyntaxError } from "./template-fault.ts";

/** A file that the site takes as it is from `templates/assets/`. */
export interface Asset {
  /** Below `assets/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every template, compiled; and what lies beside them. */
export interface Templates {
  /** Of all templates together: each is made with the layout and with parts. */
  readonly digest: string;
  /** By name. A style sheet is bundled with the others by the page type that plans it. */
  readonly assets: readonly Asset[];
  /** A page of a template and its view; the words of the interface are added as `words`. Throws `template-broken`, naming file and line. */
  render(name: string, view: object): string;
}

/** Absolute folders. A file of the owner's stands in for the program's own of that name. */
export interface TemplateFolders {
  readonly own: string;
  readonly owner: string | null;
}

interface Source {
  /** As the owner knows it: `templates/article.eta`. */
  readonly file: string;
  readonly text: string;
}

const ENDING = ".eta";
const ASSETS = "assets/";

/** Reads and compiles all templates. Throws `template-broken`, naming file and line. */
export function loadTemplates(
  files: Pick<Files, "list" | "read" | "exists">,
  { own, owner }: TemplateFolders,
  words: Words,
): Templates {
  const sources = new Map<string, Source>();
  const assets = new Map<string, Uint8Array>();
  for (const folder of owner === null || owner === own ? [own] : [own, owner]) {
    if (!files.exists(folder)) continue;
    for (const { name } of files.list(folder)) {
      const read = () => files.read(`${folder}/${name}`);
      if (name.startsWith(ASSETS)) assets.set(name.slice(ASSETS.length), read());
      else if (name.endsWith(ENDING))
        sources.set(name, {
          file: `${basename(folder)}/${name}`,
          text: withoutControls(new TextDecoder().decode(read())),
        });
    }
  }
  const fast = etaFor(sources, { cache: true });
  for (const name of sources.keys()) compile(fast, name, sources);
  return {
    digest: keyOf([...sources].map(([name, { text }]) => [name, text]).sort()),
    assets: [...assets].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    render: (name, view) => {
      try {
        return fast.render(name, { words, ...view });
      } catch (error) {
        throw explain(error, name, { words, ...view }, sources);
      }
    },
  };
}

function etaFor(sources: ReadonlyMap<string, Source>, config: Partial<EtaConfig>): Eta {
  /** What a part printed is printable as it is: it need not be gone through again by the template that includes it. */
  let printed = "";
  const filterFunction = (value: unknown) => (value === printed ? printed : printable(value));
  const eta = new Eta({ ...config, autoFilter: true, filterFunction });
  const { render } = eta;
  eta.render = (...template) => {
    printed = render.apply(eta, template);
    return printed;
  };
  eta.resolvePath = (name) => (name.endsWith(ENDING) ? name : name + ENDING);
  eta.readFile = (name) => {
    const source = sources.get(name);
    if (!source) throw new Error(`There is no template "${name}"`);
    return source.text;
  };
  return eta;
}

function compile(eta: Eta, name: string, sources: ReadonlyMap<string, Source>): void {
  const { file, text } = sources.get(name)!;
  try {
    eta.templatesSync.define(name, eta.compile(text, { filepath: name }));
  } catch (error) {
    const debug = etaFor(sources, { debug: true });
    const { line, reason } = placeOfSyntaxError(error, text, () => debug.compileToString(text));
    throw broken(file, line, reason, error);
  }
}

/** The same page once more, slower, by templates that know their lines. */
function explain(error: unknown, name: string, view: object, sources: ReadonlyMap<string, Source>): unknown {
  try {
    etaFor(sources, { cache: true, debug: true }).render(name, view);
  } catch (again) {
    const fault = findFault(again);
    if (fault) return broken(sources.get(fault.name)?.file ?? fault.name, fault.line, fault.reason, again);
  }
  return broken(sources.get(name)?.file ?? name, null, String(error), error);
}

function broken(file: string, line: number | null, reason: string, cause: unknown): ArchiveError {
  const place = line === null ? file : `${file}:${line}`;
  const sentence = reason.replace(/\s+/g, " ").replace(/[\s.]+$/, "");
  return new ArchiveError(
    "template-broken",
    `The template ${place} is broken: ${sentence}.`,
    "Mend that line, or delete the file to use the program's own template.",
    { cause },
  );
}
