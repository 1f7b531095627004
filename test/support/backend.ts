/** Which type backend the running tests use; the `tsgo` project of vitest.config.ts sets the variable. */
export const backend: 'typescript' | 'tsgo' = process.env['STALL_BACKEND'] === 'tsgo' ? 'tsgo' : 'typescript';

/** The value of `parserOptions.projectService` for that backend. */
export const projectService = backend === 'tsgo' ? ({ EXPERIMENTAL_backend: 'tsgo' } as const) : true;
