/** Samples of one size → Markdown. Each figure is the median of the runs. */

const CASES = {
  cold: "cold build",
  same: "again, nothing changed",
  add: "one clipping added",
  edit: "one headline edited",
  delete: "one clipping deleted",
  template: "the layout's template edited",
};

/** `samples`: of builds, each with `name` and `key` (a case, or `cold` of another generator). */
export function buildsTable(samples, peers) {
  const groups = groupsOf(samples);
  const coldOf = (peer) =>
    medianOf(
      samples.filter(({ name }) => name === peer),
      "wall",
    );
  const others = peers.map((name) => ({ name, wall: coldOf(name) }));
  const head = [
    "case",
    "wall s",
    ...peers.map((name) => `× ${name}`),
    "× only writing",
    "CPU s",
    "peak MB",
    "files written",
    "site",
    "seconds by stage",
  ];
  const rows = groups.map((group) => {
    const [{ name, key }] = group;
    const title = name === "Clipfile" ? CASES[key] : `${name}, ${CASES[key]}`;
    const good = group.filter(({ failed }) => !failed);
    if (good.length === 0) return [title, group[0].failed, ...head.slice(2).map(() => "")];
    return [title, ...figuresOf(good, others)];
  });
  return table(head, rows);
}

/** Those of one program and one case together; ours first, else in the order in which they came. */
function groupsOf(samples) {
  const groups = new Map();
  for (const sample of samples) {
    const name = `${sample.name} ${sample.key}`;
    groups.set(name, [...(groups.get(name) ?? []), sample]);
  }
  const isOther = ([{ name }]) => Number(name !== "Clipfile");
  return [...groups.values()].sort((a, b) => isOther(a) - isOther(b));
}

/** Seconds: what takes less to write says nothing about writing. */
const WORTH_A_RATIO = 0.01;

function figuresOf(group, others) {
  const of = (figure) => medianOf(group, figure);
  const wall = of("wall");
  const floor = of("floor");
  return [
    wall.toFixed(2),
    ...others.map((other) => ratio(wall, other.wall)),
    floor < WORTH_A_RATIO ? "–" : ratio(wall, floor),
    of("cpu")?.toFixed(1) ?? "–",
    megabytes(of("peak")),
    count(of("written")),
    `${count(of("files"))} files, ${megabytes(of("bytes"))} MB`,
    Object.keys(group[0].stages)
      .map((stage) => `${stage} ${median(group.map(({ stages }) => stages[stage] ?? 0)).toFixed(2)}`)
      .join(", "),
  ];
}

export function watchTable(watched) {
  const head = ["watch", "saves", "its page ms", "all that name it ms", "pages", "stale", "CPU s", "peak MB"];
  const rows = watched.map(({ name, samples, failed }) => {
    if (failed) return [name, failed, "", "", "", "", "", ""];
    const of = (figure) => medianOf(samples, figure);
    const spread = (figure) => {
      const all = samples.map((sample) => sample[figure]);
      if (all.includes(null)) return "never all";
      return `${of(figure).toFixed(0)} (${Math.min(...all).toFixed(0)}–${Math.max(...all).toFixed(0)})`;
    };
    return [
      name,
      samples.length,
      spread("page"),
      spread("all"),
      of("naming"),
      samples.reduce((sum, { stale }) => sum + stale.length, 0),
      of("cpu")?.toFixed(2) ?? "–",
      megabytes(of("peak")),
    ];
  });
  return table(head, rows);
}

/** Seconds of a cold build for each article, in milliseconds; `null`: it was not measured. */
export function eachArticle(samples, articles) {
  const cold = samples.filter(({ name, key, failed }) => name === "Clipfile" && key === "cold" && !failed);
  return cold.length > 0 ? (medianOf(cold, "wall") * 1000) / articles : null;
}

function medianOf(samples, figure) {
  const known = samples.map((sample) => sample[figure]).filter((value) => typeof value === "number");
  return known.length > 0 ? median(known) : null;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const ratio = (value, to) => (to ? (value / to).toFixed(2) : "–");
const megabytes = (bytes) => (bytes === null ? "–" : count(Math.round(bytes / 1e6)));

/** `12,345`. */
export const count = (number) => String(Math.round(number)).replace(/\B(?=(?:\d{3})+$)/g, ",");

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
