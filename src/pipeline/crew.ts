import type { Store } from "../cache/store.ts";
import type { Config } from "../config.ts";
import type { Crew, Effects, Tasks, Underway } from "../effects.ts";
import type { EvidenceKind } from "../knowledge/load-knowledge.ts";
import type { WorkerSetting } from "./errands.ts";

/** The threads of one call, hired when there is enough to do for the first time. */
export interface CrewOnCall {
  /** So many clippings will have to be examined: where that is work for threads, they start while it is made ready. */
  expect(clippings: number): void;
  /** As `Crew.each`; false: there is too little to do, or nobody to do it, and nothing was done. */
  send<Task, Outcome>(job: string, tasks: Tasks<Task>, work: CrewWork<Outcome>): boolean;
  /** As `Crew.begin`, by threads that are there already; null: there is nothing to do, or nobody. */
  begin<Task, Outcome>(
    job: string,
    tasks: Tasks<Task>,
    take: (outcome: Outcome, at: number) => void,
  ): Underway | null;
  /** There is nothing left for them: what they hold in memory is free before the end. */
  dismiss(): void;
}

export interface CrewWork<Outcome> {
  /** What is shown of it; null: nothing, for it is part of a longer stage. */
  readonly stage: string | null;
  /** For how much of it threads would be hired, in clippings to be examined; absent: all of the tasks. */
  readonly worth?: number;
  readonly take: (outcome: Outcome, at: number) => void;
  /** Does one thing of this work here, while threads do others; false: there is none left. */
  readonly meanwhile?: () => boolean;
}

/** For fewer tasks it takes longer to start the threads than to do the work. */
const WORTH_IT = 150;

/** Does work that may call for threads, and sends them home at its end. */
export function withCrew<T>(
  config: Config,
  { hire, program, progress }: Effects,
  store: Pick<Store, "folder">,
  without: readonly EvidenceKind[],
  work: (crew: CrewOnCall) => T,
): T {
  let crew: Crew | null | undefined;
  const setting: WorkerSetting = { config, program, without, store: store.folder };
  const hireFor = (worth: number): void => {
    if (crew === undefined && worth >= WORTH_IT) crew = hire?.(setting) ?? null;
  };
  const shown = (meanwhile: () => boolean, stage: string | null) => () => {
    const isDone = meanwhile();
    if (isDone && stage !== null) progress.step();
    return isDone;
  };
  const onCall: CrewOnCall = {
    expect: hireFor,
    send(job, tasks, { stage, take, meanwhile, worth = tasks.length }) {
      hireFor(worth);
      if (!crew || tasks.length === 0) return false;
      if (stage !== null) progress.start(stage, tasks.length);
      crew.each<unknown, never>(
        job,
        tasks,
        (outcome, at) => {
          take(outcome, at);
          if (stage !== null) progress.step();
        },
        meanwhile && shown(meanwhile, stage),
      );
      if (stage !== null) progress.end();
      return true;
    },
    begin: (job, tasks, take) => (crew && tasks.length > 0 ? crew.begin(job, tasks, take) : null),
    dismiss() {
      crew?.dismiss();
      crew = null;
    },
  };
  try {
    return work(onCall);
  } finally {
    onCall.dismiss();
  }
}
