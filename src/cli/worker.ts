/** A thread's part of the work: its job comes with it, its rows go back as one message. */
import { parentPort, workerData } from 'node:worker_threads';
import { runTask } from '../insight/task.ts';
import { compileModel } from '../sim/index.ts';
import type { Job } from './jobs.ts';

const { scenario, task } = workerData as Job;
parentPort!.postMessage(runTask(compileModel(scenario), task));
