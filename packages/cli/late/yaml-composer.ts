/** The part of the YAML library that only unusual files need; loaded when the first of them comes. */
export { Composer } from 'yaml';
