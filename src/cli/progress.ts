import type { Progress } from "../effects.ts";
import type { Output } from "./terminal.ts";

export interface ProgressOptions {
  readonly quiet: boolean;
  /** Milliseconds. */
  readonly clock: () => number;
}

/** Work shorter than this is over before a bar would have been read. */
const WORTH_A_BAR_MS = 1000;

/** On a terminal a bar, once the work has lasted a second; elsewhere one line for each stage: `read 5`. */
export async function showProgress(output: Output, { quiet, clock }: ProgressOptions): Promise<Progress> {
  if (quiet) return { start() {}, step() {}, end() {} };
  if (output.isTerminal) return bar(output, clock);
  return { start: (stage, total) => void output.write(`${stage} ${total}\n`), step() {}, end() {} };
}

async function bar(output: Output, clock: () => number): Promise<Progress> {
  const { SingleBar } = await import("cli-progress").then((library) => library.default);
  const begun = clock();
  const { cyan, dim } = output.paint;
  const shown = new SingleBar({
    format: `${cyan("{stage}")} {bar} {value} ${dim("of {total}")}`,
    barCompleteChar: "━",
    barIncompleteChar: " ",
    stream: output.stream,
    clearOnComplete: true,
    linewrap: true,
    gracefulExit: false,
  });
  let stage = "";
  let total = 0;
  let done = 0;
  let showing = false;

  const show = () => {
    if (showing || clock() - begun < WORTH_A_BAR_MS) return;
    shown.start(total, done, { stage: stage.padEnd(STAGE_WIDTH) });
    showing = true;
  };
  return {
    start(name, count) {
      [stage, total, done] = [name, count, 0];
      show();
    },
    step() {
      done++;
      if (showing) shown.update(done);
      else show();
    },
    end() {
      if (showing) shown.stop();
      showing = false;
    },
  };
}

/** The bar stays where it is from stage to stage. */
const STAGE_WIDTH = 8;
