// The button that copies an address: shown only where it works.
for (const button of document.querySelectorAll('button[data-copy]')) {
  const field = document.getElementById(button.dataset.copy);
  if (!field) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      // Plain HTTP has no clipboard of its own.
      document.execCommand('copy');
    }
    button.textContent = button.dataset.done;
  });
}
