/** What is over in a moment is not worth showing a bar for: it would only flicker. */
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds of waiting before it is said. */
export const LATE = 500;

/** Whether whoever asks has stood that long. */
export function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE);
    return () => clearTimeout(timer);
  }, []);
  return late;
}
