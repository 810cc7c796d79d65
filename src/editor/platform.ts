/** Whether the extension runs in Node, where programs can be started; a browser has none. */
export const runsInNode = typeof process !== 'undefined' && process.versions?.node !== undefined;
