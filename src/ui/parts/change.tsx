/**
 * A change with its sign, coloured but never by colour alone.
 */
import { change, type Unit } from '../../text/format.ts';

export function changeClass(value: number): 'gain' | 'loss' | 'level' {
  return value > 0 ? 'gain' : value < 0 ? 'loss' : 'level';
}

interface ChangeProps {
  value: number;
  unit: Unit;
  digits?: number;
  /** Prefix of the class, "gauge" for the rail. */
  class?: string;
}

export function Change({ value, unit, digits = 0, class: extra }: ChangeProps) {
  return <span class={`${changeClass(value)} ${extra ?? ''}`}>{change(value, unit, digits)}</span>;
}
