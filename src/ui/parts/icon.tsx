/**
 * The few small pictures of the interface, one stroke wide. Each stands beside words or in a named button,
 * so none has a name of its own.
 */
const PATHS = {
  table: 'M3 4.5h14v11H3zM3 8.2h14M3 11.8h14M8 4.5v11',
  chart: 'M3 15.5 7 11l3 2.5 7-8M3 4.5v11h14',
  gear: 'M10 6.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4ZM10 2.2v2.2M10 15.6v2.2M2.2 10h2.2M15.6 10h2.2M4.5 4.5 6 6M14 14l1.5 1.5M15.5 4.5 14 6M6 14l-1.5 1.5',
  chest: 'M3 8.5h14v7H3zM3 8.5c0-2.8 1-4 3-4h8c2 0 3 1.2 3 4M10 8v3.2',
  wheel: 'M10 5a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM10 2v16M2 10h16M4.3 4.3l11.4 11.4M15.7 4.3 4.3 15.7',
  flask: 'M8 3h4M8.7 3v5L4.4 15.2c-.5 1 .1 1.8 1.1 1.8h9c1 0 1.6-.8 1.1-1.8L11.3 8V3M6.4 12.5h7.2',
  book: 'M10 5.2C8.4 4 6 3.6 3 3.8v11.4c3-.2 5.4.2 7 1.4M10 5.2C11.6 4 14 3.6 17 3.8v11.4c-3-.2-5.4.2-7 1.4M10 5.2v11.4',
  plate: 'M3 5h14v10.5H3zM5.2 7.2h9.6v6.1H5.2zM7.5 10.2h5',
  undo: 'M4 8.5h8a4 4 0 0 1 0 8H8M7.5 4.5 3.5 8.5l4 4',
  redo: 'M16 8.5H8a4 4 0 0 0 0 8h4M12.5 4.5l4 4-4 4',
  tree: 'M3 5h14M6 5c3 0 3 5 6 5h5M8.5 7.5c2 4 3 7.5 6 7.5h2.5',
  play: 'M6.5 4.5 15 10l-8.5 5.5Z',
  pause: 'M7 4.5v11M13 4.5v11',
  link: 'M8.5 11.5a3 3 0 0 0 4.4.3l2.7-2.7a3.1 3.1 0 0 0-4.4-4.4L10 5.9M11.5 8.5a3 3 0 0 0-4.4-.3l-2.7 2.7a3.1 3.1 0 0 0 4.4 4.4L10 14.1',
  pen: 'M4 16l.8-3.5 8.7-8.7 2.7 2.7-8.7 8.7ZM12 5.5l2.7 2.7',
  keys: 'M2.5 5h15v10h-15zM5.2 8h.1M8.3 8h.1M11.5 8h.1M14.7 8h.1M6 12h8',
  previous: 'M13 4.5 7.5 10 13 15.5',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  close: 'M5 5l10 10M15 5 5 15',
  next: 'M7 4.5 12.5 10 7 15.5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}
