/** What a command answers: yes or no, as one JSON value and in words. */
export interface Answer {
  ok: boolean;
  json: unknown;
  text: string;
}
