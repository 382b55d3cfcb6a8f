import { visible } from "../catalogue/visible.ts";

/** Runs a command; what it throws is told in words with the command's usage, and the process exits with 1. */
export async function run(usage: string, command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const lines = (error as Error).message.split("\n").map(visible);
    console.error(`${lines.join("\n")}\n\nUsage: ${usage}`);
    process.exitCode = 1;
  }
}
