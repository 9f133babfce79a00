# SPDX-License-Identifier: Apache-2.0
# Copyright the ropa contributors
"""A program in a terminal of its own, as the tests see it. The program is the first argument of the test."""
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time

PROGRAM = os.path.abspath(sys.argv[1])
CODE_CLEAR = b"\x1b[H\x1b[2J"
READ_ON = ("q = พอ > ", "ไปต่อ (Enter) > ")  # prompts under a screenful
BACKSPACE, CTRL_C, F2 = b"\x7f", b"\x03", b"\x1bOQ"


def environment(folder, **more):
    """As on a computer where who works there was asked before and left for later."""
    config = f"{folder}/config/ropa"
    if not os.path.lexists(config):
        os.makedirs(config)
        with open(f"{config}/me", "w", encoding="utf-8") as me:
            me.write("person=\nunit=\n")
    return dict(os.environ, ROPA_DB=f"{folder}/t.db", ROPA_NOW="2023-03-20", ROPA_USER="tester", XDG_CONFIG_HOME=f"{folder}/config",
                **more)


class Window:
    """A program in a terminal of its own."""

    def __init__(self, folder, *words, locale="C.UTF-8", hangup=signal.SIG_DFL, to=None, size=None):
        env = environment(folder, TERM="xterm", LC_ALL=locale)
        env.pop("ROPA_LANG", None)
        self.seen = ""
        self.raw = b""
        self.whole = b""  # codes and all
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            if size:
                fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
            signal.signal(signal.SIGHUP, hangup)  # SIG_IGN: what nohup and service managers leave behind
            for sig in (signal.SIGINT, signal.SIGQUIT, signal.SIGTERM):  # a shell that starts the tests behind itself ignores some
                signal.signal(sig, signal.SIG_DFL)
            if to:
                os.dup2(os.open(to, os.O_WRONLY | os.O_CREAT, 0o600), 1)
            os.execve(PROGRAM, [PROGRAM, *words], env)

    def read(self, seconds):
        ready, _, _ = select.select([self.fd], [], [], seconds)
        try:
            block = os.read(self.fd, 65536) if ready else b""
        except OSError:
            return False
        self.raw += block
        self.whole += block
        text = self.raw.decode("utf-8", "ignore")
        self.seen = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text)
        return bool(block)

    def expect(self, text, seconds=20):
        """Wait until `text` was printed after what was expected last, reading on where the screen is full; what was printed till then."""
        end, before = time.time() + seconds, ""
        while text not in self.seen and time.time() < end:
            if not self.read(0.2) and self.seen.endswith(READ_ON):
                before += self.seen
                self.seen, self.raw = "", b""
                self.answer()
        if text not in self.seen:
            sys.exit(f"expected {text!r}, the screen says:\n{self.seen}")
        cut = self.seen.index(text) + len(text)
        before, self.seen = before + self.seen[:cut], self.seen[cut:]
        self.raw = self.seen.encode()
        return before

    def sleeps(self):
        """Whether the program does nothing now: where nothing more comes of it either, it waits for a key."""
        with open(f"/proc/{self.pid}/stat", encoding="ascii", errors="replace") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] == "S"

    def asks(self):
        """The prompt at which the program waits now."""
        end = time.time() + 30
        while time.time() < end:
            if not self.read(0.02) and self.seen.endswith(" > ") and self.sleeps() and not self.read(0):
                break
        prompt = self.seen.rsplit("\n", 1)[-1]
        self.seen, self.raw = "", b""
        return self.reply("") if prompt.endswith(READ_ON) else prompt

    def reply(self, text):
        """Answer the question at which the program waits; the prompt at which it waits then."""
        os.write(self.fd, f"{text}\r".encode())
        return self.asks()

    def leaf_through(self, end):
        """Past what comes page by page, until `end`; all of it."""
        seen = ""
        while True:
            for _ in range(100):
                if end in self.seen or "q = พอ > " in self.seen:
                    break
                self.read(0.2)
            if end in self.seen and "q = พอ > " not in self.seen[:self.seen.index(end)]:
                return seen + self.expect(end)
            seen += self.expect("q = พอ > ")
            self.answer()

    def type(self, *keys):
        for key in keys:
            os.write(self.fd, key.encode() if isinstance(key, str) else key)
            time.sleep(0.05)

    def answer(self, *keys):
        self.type(*keys, "\r")

    def close(self):
        """As a window does: the terminal goes away."""
        os.close(self.fd)
        for _ in range(100):
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                assert os.waitstatus_to_exitcode(status) == -signal.SIGHUP, status
                return
            time.sleep(0.05)
        os.kill(self.pid, signal.SIGKILL)
        sys.exit("the program outlived its window")

    def end(self):
        while self.read(5):
            pass
        status = os.waitpid(self.pid, 0)[1]
        os.close(self.fd)
        return os.waitstatus_to_exitcode(status)


def run(folder, *words):
    env = environment(folder)
    return subprocess.run([PROGRAM, *words], env=env, check=True, capture_output=True, text=True,
                          stdin=subprocess.DEVNULL).stdout
