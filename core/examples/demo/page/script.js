for (const wave of document.querySelectorAll('.wave')) {
  const audio = wave.parentElement.querySelector('audio');
  const show = () => wave.style.setProperty('--played', `${(audio.currentTime / audio.duration || 0) * 100}%`);
  const follow = () => { show(); if (!audio.paused) requestAnimationFrame(follow); };
  audio.addEventListener('play', follow);
  audio.addEventListener('timeupdate', show);
  audio.addEventListener('seeking', show);
  wave.addEventListener('click', (event) => {
    const box = wave.getBoundingClientRect();
    if (audio.duration) audio.currentTime = ((event.clientX - box.left) / box.width) * audio.duration;
  });
}

for (const button of document.querySelectorAll('[data-copy]')) {
  const source = document.getElementById(button.dataset.copy);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source.textContent);
      button.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(source);
      button.textContent = 'Selected';
    }
    setTimeout(() => { button.textContent = 'Copy'; }, 1600);
  });
}
