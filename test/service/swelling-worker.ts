import { parentPort, threadId } from 'node:worker_threads';

/** Answers with its own number, then takes all the memory it has: a thread that dies between two documents. */
parentPort?.on('message', () => {
  parentPort?.postMessage({ type: 'refused', code: 'file-format', data: { format: String(threadId) }, heapBytes: 0 });
  const kept: number[][] = [];
  setTimeout(() => {
    for (;;) kept.push(new Array(100_000).fill(kept.length));
  }, 50);
});
