/** The JSON parser; loaded when the first JSON file comes. */
export { parse } from '@humanwhocodes/momoa';
