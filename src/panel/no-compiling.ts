import { config } from 'zod/mini';

// The page's content security policy forbids what zod would compile its schemas with. It looks at this setting when a
// schema is made, so this file is imported before any.
config({ jitless: true });
