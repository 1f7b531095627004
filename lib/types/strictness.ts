import * as ts from 'typescript';

/** Whether the types of a program say where there may be no value. A compiler of before version 6 is not strict unless it is told to be. */
export function tracksAbsence(program: ts.Program): boolean {
  const { strict, strictNullChecks } = program.getCompilerOptions();
  return strictNullChecks ?? strict ?? Number.parseInt(ts.versionMajorMinor, 10) >= 6;
}
