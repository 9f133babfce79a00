# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""An officer at the menu: reads what is asked, answers what is known of it, presses Enter where Enter has an answer; counts."""
import os
import re
import sys
import time
import unicodedata

from window import Window

BOLD = re.compile(r"\x1b\[1m(.*?)\x1b\[0m", re.S)
CODE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
CLEAR = "\x1b[H\x1b[2J"
READ_ON = re.compile(r"ดูข้อต่อไป \(Enter\).*> $|q = พอ > $|ไปต่อ \(Enter\) > $")  # nothing is answered there


def width(text):
    return sum(unicodedata.category(c) not in ("Mn", "Me", "Cf") for c in text)


class Officer:
    """One window after the other, what was answered counted by the name of the task. What was said since the last answer is on the screen whole."""

    def __init__(self, folder, size):
        self.folder, self.size, self.counts, self.turned, self.task, self.told = folder, size, {}, {}, "", []
        self.w, self.screen, self.heading, self.answered = None, "", "", False
        os.makedirs(f"{folder}/config/ropa", exist_ok=True)  # without `me`: a computer on which nobody was asked

    def begins(self, task):
        self.task = task
        self.counts[task] = 0

    def opens(self, *words):
        self.w, self.answered = Window(self.folder, *words, size=self.size), False
        self.look()

    def look(self):
        """Wait for the next prompt; what was said since the last answer, and what is asked."""
        end = time.time() + 30
        while time.time() < end:
            text = self.w.raw.decode("utf-8", "ignore").replace("\x1b[?2004h", "").replace("\x1b[?2004l", "")
            plain = CODE.sub("", text)
            if plain.endswith(" > ") and not self.w.read(0.04):
                break
            if not plain.endswith(" > "):
                self.w.read(0.2)
        else:
            self.fail("no prompt came")
        bold = BOLD.findall(text)
        self.screen, self.heading = plain, CODE.sub("", bold[-1]).strip() if bold else ""
        self.w.raw, self.w.seen = b"", ""
        self.told.append(plain)
        self.fits(text)

    def fits(self, text):
        """All that was said is still to be seen, under nothing or under the line where the last answer was typed."""
        columns, rows = self.size
        lines = CODE.sub("", text.split(CLEAR)[-1]).replace("\r", "").split("\n")
        lines = lines if CLEAR in text or not self.answered else lines[1:]
        tall = sum(max(1, -(-width(line) // columns)) for line in lines)
        if tall > rows:
            self.fail(f"{tall} lines on a screen of {rows}")

    def fail(self, why):
        sys.exit(f"{self.task}: {why}\n" + "".join(self.told[-4:]) + self.w.seen)

    def leaves(self):
        self.w.answer("q")
        assert self.w.end() == 0

    def says(self, typed=""):
        self.counts[self.task] = self.counts.get(self.task, 0) + 1
        self.types(typed)

    def types(self, typed):
        self.told.append(f"⟦{typed}⟧\n")
        self.w.answer(typed)
        self.answered = True
        self.look()

    def last(self):
        return self.screen.rstrip("\n").split("\n")[-1]

    def reads_on(self):
        """Past what is longer than the screen; all of it is what was said."""
        whole = ""
        while READ_ON.search(self.last()):
            whole += self.screen
            self.turned[self.task] = self.turned.get(self.task, 0) + 1
            self.types("")
        self.screen = whole + self.screen

    def number(self, words):
        """The number before the line of a list that has the words."""
        lines = re.findall(r"^ *(\d+)[•]?  ?(.*(?:\n {5,}\S.*)*)$", self.screen, re.M)
        found = [n for n, line in lines if words in re.sub(r"\n +", "", line)]
        return found[0] if found else self.fail(f"no line has {words!r}")

    def expects(self, text):
        if text not in self.screen:
            self.fail(f"expected {text!r}")

    def typed(self, answers):
        """The next of the answers; "#words, others" the numbers of the lines that have these words."""
        answer = answers.pop(0)
        return ",".join(self.number(words) for words in answer[1:].split(", ")) if answer[:1] == "#" else answer

    def fills(self, known, until):
        """Answer question after question until `until` stands on the screen. `known`: (part of the question, answer or answers in turn)."""
        known = [(part, list(a) if isinstance(a, (list, tuple)) else [a]) for part, a in known]
        for _ in range(200):
            self.reads_on()
            last = self.last()
            if until in self.screen:
                return
            found = next((a for part, a in known if a and (part in self.heading or part in last or
                                                           (part[0] == "~" and part[1:] in self.screen))), None)
            if found is not None:
                self.says(self.typed(found))
            elif re.search(r"\[[^\]]+\] > $|\(Enter\).*> $", last):
                self.says()
            else:
                self.fail(f"answer {self.counts[self.task] + 1}: nothing known of {self.heading!r} ({last})")
        self.fail(f"{until!r} never came")
