/** Every specification of the host and of the engine; made up by src/build/hostSpecifications.mjs. */
declare module 'specifications:all';
