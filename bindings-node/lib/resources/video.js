// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call } = require('../call.js');
const { follow } = require('../follow.js');
const { begin, resume } = require('../job.js');
const { stream } = require('../stream.js');

/** Talking videos of an agent. */
class Video {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /** Begins to render a video and answers at once; follow it with `wait` or `get`. */
  generate(params, options) {
    return call(this.#core, 'video.generate', { ...params }, options);
  }

  /** Begins to render a video and gives the job, to wait for, to watch or to resume later. Billed as `generate`. */
  create(params, options) {
    return begin(this.#core, 'video.create', { ...params }, options);
  }

  /** Takes a job up again from its token, in any process and as late as you like. Nothing is sent. */
  resume(token) {
    return resume(this.#core, 'video.resume', { token });
  }

  /** Tells how far a video is. Ask every 3 seconds at most. */
  get(jobId, options) {
    return call(this.#core, 'video.get', { jobId }, options);
  }

  /** Waits until a video is rendered, and gives it. Giving up does not stop the service. */
  wait(jobId, params, options) {
    return follow(this.#core, 'video.wait', { ...params, jobId }, options);
  }

  /** Tells where a video is, each time that is looked, until it is rendered. Otherwise as `wait`. */
  watch(jobId, params, options) {
    return stream(this.#core, 'video.watch', { ...params, jobId }, options);
  }

  /** Renders a video, waits for it and, where `path` is given, saves it. Billed as `generate`. */
  render(params, options) {
    return call(this.#core, 'video.render', { ...params }, options);
  }

  /** Saves a rendered video. A broken transfer is taken up where it broke off. */
  download(jobId, path, options) {
    return follow(this.#core, 'video.download', { jobId, path }, options);
  }

  /** Saves a rendered video as `download` does, and tells how far it is. */
  watchDownload(jobId, path, options) {
    return stream(this.#core, 'video.watch_download', { jobId, path }, options);
  }
}

module.exports = { Video };
