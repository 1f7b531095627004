/**
 * Modules that the program's host brings along, as Node brings its own: to import one does not fail.
 *
 * Sources: https://www.electronjs.org/docs/latest/tutorial/process-model, https://code.visualstudio.com/api/get-started/extension-anatomy.
 */
export const HOST_MODULES: readonly string[] = ['electron', 'vscode'];
