/** A thread of the page that plays worlds: the scenario comes once, then tasks, then seeds of them in handfuls. */
import { runTask, type Task } from '../../insight/task.ts';
import { compileModel, type Model } from '../../sim/index.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** What of a worker's own scope is used here: the page is checked against a window's. */
const here = self as unknown as {
  postMessage: (message: FromWorker) => void;
  onmessage: (event: MessageEvent<ToWorker>) => void;
};

let model: Model | null = null;
let task: Task | null = null;

here.onmessage = ({ data }) => {
  try {
    if ('scenario' in data) model = compileModel(data.scenario);
    else if ('task' in data) task = data.task;
    else if (model && task) here.postMessage({ rows: runTask(model, { ...task, seeds: data.seeds }) });
  } catch (error) {
    here.postMessage({ failed: error instanceof Error ? error.message : String(error) });
  }
};
