/** The reader wants no motion: by the page's setting, or by the system's where the page has none. */
export function isStill(): boolean {
  const { motion } = document.documentElement.dataset;
  if (motion === 'still') return true;
  return motion !== 'full' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
