import type { Store } from "../cache/store.ts";
import type { Evidence } from "../records/dating.ts";
import type { EventTrace } from "../records/events.ts";
import { eventTraces } from "../relate/events/traces.ts";
import { fromBothEnds } from "./both-ends.ts";
import type { CrewOnCall } from "./crew.ts";
import type { BroughtTraces, ToldErrand } from "./errands.ts";
import type { Examined } from "./examine.ts";

interface Asked {
  readonly one: Pick<Examined, "errand" | "events">;
  readonly told: readonly Evidence[];
}

/** What clippings tell of, once others have said of their days what they say: by threads, where there are enough. */
export function retoldBy(
  crew: CrewOnCall,
  store: Store,
  asked: readonly Asked[],
): readonly (readonly EventTrace[])[] {
  const traces = new Map<number, readonly EventTrace[]>();
  const errandAt = (at: number): ToldErrand => {
    const { one, told } = asked[at]!;
    const { steps, ...outing } = one.errand(told);
    return { ...outing, given: store.placesOf(steps) };
  };
  const here = (at: number) => {
    const { one, told } = asked[at]!;
    traces.set(at, eventTraces(one.events(told)));
  };
  const { tasks, meanwhile } = fromBothEnds(asked.length, errandAt, here);
  crew.send<ToldErrand, BroughtTraces>("retold", tasks, {
    stage: null,
    take(brought, at) {
      store.accept(brought.made);
      traces.set(at, brought.traces);
    },
    meanwhile,
  });
  for (const at of asked.keys()) if (!traces.has(at)) here(at);
  return asked.map((_, at) => traces.get(at)!);
}
