/** Runs a command; what it throws is told in one line with the command's usage, and the process exits with 1. */
export function run(usage: string, command: () => void): void {
  try {
    command();
  } catch (error) {
    console.error(`${(error as Error).message}\n\nUsage: ${usage}`);
    process.exitCode = 1;
  }
}
