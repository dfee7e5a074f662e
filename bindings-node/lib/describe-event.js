'use strict';

/** An event in a line. Times are in milliseconds. */
function describe(event) {
  return `${event.operation}: ${DESCRIPTIONS[event.event](event)}`;
}

const DESCRIPTIONS = {
  attempt({ attempt, method, url, status, errorType, took, problem, requestId }) {
    const reason = problem === undefined ? '' : `: ${problem}`;
    const id = requestId === undefined ? '' : ` (request id ${requestId})`;
    return `attempt ${attempt}: ${method} ${url}: ${status ?? errorType} in ${milliseconds(took)}${reason}${id}`;
  },
  repeat: ({ attempt, wait, problem }) => `attempt ${attempt} follows in ${milliseconds(wait)}: ${problem}`,
  limited: ({ waited }) => `waited ${milliseconds(waited)} for the account's rate limits`,
  notice: ({ notice }) => `the service says of the account's plan: ${notice}`,
  end({ cancelled, error, took, attempts }) {
    if (cancelled) return `given up after ${milliseconds(took)}`;
    const end = error === undefined ? 'done in' : `${error} after`;
    return `${end} ${milliseconds(took)} (attempts: ${attempts})`;
  },
};

function milliseconds(time) {
  return `${Math.round(time)} ms`;
}

module.exports = { describe };
