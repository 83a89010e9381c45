// Shows how a target value is understood while it is typed. Without this script the same advice comes with the page after saving.
(() => {
  const value = document.getElementById('value');
  const name = document.getElementById('level3');
  const kind = document.getElementById('level2');
  const place = document.getElementById('target-advice');
  if (!value || !place) {
    return;
  }
  let waiting = 0;
  let last = 0;
  const ask = async () => {
    const mine = ++last;
    const query = new URLSearchParams({ value: value.value, name: name ? name.value : '', kind: kind ? kind.value : '' });
    try {
      const answer = await fetch('/target-advice?' + query, { credentials: 'same-origin' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (answer.ok && mine === last) {
        place.replaceChildren(...page.body.childNodes);
      }
    } catch {
      // Without the network the field works as before.
    }
  };
  for (const field of [value, name, kind]) {
    if (field) {
      field.addEventListener('input', () => {
        clearTimeout(waiting);
        waiting = setTimeout(ask, 300);
      });
    }
  }
})();
