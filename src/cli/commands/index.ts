import type { Command } from "../command.ts";

/** A verb, and how to come by it: a command's module is loaded only when it is asked for. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** Every verb. The first is what a call without one does. */
export const commands: readonly [CommandEntry, ...CommandEntry[]] = [
  {
    name: "build",
    summary: "build the archive of a folder of clippings",
    load: async () => (await import("./build.ts")).buildCommand,
  },
  {
    name: "watch",
    summary: "build, serve on this machine, and build again with every change",
    load: async () => (await import("./watch.ts")).watchCommand,
  },
  {
    name: "serve",
    summary: "show the site as it was built last, on this machine",
    load: async () => (await import("./serve.ts")).serveCommand,
  },
  {
    name: "check",
    summary: "read everything and say what is wrong, writing nothing",
    load: async () => (await import("./check.ts")).checkCommand,
  },
  {
    name: "explain",
    summary: "tell what was found in one clipping, and why",
    load: async () => (await import("./explain.ts")).explainCommand,
  },
  {
    name: "export",
    summary: "hand on all records",
    load: async () => (await import("./export.ts")).exportCommand,
  },
  {
    name: "review",
    summary: "list what a person should look at, the most useful first",
    load: async () => (await import("./review.ts")).reviewCommand,
  },
  {
    name: "fix",
    summary: "correct a field of a clipping, with your reasons",
    load: async () => (await import("./fix.ts")).fixCommand,
  },
  {
    name: "add",
    summary: "take a clipping in, and tell what was read from it",
    load: async () => (await import("./add.ts")).addCommand,
  },
  {
    name: "extract",
    summary: "look at some clippings for a build on another machine",
    load: async () => (await import("./extract.ts")).extractCommand,
  },
  {
    name: "init",
    summary: "make an archive: settings and a folder for clippings",
    load: async () => (await import("./init.ts")).initCommand,
  },
  {
    name: "clean",
    summary: "remove the files that a build wrote, and no others",
    load: async () => (await import("./clean.ts")).cleanCommand,
  },
];
