/** The matcher of patterns for paths; loaded when a config has the first of them. */
export { default as picomatch } from 'picomatch/posix.js';
