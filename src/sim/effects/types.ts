/** What effects are compiled against: names, and slots for what fades, waits or depends on chance. */
import type { CompileContext } from '../conditions/types.ts';
import type { Apply, Delayed, Fading } from '../model/types.ts';

export interface EffectContext extends CompileContext {
  /** Cause in whose name effects are being compiled. */
  cause: number;
  fading: Fading[];
  delayed: Delayed[];
  /** Chances met so far; the luck of each has its own row. */
  chances: { id: string; label: string }[];
}

export type CompileDeed = (context: EffectContext, args: Readonly<Record<string, unknown>>) => Apply;
