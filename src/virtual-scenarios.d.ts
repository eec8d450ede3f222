// Scenarios as the build hands them to the page; src/cli/vite-scenarios.ts makes them from YAML.
declare module 'virtual:scenario/*' {
  export const scenario: import('./scenario/index.ts').Scenario;
}

// What tells about a history and decides nothing in a game, by itself.
declare module 'virtual:telling/*' {
  export const telling: import('./scenario/vocabulary/telling.ts').Telling;
}
