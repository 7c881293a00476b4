"use strict";

// Without this script all works, too: the server tells what does not go together, and the call-up has a button.
(() => {
  const platform = document.getElementById("platform");

  function offer(select, values) {
    for (const option of select.options) {
      const offered = values.includes(option.value);
      option.disabled = !offered;
      option.hidden = !offered;
    }
    for (const group of select.querySelectorAll("optgroup")) {
      group.hidden = [...group.children].every((option) => option.hidden);
    }
    if (!values.includes(select.value)) {
      select.value = values[0];
    }
  }

  function fit() {
    const chosen = platform.selectedOptions[0].dataset;
    document.getElementById("about").textContent = chosen.about;
    const protocol = document.getElementById("protocol");
    offer(protocol, ["cxml", "oci"].filter((name) => name in chosen));
    offer(document.getElementById("ask"), chosen[protocol.value].split(" "));
  }

  if (platform) {
    document.getElementById("play").addEventListener("change", fit);
    window.addEventListener("pageshow", fit);
  }

  document.querySelector("form[data-at-once]")?.requestSubmit();
})();
