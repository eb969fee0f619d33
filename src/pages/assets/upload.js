// A file that is dropped anywhere on the page is the file of the form. Nothing is sent before somebody says so.
const panel = document.getElementById('upload');
const input = document.getElementById('file');

if (panel !== null && input !== null) {
  document.getElementById('drop-hint').hidden = false;
  const holdsFiles = (event) => event.dataTransfer?.types.includes('Files');

  document.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    panel.classList.add('is-over');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) panel.classList.remove('is-over');
  });
  document.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    panel.classList.remove('is-over');
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    const one = new DataTransfer();
    one.items.add(file);
    input.files = one.files;
    input.form.querySelector('button[type="submit"]').focus();
  });
}
