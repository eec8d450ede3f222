/** `schema`: the JSON Schema of scenario files, for completion and checks in an editor. */
import { scenarioJsonSchema } from '../../scenario/index.ts';
import type { Answer } from '../answer.ts';

export function schema(): Answer {
  const json = scenarioJsonSchema();
  return { ok: true, json, text: JSON.stringify(json, null, 2) };
}
