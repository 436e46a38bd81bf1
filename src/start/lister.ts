import { workerData } from "node:worker_threads";
import { inColumns, type Listing } from "../effects/list-ahead.ts";
import { listFiles } from "../effects/list-files.ts";

/** What the thread runs that lists a folder (`effects/list-ahead.ts`). */
const { folder, port, done } = workerData as Listing;
try {
  const listed = inColumns(listFiles(folder));
  port.postMessage(listed, [listed.sizes.buffer as ArrayBuffer, listed.changed.buffer as ArrayBuffer]);
} catch {
  port.postMessage(null);
}
Atomics.store(done, 0, 1);
Atomics.notify(done, 0);
