/** Resolves in a task of its own: whatever waits (messages, input, timers) has its turn first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    // Browsers have none, and make timers wait for longer the more of them follow one another.
    if (typeof setImmediate === 'function') {
      setImmediate(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
