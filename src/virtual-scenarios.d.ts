// Scenarios as the build hands them to the page; src/cli/vite-scenarios.ts makes them from YAML.
declare module 'virtual:scenario/*' {
  export const scenario: import('./scenario/index.ts').Scenario;
}
