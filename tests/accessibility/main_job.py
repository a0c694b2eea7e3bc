# SPDX-FileCopyrightText: 2026 TokenDesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job through the eyes of a screen reader.

main_job.py PROGRAM: starts PROGRAM in a fresh configuration and does the main job through AT-SPI alone: it
presses buttons and reads names and texts as assistive technology does. Exit status 0 only if everything was
there, everything had a name, and no token stood anywhere in full.
"""

import os
import re
import subprocess
import sys
import tempfile
import time

import pyatspi

PATIENCE_S = 20
WHOLE_TOKEN = re.compile(r"eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*")
HAN = re.compile(r"[\u4e00-\u9fff]")
# Roles a user operates: each needs a name to be announced by.
OPERATED = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_LIST, pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_PROGRESS_BAR, pyatspi.ROLE_DIALOG,
}


class Failure(Exception):
    pass


def everything(node):
    """The accessible objects below node, those that vanish meanwhile left out."""
    try:
        children = [node.getChildAtIndex(index) for index in range(node.childCount)]
    except Exception:  # gone: the bus says so with many kinds of exceptions
        return
    for child in children:
        if child is not None:
            yield child
            yield from everything(child)


def is_showing(node):
    state = node.getState()
    return state.contains(pyatspi.STATE_SHOWING) and state.contains(pyatspi.STATE_VISIBLE)


def text_of(node):
    try:
        text = node.queryText()
        return text.getText(0, text.characterCount)
    except NotImplementedError:
        return ""


def until(what, find):
    """What find() gives as soon as it gives something."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        found = find()
        if found:
            return found
        time.sleep(0.1)
    raise Failure("Not within %d s: %s" % (PATIENCE_S, what))


def program(process):
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.get_process_id() == process.pid and application.childCount:
            return application
    return None


def shown(application, name, role=None):
    for node in everything(application):
        if node.name == name and (role is None or node.getRole() == role) and is_showing(node):
            return node
    return None


def press(application, name):
    node = until("“%s” is shown" % name, lambda: shown(application, name))
    action = node.queryAction()
    names = [action.getName(index).lower() for index in range(action.nActions)]
    for wanted in ("press", "toggle"):
        if wanted in names:
            action.doAction(names.index(wanted))
            return
    raise Failure("“%s” cannot be pressed, only: %s" % (name, names))


def check_names(application, page):
    nameless = [node.getRoleName() for node in everything(application)
                if node.getRole() in OPERATED and is_showing(node) and not node.name.strip()]
    if nameless:
        raise Failure("Without a name on %s: %s" % (page, ", ".join(sorted(nameless))))


def check_secrets(application, page):
    for node in everything(application):
        for text in (node.name, node.description, text_of(node)):
            if WHOLE_TOKEN.search(text or ""):
                raise Failure("A whole token on %s in a %s" % (page, node.getRoleName()))


def check(application, page):
    check_names(application, page)
    check_secrets(application, page)
    print("ok  %s" % page, flush=True)


def job(application):
    check(application, "the Inspect page at the first start")
    press(application, "Try it: get a sample token from the Sandbox")
    until("a countdown is shown",
          lambda: any(is_showing(node) and re.search(r"\d:\d\d:\d\d left", node.name + text_of(node))
                      for node in everything(application)))
    check(application, "the Request page with a token")
    press(application, "Inspect SSToken (ss_token)")
    until("the claims are shown", lambda: shown(application, "Claims"))
    check(application, "the Inspect page with a token")
    press(application, "中文")
    until("the pages have Chinese names", lambda: shown(application, "解析", pyatspi.ROLE_LIST_ITEM))
    check(application, "the Inspect page in Chinese")
    press(application, "English")
    until("the pages have English names", lambda: shown(application, "Inspect", pyatspi.ROLE_LIST_ITEM))


def main():
    with tempfile.TemporaryDirectory() as folder:
        process = subprocess.Popen([sys.argv[1], "--config-dir", os.path.join(folder, "config"), "--lang", "en"])
        try:
            job(until("the window is there", lambda: program(process)))
        except Failure as failure:
            print("FAILED  %s" % failure, flush=True)
            return 1
        finally:
            process.terminate()
            process.wait()
    return 0


sys.exit(main())
