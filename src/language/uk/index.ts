import type { Language } from "../language.ts";
import { events } from "./events.ts";
import { mentions } from "./mentions.ts";
import { press } from "./press.ts";
import { time } from "./time.ts";

export const uk: Language = { code: "uk", direction: "ltr", time, press, events, mentions };
