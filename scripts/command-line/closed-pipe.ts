/** Imported for its effect: a reader such as `head` may close the pipe before all is written, which is no error. */
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem;
});
