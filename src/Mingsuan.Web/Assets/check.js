// Improves the pages of checking: dropping files, progress of the upload, progress of the check. Everything works without it.
(() => {
  "use strict";

  const upload = document.querySelector("form[data-upload]");
  if (upload) {
    const input = upload.querySelector("input[type=file]");
    const drop = upload.querySelector("[data-drop]");
    const chosen = upload.querySelector("[data-chosen]");
    const status = upload.querySelector("[data-status]");
    upload.querySelector("[data-drop-hint]").hidden = false;

    const list = () => {
      chosen.replaceChildren(...[...input.files].map(file => {
        const item = document.createElement("li");
        item.textContent = `${file.name}（${Math.max(1, Math.round(file.size / 1024))} KB）`;
        return item;
      }));
    };
    input.addEventListener("change", list);
    const over = on => event => { event.preventDefault(); drop.classList.toggle("over", on); };
    drop.addEventListener("dragover", over(true));
    drop.addEventListener("dragleave", over(false));
    drop.addEventListener("drop", event => {
      over(false)(event);
      if (event.dataTransfer.files.length > 0) {
        input.files = event.dataTransfer.files;
        list();
      }
    });

    upload.addEventListener("submit", event => {
      if (input.files.length === 0) {
        return;
      }
      event.preventDefault();
      const button = upload.querySelector("button");
      button.disabled = true;
      const request = new XMLHttpRequest();
      request.upload.addEventListener("progress", sent => {
        status.textContent = upload.dataset.sending.replace("{0}", sent.total ? Math.floor(sent.loaded * 100 / sent.total) : "");
      });
      request.addEventListener("load", () => {
        if (request.status === 200 && request.responseURL && !request.responseURL.endsWith("/check")) {
          location.assign(request.responseURL);
          return;
        }
        // What was wrong stands in the page that came back.
        document.documentElement.replaceChildren(...new DOMParser().parseFromString(request.responseText, "text/html").documentElement.childNodes);
        document.querySelector("#files")?.focus();
      });
      request.addEventListener("error", () => { button.disabled = false; upload.submit(); });
      request.open("POST", upload.action);
      request.send(new FormData(upload));
    });
  }

  const waiting = document.querySelector("[data-progress]");
  if (waiting) {
    const look = async () => {
      try {
        const answer = await fetch(waiting.dataset.progress, { cache: "no-store" });
        if (answer.ok) {
          const { total, done } = await answer.json();
          waiting.querySelector("progress").value = done;
          waiting.querySelector("[data-status]").textContent = waiting.dataset.text.replace("{0}", done).replace("{1}", total);
          if (done >= total) {
            location.reload();
            return;
          }
        }
      } catch {
        // The server may be restarting; the documents wait there.
      }
      setTimeout(look, 1000);
    };
    setTimeout(look, 500);
  }
})();
