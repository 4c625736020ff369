"""A headless Chromium for the tests: pages in frames of a given width, looked at by page_audit.js, and printed."""

import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path

import pytest

AUDIT = Path(__file__).with_name("page_audit.js")
NAMES = ("chromium", "chromium-browser", "google-chrome")
# The pages in frames, each laid out for its width; what is wrong with each is all that is left in the body.
WRAPPER = """<!DOCTYPE html><meta charset="utf-8"><body><script>{audit}</script><script>
const looks = {looks};
const frames = looks.map(([page, width]) => {{
  const frame = document.createElement("iframe");
  frame.style = `width: ${{width}}px; height: 800px; border: 0`;
  frame.srcdoc = page;
  return new Promise(done => {{ frame.onload = () => done(audit(frame.contentWindow)); document.body.append(frame); }});
}});
Promise.all(frames).then(found => {{
  document.body.textContent = "FOUND" + JSON.stringify(found) + "END";
}});
</script>"""


def chromium():
    """The path of the browser; the test is skipped where there is none."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip("Chromium is not installed, so no page is looked at in a browser.")
    return found


def _run(folder, *arguments):
    command = [
        chromium(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
        f"--user-data-dir={folder / 'browser'}", *arguments,
    ]  # fmt: skip
    return subprocess.run(command, capture_output=True, text=True, timeout=180, check=True).stdout


def audit(pages, widths, folder):
    """What is wrong with each of the pages (texts) at each of the widths (px): {(number of the page, width): [...]}."""
    keys = [(number, width) for number in range(len(pages)) for width in widths]
    # In a script "</" would end it.
    looks = json.dumps([(pages[number], width) for number, width in keys]).replace("</", "<\\/")
    wrapper = folder / "wrapper.html"
    wrapper.write_text(WRAPPER.format(audit=AUDIT.read_text(encoding="utf-8"), looks=looks), encoding="utf-8")
    dumped = _run(folder, "--virtual-time-budget=60000", "--dump-dom", wrapper.as_uri())
    found = re.search("FOUND(.*)END", dumped, re.S)
    assert found, f"The browser did not finish: {dumped[-500:]}"
    return dict(zip(keys, json.loads(unescape(found[1]))))
