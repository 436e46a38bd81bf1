import { openApp } from "./app.ts";

/** What each thread of a crew runs. V8 is given other settings for it (`effects/compiling.ts`), and takes nothing compiled without. */
await openApp(import.meta.dirname, null).worker();
