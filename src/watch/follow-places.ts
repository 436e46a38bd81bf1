import type { Config } from "../config.ts";
import { type ChangeListener, type Changes, watchChanges } from "./changes.ts";
import { watchedPlaces } from "./watched-places.ts";

/** The watched places of the settings that are in force. */
export interface FollowedPlaces {
  /** When this has resolved, the places of these settings are watched, and no others. */
  follow(config: Config): Promise<void>;
  close(): Promise<void>;
}

/** `ownTemplates`: see `watchedPlaces`. */
export function followPlaces(ownTemplates: string, listener: ChangeListener): FollowedPlaces {
  let followed: Config | null = null;
  let changes: Changes | null = null;
  return {
    async follow(config) {
      if (followed !== null && samePlaces(config, followed)) return;
      await changes?.close();
      changes = await watchChanges(watchedPlaces(config, ownTemplates), listener);
      followed = config;
    },
    close: async () => changes?.close(),
  };
}

const samePlaces = (a: Config, b: Config): boolean =>
  (["root", "file", "input", "output", "templates"] as const).every((key) => a[key] === b[key]);
