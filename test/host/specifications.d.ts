/** Every specification of the host and of the engine; made up by src/build/hostSpecifications.mjs. */
declare module 'specifications:all';

/** The specifications of the host that run without Node. */
declare module 'specifications:web';
