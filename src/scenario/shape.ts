/** What the schema allows at a place in the data: which keys a table may have there. For messages, not for checking. */
import type { z } from 'zod';

/** As much of a schema's inside as is looked at here. */
interface Inside {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  items?: Schema[];
  innerType?: Schema;
  getter?: () => Schema;
  options?: Schema[];
  discriminator?: string;
}
interface Schema {
  _zod: { def: Inside; propValues?: Record<string, Set<unknown>> };
}

/** The keys that the table at `path` may have; none where it holds something else, or keys that nobody foresees. */
export function keysAt(schema: z.ZodType, data: unknown, path: readonly PropertyKey[]): string[] {
  let here: Schema | undefined = schema;
  let value = data;
  for (const step of path) {
    here = stepInto(meant(here, value), step);
    value = child(value, step);
  }
  return Object.keys(meant(here, value)?._zod.def.shape ?? {});
}

export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(child, data);
}

function child(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<PropertyKey, unknown>)[step]
    : undefined;
}

/** The schema without its wrappings; of a union the branch that a value of this kind means. */
function meant(schema: Schema | undefined, value: unknown): Schema | undefined {
  if (!schema) return undefined;
  const { type, innerType, getter, options, discriminator } = schema._zod.def;
  if (type === 'lazy') return meant(getter?.(), value);
  if (type === 'optional') return meant(innerType, value);
  if (type !== 'union' || !options) return schema;
  const branch = discriminator
    ? options.find((option) => option._zod.propValues?.[discriminator]?.has(child(value, discriminator)))
    : options.find(
        (option) => (meant(option, value)?._zod.def.type === 'object') === (typeof value === 'object'),
      );
  return meant(branch, value);
}

function stepInto(schema: Schema | undefined, step: PropertyKey): Schema | undefined {
  if (!schema) return undefined;
  const { shape, element, valueType, items } = schema._zod.def;
  if (shape) return Object.hasOwn(shape, step) ? shape[step as string] : undefined;
  return element ?? valueType ?? items?.[step as number];
}
