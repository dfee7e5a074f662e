'use strict';

/** What functions of the caller threw, by the number that the native side knows it by, until an error takes it as its cause. */
const causes = new Map();
/** A call that was given up takes no cause: older ones make room. */
const MOST = 64;
let last = 0;

/** Keeps what was thrown; gives its number. */
function keepCause(thrown) {
  last = last === 0xffffffff ? 1 : last + 1;
  causes.set(last, thrown);
  if (causes.size > MOST) causes.delete(causes.keys().next().value);
  return last;
}

function takeCause(number) {
  const thrown = causes.get(number);
  causes.delete(number);
  return thrown;
}

module.exports = { keepCause, takeCause };
