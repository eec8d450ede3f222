/** The JSON Schema of a scenario file, from the same definitions as the reader: for completion in an editor. */
import { z } from 'zod';
import { fileSchema } from './vocabulary/schema.ts';

export function scenarioJsonSchema(): object {
  return { ...z.toJSONSchema(fileSchema, { unrepresentable: 'any', io: 'input' }), title: 'A scenario file' };
}
