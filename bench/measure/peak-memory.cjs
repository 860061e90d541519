// Loaded before a program that is to tell how much memory it took: in kilobytes, on the fourth channel.
const { writeSync } = require('node:fs');
const process = require('node:process');

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
