/** What some values have in common, as a reader of a template would write it down. */
export interface Shape {
  /** `string`, `number`, `boolean`, `null`. */
  readonly plain: Set<string>;
  readonly fields: Map<string, { readonly shape: Shape; seen: number }>;
  items: Shape | null;
  /** How many objects were seen. */
  objects: number;
}

export const emptyShape = (): Shape => ({ plain: new Set(), fields: new Map(), items: null, objects: 0 });

export function see(shape: Shape, value: unknown): void {
  if (value === undefined) return;
  if (value === null || typeof value !== "object") {
    shape.plain.add(value === null ? "null" : typeof value);
  } else if (Array.isArray(value)) {
    shape.items ??= emptyShape();
    for (const item of value) see(shape.items, item);
  } else {
    shape.objects += 1;
    for (const [name, field] of Object.entries(value)) {
      if (field === undefined) continue;
      const known = shape.fields.get(name) ?? { shape: emptyShape(), seen: 0 };
      shape.fields.set(name, known);
      known.seen += 1;
      see(known.shape, field);
    }
  }
}

/** Objects with just these fields have a name, and are told of once. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** `{ title: string, date: Date | null }`, one field a line; `gathered` gets the shapes of all that has a name. */
export function printShape(shape: Shape, names: Names, gathered: Map<string, Shape>, indent = ""): string {
  const parts: string[] = [];
  if (shape.objects > 0) parts.push(printObject(shape, names, gathered, indent));
  if (shape.items !== null) {
    const item = printShape(shape.items, names, gathered, indent);
    parts.push(/ \| /.test(item.replace(/\{[\s\S]*\}/, "")) ? `(${item})[]` : `${item}[]`);
  }
  parts.push(...[...shape.plain].filter((kind) => kind !== "null").sort());
  if (shape.plain.has("null")) parts.push("null");
  return parts.length === 0 ? "unknown" : parts.join(" | ");
}

function printObject(shape: Shape, names: Names, gathered: Map<string, Shape>, indent: string): string {
  const fields = [...shape.fields.keys()];
  const name = Object.keys(names).find((one) => sameNames(names[one]!, fields));
  if (name === undefined) return printFields(shape, names, gathered, indent);
  const known = gathered.get(name) ?? emptyShape();
  gathered.set(name, known);
  join(known, shape);
  return name;
}

export function printFields(
  shape: Shape,
  names: Names,
  gathered: Map<string, Shape>,
  indent: string,
): string {
  const inner = `${indent}  `;
  const lines = [...shape.fields].map(([name, { shape: field, seen }]) => {
    const key = /^[\w$]+$/.test(name) ? name : JSON.stringify(name);
    return `${inner}${key}${seen < shape.objects ? "?" : ""}: ${printShape(field, names, gathered, inner)}`;
  });
  return `{\n${lines.join("\n")}\n${indent}}`;
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));

function join(into: Shape, from: Shape): void {
  for (const kind of from.plain) into.plain.add(kind);
  into.objects += from.objects;
  if (from.items !== null) {
    into.items ??= emptyShape();
    join(into.items, from.items);
  }
  for (const [name, { shape, seen }] of from.fields) {
    const known = into.fields.get(name) ?? { shape: emptyShape(), seen: 0 };
    into.fields.set(name, known);
    known.seen += seen;
    join(known.shape, shape);
  }
}
