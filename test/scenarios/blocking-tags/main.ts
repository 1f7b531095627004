import { type Device, readFromMemory, type Sensor, waitForDevice, waitForDoor, waitForKey } from './tagged.js';

export async function taggedFunctionBad(): Promise<void> {
  waitForDevice(); // ~ no-blocking-call: `waitForDevice` puts the thread to sleep
}

export async function taggedArrowBad(): Promise<void> {
  waitForDoor(); // ~ no-blocking-call: waitForDoor
}

export async function taggedDeclarationBad(): Promise<void> {
  waitForKey(); // ~ no-blocking-call: waitForKey
}

export async function taggedInterfaceBad(device: Device): Promise<void> {
  device.close();
  device.open(); // ~ no-blocking-call: open
}

export async function taggedMethodBad(sensor: Sensor): Promise<number> {
  return sensor.count() + sensor.sample(); // ~ no-blocking-call: sample
}

function prepare(): void {
  waitForDevice();
}

export async function throughHelperBad(): Promise<void> {
  prepare(); // ~ no-blocking-call: through prepare → waitForDevice
}

export async function nonblockingOk(): Promise<string> {
  return readFromMemory();
}

/**
 * What is said not to block is not looked into, wherever it runs.
 *
 * @nonblocking
 */
function quiet(): string {
  return readFromMemory();
}

export async function nonblockingHelperOk(): Promise<string> {
  return quiet();
}
